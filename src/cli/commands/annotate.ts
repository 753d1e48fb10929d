import { annotateArticle, type Article, type ArticleOptions } from '../../article/index.js'
import type { CommandIo } from '../command-io.js'
import type { AnnotateRequest } from '../parse-arguments.js'
import { checkFilesExist, readInput } from '../read-input.js'
import { readWatchlist } from '../read-watchlist.js'
import { renderArticle } from '../render-article.js'
import { chooseStyle } from '../terminal-style.js'
import { writeText } from '../write-output.js'

/**
 * `khabar annotate`: every input is read and annotated before the first byte is written, so that a mistake in the last
 * one leaves no half output behind. With `--jsonl` the articles go out one by one instead, for inputs of any number.
 */
export async function annotate(request: AnnotateRequest, io: CommandIo): Promise<void> {
  await checkFilesExist(request.files)
  const options = await readOptionFiles(request, io)
  if (request.format === 'jsonl') {
    await streamLines(request, options, io)
    return
  }
  const found: { readonly file: string; readonly article: Article }[] = []
  for (const file of request.files) {
    const { text } = await readInput(file, io)
    found.push({ file, article: annotateArticle(text, options) })
  }
  if (request.format === 'json') {
    const rows = found.map(({ file, article }) => ({ file, ...article }))
    await writeText(io.stdout, `${JSON.stringify(rows, null, 2)}\n`)
    return
  }
  const style = chooseStyle(io)
  const given = request.reference === undefined ? {} : { reference: request.reference }
  await writeText(io.stdout, found.map(each => renderArticle({ ...each, ...given }, style)).join('\n'))
}

async function streamLines(request: AnnotateRequest, options: ArticleOptions, io: CommandIo): Promise<void> {
  for (const file of request.files) {
    const { text } = await readInput(file, io)
    await writeText(io.stdout, `${JSON.stringify({ file, ...annotateArticle(text, options) })}\n`)
  }
}

async function readOptionFiles(request: AnnotateRequest, io: CommandIo): Promise<ArticleOptions> {
  return {
    ...(request.reference === undefined ? {} : { reference: request.reference }),
    ...(request.watchlist === undefined ? {} : { watchlist: await readWatchlist(request.watchlist, io) }),
  }
}
