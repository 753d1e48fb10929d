import type { Settings } from '../settings.js'
import { senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found, type Parser } from './found.js'
import { readRank } from './rank.js'
import { readYearAfter } from './year.js'

/** `الربعين الأول والثاني من 2025`, `الربعان الثالث والرابع`: one expression for each of the two parts. */
export function parsePartPair(
  readPeriod: Parser,
  terms: readonly Term[],
  at: number,
  settings: Settings,
): readonly Found[] | null {
  const pair = senseOf(terms[at], 'part-pair')
  const first = pair === undefined || terms[at]?.definite !== true ? null : readRank(terms, at + 1)
  const second =
    first === null || terms[first.next]?.clitics !== 'و' ? null : readRank(terms, first.next, true)
  if (pair === undefined || first === null || second === null) return null
  if (Math.max(first.nth, second.nth) > pair.parts) return null
  const linked = senseOf(terms[second.next], 'preposition')?.role === 'of' ? 1 : 0
  const from = second.next + linked
  const period = readYearAfter(terms, from) ?? (linked === 1 ? readPeriod(terms, from, settings)?.[0] : null)
  if (linked === 1 && (period?.fields.year ?? period?.fields.yearTurn) === undefined) return null
  const fieldsOf = (nth: number): Fields => ({
    ...(period?.fields ?? { yearTurn: 0 }),
    slice: { unit: pair.unit, nth, count: 1 },
  })
  return [
    foundAt(terms, at, first.next, fieldsOf(first.nth)),
    foundAt(terms, first.next, period?.next ?? second.next, fieldsOf(second.nth)),
  ]
}
