import { readSmallNumber } from '../numbers/read-number.js'
import { readOrdinal } from '../numbers/read-ordinal.js'
import { senseOf, type Term } from '../terms/term.js'
import { foundAt, type Found } from './found.js'
import { readYearAfter } from './year.js'

/** `الآن`, `مؤخرا`, `في وقت لاحق`. */
export function parseDeictic(terms: readonly Term[], at: number): readonly Found[] | null {
  const deictic = senseOf(terms[at], 'deictic')
  return deictic === undefined || terms[at]?.clitics.includes('ل')
    ? null
    : [foundAt(terms, at, at + 1, { vague: deictic.value })]
}

/** `يوميا`, `كل جمعة`, `كل عام`, `كل ثلاثة أيام`. */
export function parseSet(terms: readonly Term[], at: number): readonly Found[] | null {
  const adverb = senseOf(terms[at], 'set')
  if (adverb !== undefined) return [foundAt(terms, at, at + 1, { set: adverb.value })]
  if (senseOf(terms[at], 'every') === undefined) return null
  const called =
    senseOf(terms[at + 1], 'unit')?.unit === 'day' && senseOf(terms[at + 2], 'weekday') !== undefined
  const weekday = senseOf(terms[called ? at + 2 : at + 1], 'weekday')
  if (weekday !== undefined && terms[at + 1]?.clitics === '') {
    return [
      foundAt(terms, at, called ? at + 3 : at + 2, {
        set: `XXXX-WXX-${weekday.weekday === 0 ? 7 : weekday.weekday}`,
      }),
    ]
  }
  const number = readSmallNumber(terms, at + 1, 100)
  const unit = senseOf(terms[number?.next ?? at + 1], 'unit')
  if (unit === undefined || terms[at + 1]?.clitics !== '' || terms[at + 1]?.definite === true) return null
  const count = number?.value ?? (unit.count === 'two' ? 2 : 1)
  const letter = UNIT_LETTERS[unit.unit]
  return letter === undefined
    ? null
    : [foundAt(terms, at, (number?.next ?? at + 1) + 1, { set: letter.replace('n', String(count)) })]
}

const UNIT_LETTERS: Readonly<Partial<Record<string, string>>> = {
  minute: 'PTnM',
  hour: 'PTnH',
  day: 'PnD',
  week: 'PnW',
  month: 'PnM',
  year: 'PnY',
}

/** `عيد الميلاد 2020`, `رأس السنة`. */
export function parseHoliday(terms: readonly Term[], at: number): readonly Found[] | null {
  const holiday = senseOf(terms[at], 'holiday')
  if (holiday === undefined) return null
  const { month, day, calendar } = holiday
  const turn = senseOf(terms[at + 1], 'turn')
  if (turn !== undefined)
    return [foundAt(terms, at, at + 2, { holiday: { month, day, calendar }, monthPick: turn.turn })]
  const year = readYearAfter(terms, at + 1)
  return [foundAt(terms, at, year?.next ?? at + 1, { ...year?.fields, holiday: { month, day, calendar } })]
}

/** `الذكرى الثمانين`, `الذكرى السنوية العاشرة`. */
export function parseAnniversary(terms: readonly Term[], at: number): readonly Found[] | null {
  if (senseOf(terms[at], 'anniversary') === undefined) return null
  const yearly = terms[at + 1]?.text === 'السنويه' || terms[at + 1]?.text === 'ال'
  const from = yearly ? at + 2 : at + 1
  const ordinal = readOrdinal(terms, from)
  const number = ordinal ?? readSmallNumber(terms, from, 1000)
  if (number === null || (ordinal !== null && !ordinal.definite)) return null
  return [foundAt(terms, at, number.next, { anniversary: number.value })]
}
