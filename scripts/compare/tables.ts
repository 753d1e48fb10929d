import { ownDatesTable, peerCasesTable } from './date-tables.js'
import { exchangedTable, lossTable, oneWordTable, otherWordsTable } from './letter-tables.js'
import { developmentPairsTable, ownPairsTable } from './name-tables.js'
import { hasShared, originalDatesTable, originalDiscoveryTable } from './original-tables.js'
import { floorsTable, ownDiscoveryTable, ownSentencesTable } from './own-tables.js'
import { searchTable } from './search-table.js'
import { sizeTable } from './size-table.js'

/** A table of docs/comparison.md. */
export interface ComparisonTable {
  readonly id: string
  readonly make: () => string
  /** Whether what it is made of is here: real articles, cases of others and training data are not part of the repository. */
  readonly canBeMade: boolean
  /** Whether every run on every machine gives the same. Compressed sizes depend on the version of Node. */
  readonly isExact: boolean
}

const table = (id: string, make: () => string, more: Partial<ComparisonTable> = {}): ComparisonTable => ({
  id,
  make,
  canBeMade: true,
  isExact: true,
  ...more,
})

/** All tables, in the order of the page. */
export const COMPARISON_TABLES: readonly ComparisonTable[] = [
  table('own-dates', ownDatesTable),
  table('original-dates', originalDatesTable, { canBeMade: hasShared }),
  table('peer-cases', peerCasesTable, { canBeMade: hasShared }),
  table('one-word', oneWordTable),
  table('other-words', otherWordsTable),
  table('exchanged', exchangedTable),
  table('loss', lossTable),
  table('own-pairs', ownPairsTable),
  table('development-pairs', developmentPairsTable, { canBeMade: hasShared }),
  table('search', searchTable),
  table('own-sentences', ownSentencesTable),
  table('own-discovery', ownDiscoveryTable),
  table('original-discovery', originalDiscoveryTable, { canBeMade: hasShared }),
  table('floors', floorsTable),
  table('sizes', sizeTable, { isExact: false }),
]
