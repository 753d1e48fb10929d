import { LAST_HIJRI_YEAR } from '../calendar/hijri-month.js'
import { readSmallNumber } from '../numbers/read-number.js'
import { readOrdinal } from '../numbers/read-ordinal.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { isDayOrNightNoun } from './day-noun.js'
import { foundAt, type Fields, type Found } from './found.js'
import { readTurn, readUnitTurn } from './read-turn.js'
import { readYearAfter } from './year.js'

/** `في الثالث من الشهر الماضي وحتى العاشر منه`: of the month mentioned last. */
const OF_IT = 'منه'

/** A month with what belongs to it, and the term behind. */
export interface MonthRead {
  readonly next: number
  readonly fields: Fields
}

/** `3 يوليو 2024`, `الخامس من يونيو الماضي`, `آب (أغسطس) المقبل`, `16 من هذا الشهر`, `فبراير 2022`, `شباط 13`. */
export function parseMonth(terms: readonly Term[], at: number): readonly Found[] | null {
  const from = isDayOrNightNoun(terms[at]) ? at + 1 : at
  const day = readDay(terms, from)
  if (day !== null) {
    const of = senseOf(terms[day.next], 'preposition')
    const linked = of?.role === 'of' || of?.role === 'in'
    const month =
      readMonth(terms, linked ? day.next + 1 : day.next, true) ??
      readMonthTurn(terms, linked ? day.next + 1 : day.next)
    if (month !== null) {
      if (isNameOfPlace(terms[at - 1], month.fields)) return [foundAt(terms, at, month.next, { name: true })]
      return [foundAt(terms, at, month.next, withNamedYear(terms[at - 1], withDay(month.fields, day.value)))]
    }
  }
  const every =
    day === null ? at : senseOf(terms[day.next], 'preposition')?.role === 'of' ? day.next + 1 : day.next
  if (day !== null && senseOf(terms[every], 'every') !== undefined && isMonthNoun(terms[every + 1]))
    return [foundAt(terms, at, every + 2, { day: day.value, set: 'P1M' })]
  if (day !== null && terms[day.next]?.text === OF_IT && isPlacedDay(terms, at, from))
    return [foundAt(terms, at, day.next + 1, { day: day.value, monthTurn: 0, anaphoric: 'month' })]
  if (from !== at) return null
  const month = readMonth(terms, at, false)
  return month === null ? null : [foundAt(terms, at, month.next, month.fields)]
}

/** `حتى 30 منه`, `والعاشر منه`, `صباح 4 منه`; figures alone count things: `شارك 20 منه`. */
function isPlacedDay(terms: readonly Term[], at: number, from: number): boolean {
  const before = terms[at - 1]
  if (from > at || senseOf(before, 'daypart') !== undefined) return true
  if (senseOf(before, 'preposition') !== undefined) return true
  return terms[at]?.clitics === 'و' && terms[at].definite
}

/** `من الشهر الجاري`, `هذا الشهر`, `من الشهر نفسه`; `15 الجاري` without the noun. */
export function readMonthTurn(terms: readonly Term[], at: number): MonthRead | null {
  const named = readUnitTurn(terms, at)
  if (named !== null) return named.unit === 'month' ? named : null
  const turn = readTurn(terms, at)
  if (turn === null || turn.anaphoric || senseOf(terms[at], 'turn') === undefined) return null
  const linked = senseOf(terms[at - 1], 'preposition')?.role === 'of'
  const masculine = terms[at]?.text.endsWith('ه') !== true
  const counted = linked || (terms[at - 1]?.kind === 'number' && turn.turn === 0)
  return masculine && counted ? { next: turn.next, fields: { monthTurn: turn.turn } } : null
}

/** A month name or number with its double, its turn and its year. `dated`: a day stands before, so any month name counts. */
export function readMonth(terms: readonly Term[], at: number, dated: boolean): MonthRead | null {
  const noun = senseOf(terms[at], 'unit')
  const called = noun?.unit === 'month' && (noun.count === 'one' || terms[at]?.text === 'شهري')
  const from = called ? at + 1 : at
  const term = terms[from]
  const month = senseOf(term, 'month')
  if (month === undefined || term === undefined) return called ? readMonthNumber(terms, at) : null
  if ((called || dated) && term.clitics !== '' && !(dated && 'بل'.includes(term.clitics))) return null
  const double = readDouble(terms, from + 1, month.month)
  const afterName = double ?? from + 1
  const turn = senseOf(terms[afterName], 'turn')
  const turned = turn !== undefined && terms[afterName]?.clitics === ''
  const bareDay = dated || turned ? null : readDayBehind(terms, afterName)
  const afterDay = bareDay?.next ?? (turned ? afterName + 1 : afterName)
  const year = readYearAfter(terms, afterDay)
  const sure = called || dated || double !== null || turned || bareDay !== null || year !== null
  const introduced =
    month.rare !== true && (isIntroduced(terms, from, month.calendar) || isBetween(terms, from, afterDay))
  if (!sure && month.weak === true && !introduced) return null
  // `15 الربيع 1990` is March; `الربيع 2011` is the season.
  if (month.figured === true && (terms[from - 1]?.kind !== 'number' || year === null)) return null
  const fields = {
    ...(month.calendar === 'islamic' ? {} : { month: month.month }),
    ...(turned ? { monthPick: turn.turn } : {}),
    ...year?.fields,
  }
  const joined = month.calendar === 'islamic' ? asHijri(month.month, fields) : fields
  return { next: year?.next ?? afterDay, fields: bareDay === null ? joined : withDay(joined, bareDay.value) }
}

/** Behind a Hijri month a year up to 1600 is Hijri; a later one is the Gregorian year the month falls in. */
function asHijri(month: number, { year, ...fields }: Fields): Fields {
  if (year !== undefined && year > LAST_HIJRI_YEAR) return { ...fields, year, hijri: { month } }
  const hijriYear = fields.hijri?.year ?? year
  return { ...fields, hijri: { month, ...(hijriYear === undefined ? {} : { year: hijriYear }) } }
}

/** `شهر 9`, `الشهر التاسع`; not `للشهر الثالث على التوالي`. */
function readMonthNumber(terms: readonly Term[], at: number): MonthRead | null {
  const noun = terms[at]
  if (noun === undefined || noun.clitics.includes('ل') || senseOf(noun, 'unit')?.count !== 'one') return null
  const number = noun.definite ? readOrdinal(terms, at + 1) : readSmallNumber(terms, at + 1, 12)
  if (number === null || number.value > 12 || ('definite' in number && !number.definite)) return null
  if (
    senseOf(terms[number.next], 'unit') !== undefined &&
    senseOf(terms[number.next], 'unit')?.unit !== 'year'
  )
    return null
  const turn = senseOf(terms[number.next], 'turn')
  const afterTurn = turn === undefined ? number.next : number.next + 1
  const year = readYearAfter(terms, afterTurn)
  const fields = {
    month: number.value,
    ...(turn === undefined ? {} : { monthPick: turn.turn }),
    ...year?.fields,
  }
  return { next: year?.next ?? afterTurn, fields }
}

/** `يونيو/ حزيران`, `آب (أغسطس)`, `فبراير شباط`: the same month once more. */
function readDouble(terms: readonly Term[], at: number, month: number): number | null {
  const open = isSign(terms[at], '(')
  const from = open || isSign(terms[at], '/') || isSign(terms[at], '-') ? at + 1 : at
  const other = senseOf(terms[from], 'month')
  if (other?.month !== month || other.calendar === 'islamic' || terms[from]?.clitics !== '') return null
  if (open && !isSign(terms[from + 1], ')')) return null
  return open ? from + 2 : from + 1
}

/** `يناير 25`, `شباط الرابع عشر`: a day behind the month, where nothing is counted by it. */
function readDayBehind(
  terms: readonly Term[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const ordinal = readOrdinal(terms, at)
  if (ordinal !== null && ordinal.definite && ordinal.value <= 31 && terms[at]?.clitics === '') return ordinal
  const figure = terms[at]
  if (
    figure?.kind !== 'number' ||
    figure.text.length > 2 ||
    figure.glued ||
    Number(figure.text) < 1 ||
    Number(figure.text) > 31
  )
    return null
  const after = terms[at + 1]
  const free =
    after === undefined ||
    after.kind === 'break' ||
    (after.kind === 'sign' && after.text !== '%' && !after.glued) ||
    (after.kind === 'sign' && [',', ')', '.'].includes(after.text) && terms[at + 2]?.kind !== 'number') ||
    senseOf(after, 'preposition') !== undefined ||
    (after.kind === 'number' && after.text.length === 4)
  return free ? { value: Number(figure.text), next: at + 1 } : null
}

/** The day of the month at `at`: digits up to 31, or an ordinal. */
export function readDay(
  terms: readonly Term[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const term = terms[at]
  if (term?.kind === 'number') {
    const value = Number(term.text)
    return term.text.length <= 2 && value >= 1 && value <= 99 ? { value, next: at + 1 } : null
  }
  const ordinal = readOrdinal(terms, at)
  if (ordinal === null || ordinal.value > 31 || (!ordinal.definite && ordinal.value !== 1)) return null
  return ordinal
}

/** `شارع 26 يوليو`, `جامعة 8 ماي 1945`: the head of a name has no article of its own. */
function isNameOfPlace(head: Term | undefined, fields: Fields): boolean {
  if (head?.definite !== false) return false
  if (senseOf(head, 'dated-place') !== undefined) return true
  return fields.year === undefined && senseOf(head, 'place-head') !== undefined
}

/** `هجمات 11 سبتمبر` is the day of 2001, whatever the reference. */
function withNamedYear(before: Term | undefined, fields: Fields): Fields {
  if (
    before === undefined ||
    fields.year !== undefined ||
    fields.monthPick !== undefined ||
    fields.yearTurn !== undefined
  )
    return fields
  for (const sense of before.senses) {
    if (sense.type === 'named-date' && sense.month === fields.month && sense.day === fields.day)
      return { ...fields, year: sense.year }
  }
  return fields
}

function withDay(fields: Fields, day: number): Fields {
  return fields.hijri === undefined ? { ...fields, day } : { ...fields, hijri: { ...fields.hijri, day } }
}

function isMonthNoun(term: Term | undefined): boolean {
  const unit = senseOf(term, 'unit')
  return unit?.unit === 'month' && unit.count === 'one' && term?.definite === false
}

/** A preposition or a clitic makes a name that is also a verb or a person a month: `في مارس`, `لآذار`. */
function isIntroduced(terms: readonly Term[], at: number, calendar: string): boolean {
  const before = senseOf(terms[at - 1], 'preposition')
  if (senseOf(terms[at - 1], 'edge') !== undefined) return true
  if (calendar === 'islamic') return before?.role === 'in' || before?.role === 'during'
  return before !== undefined && before.role !== 'between' && before.role !== 'of'
}

/** Terms that a month, its double and its year take at most. */
const LONGEST_MONTH = 6

/** `بين مارس وماي`, `بين نوفمبر 2023 ومارس`, `من مارس إلى ماي`: another month stands on the other side of `و` or `إلى`. */
function isBetween(terms: readonly Term[], at: number, next: number): boolean {
  const opener = senseOf(terms[at - 1], 'preposition')?.role
  if (opener === 'between') return terms[next]?.clitics === 'و' && senseOf(terms[next], 'month') !== undefined
  const link = senseOf(terms[next], 'preposition')?.role
  // Two Hijri months may be two persons: `من رجب إلى رمضان`.
  if (opener === 'of' && (link === 'to' || link === 'until'))
    return senseOf(terms[next + 1], 'month')?.calendar === 'gregory'
  if (terms[at]?.clitics !== 'و') return false
  for (let back = at - 1; back >= at - LONGEST_MONTH; back -= 1) {
    const month = senseOf(terms[back], 'month') !== undefined
    if (month && senseOf(terms[back - 1], 'preposition')?.role === 'between') return true
    if (!month && terms[back]?.kind !== 'number' && terms[back]?.kind !== 'sign') return false
  }
  return false
}
