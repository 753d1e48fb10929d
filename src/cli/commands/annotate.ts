import { annotateArticle, type ArticleOptions } from '../../article/index.js'
import type { CommandIo } from '../command-io.js'
import type { AnnotateRequest } from '../parse-arguments.js'
import { checkFilesExist } from '../read-input.js'
import { readWatchlist } from '../read-watchlist.js'
import { renderArticle } from '../render-article.js'
import { writeFindings } from '../write-findings.js'

/** `khabar annotate`: the publication date, dates and names of each input. */
export async function annotate(request: AnnotateRequest, io: CommandIo): Promise<void> {
  const { files, reference, watchlist, dateOptions } = request
  await checkFilesExist(files)
  const options: ArticleOptions = {
    ...dateOptions,
    ...(watchlist === undefined ? {} : { watchlist: await readWatchlist(watchlist, io) }),
  }
  await writeFindings(
    request,
    {
      find: text => annotateArticle(text, options),
      render: (file, article, style) => renderArticle({ file, article, reference }, style),
    },
    io,
  )
}
