import type { Area } from './area.js'
import { ARTICLES } from './areas/articles.js'
import { DATES } from './areas/dates.js'
import { FIND_NAMES, FIND_NAMES_OF_A_MILLION } from './areas/find-names.js'
import { LETTERS } from './areas/letters.js'
import { NAME_INDEX, NAME_INDEX_OF_A_MILLION } from './areas/name-index.js'
import { NAME_PAIRS } from './areas/name-pairs.js'
import { SEARCH } from './areas/search.js'
import { SHAPE } from './areas/shape.js'

/** All areas, in the order of RESULTS.md. */
export const AREAS: readonly Area[] = [
  LETTERS,
  DATES,
  NAME_PAIRS,
  NAME_INDEX,
  NAME_INDEX_OF_A_MILLION,
  FIND_NAMES,
  FIND_NAMES_OF_A_MILLION,
  ARTICLES,
  SEARCH,
  SHAPE,
]
