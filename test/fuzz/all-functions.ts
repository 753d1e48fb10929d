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

/** The checks in a list, of which every input gets one after the other. */
export const CHECKS: readonly (PublicFunction & { readonly label: string })[] = ENTRIES.flatMap(
  ({ entry, functions }) => functions.map(row => ({ ...row, label: `${entry}: ${row.names.join(', ')}` })),
)
