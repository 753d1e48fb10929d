import { ARTICLE, DISCOVER, EXPORT, HTML, REPORT } from './article-functions.js'
import { CHRONO, DATES } from './dates-functions.js'
import { LETTERS, SHAPE } from './letters-functions.js'
import { NAMES, PLACES, ROMANIZE } from './names-functions.js'
import type { PublicEntry, PublicFunction } from './public-function.js'
import { SEARCH } from './search-functions.js'

/** All that the package exports, and what has to hold of it. */
export const ENTRIES: readonly PublicEntry[] = [
  LETTERS,
  SHAPE,
  NAMES,
  ROMANIZE,
  PLACES,
  DATES,
  CHRONO,
  ARTICLE,
  DISCOVER,
  SEARCH,
  HTML,
  EXPORT,
  REPORT,
]

/** A row of the fuzzer: the functions that one input is for. */
export interface FuzzRow extends PublicFunction {
  readonly entry: string
  /** Stands in what is reported and in the seed of its inputs. */
  readonly label: string
}

/** All rows in a list. */
export const ROWS: readonly FuzzRow[] = ENTRIES.flatMap(({ entry, functions }) =>
  functions.map(row => ({ ...row, entry, label: `${entry}: ${row.names.join(', ')}` })),
)
