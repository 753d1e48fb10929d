import { setImmediate } from 'node:timers/promises'
import type { ArticleOptions } from '../../article/index.js'
import { annotateLines, type LineResults } from './annotate-lines.js'
import type { ArticleLine } from './read-article-lines.js'

/** Reads the articles of lines, in this thread or in others. */
export interface Annotator {
  /** How many lists of lines it should have at hand. */
  readonly limit: number
  readonly annotate: (lines: readonly ArticleLine[]) => Promise<LineResults>
  readonly close: () => Promise<void>
}

/** Enough that the thread has work while what it did is written. */
const AT_HAND = 2

/** An annotator that works in this thread. */
export function annotateHere(options: ArticleOptions): Annotator {
  return {
    limit: AT_HAND,
    annotate: async lines => {
      await setImmediate() // lets signals through
      return annotateLines(lines, options)
    },
    close: () => Promise.resolve(),
  }
}
