import type { Found } from '../parsers/found.js'
import { senseOf, type Term } from '../terms/term.js'
import type { DateMod } from '../types.js'

/** What the preposition in front says: `منذ` since, `حتى` until, `قبل`, `بعد`, `نحو`. */
export function readMod(found: Found, terms: readonly Term[]): DateMod | undefined {
  if (terms[found.at]?.start !== terms[found.at]?.core && terms[found.at]?.clitics !== '') return undefined
  const event = senseOf(terms[found.at - 1], 'event') !== undefined
  const before = terms[found.at - (event ? 2 : 1)]
  if (senseOf(before, 'approx') !== undefined) return 'APPROX'
  switch (senseOf(before, 'preposition')?.role) {
    case 'since':
      return 'SINCE'
    case 'until':
      return 'UNTIL'
    case 'before':
      return 'BEFORE'
    case 'after':
      return 'AFTER'
    default:
      return undefined
  }
}
