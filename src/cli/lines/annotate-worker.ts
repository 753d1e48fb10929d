import { workerData } from 'node:worker_threads'
import type { ArticleOptions } from '../../article/index.js'
import { annotateLines, type LineResults } from './annotate-lines.js'
import type { ArticleLine } from './read-article-lines.js'

/** What a worker of `khabar annotate --jobs` does: the options came with the worker, the lines come list by list. */
export function annotate(lines: readonly ArticleLine[]): LineResults {
  return annotateLines(lines, workerData as ArticleOptions)
}
