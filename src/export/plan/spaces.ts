import type { RewriteStep } from '../fold-step.js'
import { LINE_FEED, SPACE } from '../../letters/fold-codes.js'
import type { SortedUnits } from './sort-units.js'

const BLANK = '\\u{20}'
const LINE = '\\u{A}'

/** Makes one space of many, and one line feed of a run that holds one. */
export function collapseSpaces({ table }: SortedUnits): RewriteStep[] {
  if (!table.collapses) return []
  return [
    {
      kind: 'rewrite',
      about: 'blanks round a line end, and more than one line end',
      pattern: `[${BLANK}${LINE}]*${LINE}[${BLANK}${LINE}]*`,
      replacement: '\n',
      needs: [LINE_FEED],
      rare: false,
    },
    {
      kind: 'rewrite',
      about: 'more than one space',
      pattern: `${BLANK}{2,}`,
      replacement: ' ',
      needs: [SPACE],
      rare: false,
    },
  ]
}
