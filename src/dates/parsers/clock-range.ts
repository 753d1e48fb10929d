import { senseOf, type Term } from '../terms/term.js'
import { readMoment, type MomentRead } from './clock.js'
import { foundAt, type Fields, type Found } from './found.js'

/** `من السادسة حتى الثامنة مساء`, `بين الساعة 9 و11 صباحا`, `من 10:00 إلى 12:30`, `من السادسة للسابعة`. */
export function parseClockRange(terms: readonly Term[], at: number): readonly Found[] | null {
  const role = senseOf(terms[at], 'preposition')?.role
  if ((role !== 'of' && role !== 'between') || terms[at]?.clitics === 'ل') return null
  const first = readMoment(terms, at + 1, true)
  const last = first === null ? null : readEnd(terms, first.next, role === 'between')
  if (first === null || last === null || !(first.sure || last.sure || (first.ordinal && last.ordinal)))
    return null
  const [from, until] = shareHalves(first.fields, last.fields)
  return [{ ...foundAt(terms, at, last.next, from), until }]
}

/** The clock behind `إلى`, `وحتى`, `و` or `لل`. */
function readEnd(terms: readonly Term[], at: number, between: boolean): MomentRead | null {
  const term = terms[at]
  const role = senseOf(term, 'preposition')?.role
  if (role === 'to' || role === 'until') return readMoment(terms, at + 1, true)
  if (between && term?.text === 'و') return readMoment(terms, at + 1, true)
  return term?.clitics === (between ? 'و' : 'ل') ? readMoment(terms, at, true) : null
}

/** `من السادسة حتى الثامنة مساء`: both are in the evening, if that keeps their order. */
function shareHalves(first: Fields, last: Fields): readonly [Fields, Fields] {
  const shared = first.part === undefined && last.part !== undefined && (first.hour ?? 0) <= (last.hour ?? 0)
  const half = last.partHours === undefined ? {} : { part: last.part, partHours: last.partHours }
  const zone = last.zone === undefined || first.zone !== undefined ? {} : { zone: last.zone }
  return [{ ...first, ...(shared ? half : {}), ...zone } as Fields, last]
}
