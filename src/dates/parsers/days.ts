import { readOrdinal } from '../numbers/read-ordinal.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found } from './found.js'

/** `أمس`, `يوم غد`, `نهار اليوم`. */
export function parseRelativeDay(terms: readonly Term[], at: number): readonly Found[] | null {
  const called = isDayNoun(terms[at]) && senseOf(terms[at], 'relative-day') === undefined
  const from = called ? at + 1 : at
  const day = senseOf(terms[from], 'relative-day')
  if (day === undefined || (called && terms[from]?.clitics !== '')) return null
  if (day.days === 0) return isToday(terms, from) ? [foundAt(terms, at, from + 1, { dayOffset: 0 })] : null
  return [foundAt(terms, at, from + 1, { dayOffset: day.days })]
}

/** `الأربعاء`, `يوم الأحد الماضي`, `الجمعة المقبلة`, `جمعة` only behind `يوم`. */
export function parseWeekday(terms: readonly Term[], at: number): readonly Found[] | null {
  const shown = senseOf(terms[at], 'this') === undefined ? at : at + 1
  const called = isDayNoun(terms[shown]) || terms[shown]?.text === 'يومي'
  const from = called ? shown + 1 : shown
  const term = terms[from]
  const weekday = senseOf(term, 'weekday')
  if (weekday === undefined || term === undefined || (from !== at && term.clitics !== '')) return null
  if (weekday.weak === true && !called && !isWeekdayAnyway(terms, from)) return null
  if (!called && senseOf(terms[at - 1], 'place-head') !== undefined) return null
  const turn = senseOf(terms[from + 1], 'turn')
  const fields: Fields = { weekday: weekday.weekday }
  if (turn === undefined || terms[from + 1]?.clitics !== '') return [foundAt(terms, at, from + 1, fields)]
  return [foundAt(terms, at, from + 2, { ...fields, weekdayTurn: turn.turn })]
}

/** `ثالث ثلاثاء في`, `آخر خميس من`, `الثلاثاء الأول من`, `آخر يوم من`, `الأسبوع الأخير في`: the period follows and is merged. */
export function parseNth(terms: readonly Term[], at: number): readonly Found[] | null {
  const before = readRank(terms, at)
  const from = before?.next ?? at
  const skip = isDayNoun(terms[from]) && senseOf(terms[from + 1], 'weekday') !== undefined ? from + 1 : from
  const counted = readCounted(terms[skip])
  if (counted === null) return null
  const after = before === null ? readRank(terms, skip + 1) : null
  const rank = before ?? after
  const next = after?.next ?? skip + 1
  const link = senseOf(terms[next], 'preposition')
  const led =
    link?.role === 'of' || link?.role === 'in' || terms[next]?.clitics === 'ب' || terms[next]?.clitics === 'ل'
  if (rank === null || !led || (before !== null && terms[skip]?.definite === true)) return null
  return [foundAt(terms, at, next, { ...counted, nth: rank.nth })]
}

function readRank(
  terms: readonly Term[],
  at: number,
): { readonly nth: number; readonly next: number } | null {
  const term = terms[at]
  if (senseOf(term, 'last') !== undefined || term?.text === 'الاخير') return { nth: -1, next: at + 1 }
  const ordinal = readOrdinal(terms, at)
  return ordinal === null || ordinal.value > 5 ? null : { nth: ordinal.value, next: ordinal.next }
}

function readCounted(term: Term | undefined): Fields | null {
  const weekday = senseOf(term, 'weekday')
  if (weekday !== undefined) return { weekday: weekday.weekday }
  const unit = senseOf(term, 'unit')
  if (unit?.count !== 'one') return null
  return unit.unit === 'day' || unit.unit === 'week' ? { nthUnit: unit.unit } : null
}

/**
 *
 */
export function isDayNoun(term: Term | undefined): boolean {
  const unit = senseOf(term, 'unit')
  return unit?.unit === 'day' && unit.count === 'one' && !term?.text.startsWith('ليل')
}

/** `اليوم الذي`, `اليوم السابق`, `المصري اليوم` are no «today». */
function isToday(terms: readonly Term[], at: number): boolean {
  const after = terms[at + 1]
  if (after?.kind === 'word' && (after.text === 'الذي' || after.text === 'نفسه' || after.text === 'ذاته'))
    return false
  if (senseOf(after, 'ordinal') !== undefined && after?.definite === true) return false
  if (senseOf(after, 'turn') !== undefined && after?.clitics === '') return false
  return terms[at - 1]?.text !== 'المصري' && terms[at]?.clitics !== 'ل'
}

/** A form without article that is a weekday by what stands around it. */
function isWeekdayAnyway(terms: readonly Term[], at: number): boolean {
  const after = terms[at + 1]
  const unit = senseOf(after, 'unit')
  const before = terms[at - 1]
  const date = isSign(after, ',') ? terms[at + 2] : after
  const dated =
    date?.kind === 'number' && ['/', '-'].includes(terms[at + (date === after ? 2 : 3)]?.text ?? '')
  return (
    dated || (unit?.unit === 'week' && after?.definite === true) || senseOf(before, 'every') !== undefined
  )
}
