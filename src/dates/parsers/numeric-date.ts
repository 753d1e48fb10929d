import { daysInMonth } from '../calendar/epoch-day.js'
import type { Settings } from '../settings.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found } from './found.js'
import { readClockDigits } from './clock.js'

const SEPARATORS = ['/', '-', '.']
/** Two-digit years up to this one are 20xx. */
const PIVOT = 49

/** `3/7/2024`, `2024-07-03`, `3.7.24`, `21/09` beside a weekday, `9/2021`; an ISO time behind it. */
export function parseNumericDate(
  terms: readonly Term[],
  at: number,
  settings: Settings,
): readonly Found[] | null {
  const first = terms[at]
  const sign = terms[at + 1]
  const second = terms[at + 2]
  if (
    first?.kind !== 'number' ||
    sign?.kind !== 'sign' ||
    !SEPARATORS.includes(sign.text) ||
    second?.kind !== 'number'
  )
    return null
  if (isPartOfFigure(terms, at - 1)) return null
  const spaced = !sign.glued || !second.glued
  const third = terms[at + 4]
  const three =
    isSign(terms[at + 3], sign.text) && third?.kind === 'number' && !isChained(terms, at + 5, sign.text)
  if (three && (!spaced || third.text.length === 4 || first.text.length === 4)) {
    const fields = readThree([first.text, second.text, third.text], settings.numericOrder)
    return fields === null ? null : [withTime(terms, at, at + 5, withEra(terms, at + 5, fields))]
  }
  if (three || spaced || sign.text !== '/' || isChained(terms, at + 3, sign.text)) return null
  return readTwo(terms, at, first, second, settings)
}

function isPartOfFigure(terms: readonly Term[], before: number): boolean {
  const sign = terms[before]
  return (
    sign?.kind === 'sign' &&
    [...SEPARATORS, ':', ','].includes(sign.text) &&
    terms[before + 1]?.glued === true &&
    terms[before - 1]?.kind === 'number'
  )
}

function isChained(terms: readonly Term[], at: number, text: string): boolean {
  return (
    isSign(terms[at], text) &&
    terms[at + 1]?.kind === 'number' &&
    terms[at]?.glued === true &&
    terms[at + 1]?.glued === true
  )
}

function readThree(texts: readonly [string, string, string], order: Settings['numericOrder']): Fields | null {
  const [a, b, c] = [Number(texts[0]), Number(texts[1]), Number(texts[2])]
  if (texts[0].length === 4) return check(a, b, c, texts[0], false) ?? check(a, c, b, texts[0], false)
  if (order === 'ymd' && texts[2].length <= 2) return check(a, b, c, texts[0], false)
  if (texts[0].length > 2 || texts[1].length > 2 || (texts[2].length !== 4 && texts[2].length !== 2))
    return null
  if (order === 'mdy') return check(c, a, b, texts[2], true) ?? check(c, b, a, texts[2], false)
  return check(c, b, a, texts[2], true) ?? check(c, a, b, texts[2], false)
}

/** The date, if month and day can be such; a day that its month does not have stays, to be flagged. */
function check(
  yearField: number,
  month: number,
  day: number,
  written: string,
  ambiguous: boolean,
): Fields | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const year = written.length === 4 ? yearField : yearField <= PIVOT ? 2000 + yearField : 1900 + yearField
  if (year < 1000 || year > 2999) return null
  const other = ambiguous && day <= 12 && day !== month && month <= daysInMonth(year, day)
  return { year, month, day, ...(other ? { numericAlternative: { month: day, day: month } } : {}) }
}

function readTwo(
  terms: readonly Term[],
  at: number,
  first: Term,
  second: Term,
  settings: Settings,
): readonly Found[] | null {
  const [a, b] = [Number(first.text), Number(second.text)]
  if (second.text.length === 4 && a >= 1 && a <= 12 && b >= 1900 && b < 2100) {
    return [foundAt(terms, at, at + 3, { month: a, year: b })]
  }
  const [day, month] = settings.numericOrder === 'dmy' ? [a, b] : [b, a]
  if (second.text.length > 2 || first.text.length > 2 || month < 1 || month > 12 || day < 1 || day > 31)
    return null
  const before = terms[at - 1]
  const dated = senseOf(before, 'weekday') ?? senseOf(before, 'relative-day') ?? senseOf(before, 'unit')
  const alone = at === 0 && terms.length === 3 && !(a === 24 && b === 7)
  return dated === undefined && !alone ? null : [foundAt(terms, at, at + 3, { month, day })]
}

function withEra(terms: readonly Term[], at: number, fields: Fields): Fields {
  const hijri =
    senseOf(terms[at], 'era')?.era === 'ah' || ((fields.year ?? 0) >= 1300 && (fields.year ?? 0) <= 1500)
  if (!hijri || fields.year === undefined || fields.month === undefined || fields.day === undefined)
    return fields
  return { hijri: { year: fields.year, month: fields.month, day: fields.day } }
}

function withTime(terms: readonly Term[], at: number, next: number, fields: Fields): Found {
  const era = senseOf(terms[next], 'era')
  const end = era === undefined || era.era === 'bc' ? next : next + 1
  const isTime = terms[next]?.text === 't' && terms[next].glued
  const time = isTime ? readClockDigits(terms, next + 1) : null
  if (time === null) return foundAt(terms, at, end, fields)
  const zone = readIsoZone(terms, time.next)
  return foundAt(terms, at, zone?.next ?? time.next, {
    ...fields,
    ...time.fields,
    ...(zone === null ? {} : { zone: zone.zone }),
  })
}

/** The `Z` or `+03:00` of a machine's date-time. */
function readIsoZone(
  terms: readonly Term[],
  at: number,
): { readonly next: number; readonly zone: string } | null {
  const [sign, hours, colon, minutes] = [terms[at], terms[at + 1], terms[at + 2], terms[at + 3]]
  if (sign?.glued !== true) return null
  if (sign.text === 'z') return { next: at + 1, zone: 'Z' }
  const isOffset =
    (isSign(sign, '+') || isSign(sign, '-')) &&
    hours?.glued === true &&
    isSign(colon, ':') &&
    minutes?.glued === true
  if (!isOffset || !/^[01][0-9]$/u.test(hours.text) || !/^[0-5][0-9]$/u.test(minutes.text)) return null
  return { next: at + 4, zone: `${sign.text}${hours.text}:${minutes.text}` }
}
