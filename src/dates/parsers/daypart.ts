import { isSign, senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found } from './found.js'

/** Weekdays go round. */
const DAYS = 7

/** `الليلة`, `هذا الصباح`, `صباحا`, a part whose day stands beside it, and the night between two: `ليل الأربعاء الخميس`. */
export function parseDaypart(terms: readonly Term[], at: number): readonly Found[] | null {
  const shown = senseOf(terms[at], 'this') !== undefined
  const from = shown ? at + 1 : at
  const term = terms[from]
  const part = senseOf(term, 'daypart')
  if (part === undefined || term === undefined || (shown && term.clitics !== '')) return null
  const fields: Fields = { part: part.part, partHours: [part.from, part.to] }
  if (shown || term.text === 'الليله') return [foundAt(terms, at, from + 1, { ...fields, dayOffset: 0 })]
  const night = part.part === 'NI' ? readNight(terms, from + 1) : null
  if (night !== null) return [foundAt(terms, at, night.next, { ...fields, weekday: night.weekday })]
  const named =
    isBesideDay(terms, from) ||
    isBesideEvery(terms[from + 1]) ||
    (term.clitics === '' && (isLed(terms, from) || (part.homograph !== true && isAdverb(term.text))))
  return named ? [foundAt(terms, at, from + 1, fields)] : null
}

/** With article behind a preposition: `في الصباح`, `قبل الفجر`; or all the words there are. */
function isLed(terms: readonly Term[], at: number): boolean {
  if (terms.length === 1) return true
  const role = senseOf(terms[at - 1], 'preposition')?.role
  const led = role === 'in' || role === 'until' || role === 'before' || role === 'after' || role === 'since'
  return terms[at]?.definite === true && led && terms[at + 1]?.definite !== true
}

/** The two days of `ليل الأربعاء الخميس`, `ليل الأربعاء - الخميس`: the night begins on the first. */
export function readNight(
  terms: readonly Term[],
  at: number,
): { readonly weekday: number; readonly next: number } | null {
  const first = senseOf(terms[at], 'weekday')
  const joined = isSign(terms[at + 1], '-') || isSign(terms[at + 1], '/')
  const second = senseOf(terms[joined ? at + 2 : at + 1], 'weekday')
  if (first === undefined || second?.weekday !== (first.weekday + 1) % DAYS) return null
  return terms[joined ? at + 2 : at + 1]?.clitics === ''
    ? { weekday: first.weekday, next: joined ? at + 3 : at + 2 }
    : null
}

function isAdverb(text: string): boolean {
  return text.endsWith('ا') || text === 'مساء' || text.includes(' ')
}

/** `صباح كل أحد`. */
function isBesideEvery(after: Term | undefined): boolean {
  return senseOf(after, 'every') !== undefined
}

function isBesideDay(terms: readonly Term[], at: number): boolean {
  return (
    isDay(terms[at - 1]) ||
    isDay(terms[at + 1]) ||
    (senseOf(terms[at + 1], 'unit')?.unit === 'day' && isDay(terms[at + 2]))
  )
}

function isDay(term: Term | undefined): boolean {
  const day = senseOf(term, 'weekday')
  return (day !== undefined && day.weak !== true) || senseOf(term, 'relative-day') !== undefined
}
