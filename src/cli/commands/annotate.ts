import { annotateArticle, type ArticleOptions } from '../../article/index.js'
import type { CommandIo } from '../command-io.js'
import type { AnnotateRequest } from '../parse-arguments.js'
import { checkFilesExist } from '../read-input.js'
import { readWatchlist } from '../read-watchlist.js'
import { renderArticle } from '../render-article.js'
import { writeFindings } from '../write-findings.js'
import { annotateLines } from './annotate-lines.js'

/** `khabar annotate`: the publication date, dates and names of each input. */
export async function annotate(request: AnnotateRequest, io: CommandIo): Promise<number> {
  const { files, reference, watchlist, discover, dateOptions, lines } = request
  await checkFilesExist(files)
  const options: ArticleOptions = {
    ...dateOptions,
    ...(discover === undefined ? {} : { discover }),
    ...(watchlist === undefined ? {} : { watchlist: await readWatchlist(watchlist, io) }),
  }
  if (lines !== undefined) return annotateLines({ ...request, lines }, options, io)
  await writeFindings(
    request,
    {
      find: text => annotateArticle(text, options),
      render: (file, article, style) => renderArticle({ file, article, reference }, style),
    },
    io,
  )
  return 0
}
