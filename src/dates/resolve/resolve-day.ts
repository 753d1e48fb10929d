import {
  daysInMonth,
  formatDay,
  fromEpochDay,
  isoWeekOf,
  pad,
  padYear,
  shiftMonth,
  toEpochDay,
  weekdayOf,
} from '../calendar/epoch-day.js'
import type { Fields } from '../parsers/found.js'
import type { DateFlag, DateReading } from '../types.js'
import { pickDayYear } from './pick-year.js'
import { boxed, plain, type Circumstances, type Resolution } from './resolution.js'

const MONDAY = 1
/** Months either way within which a day of the month falls on any weekday. */
const FAR = 12

/** Resolves what names one day: a date, `أمس`, a weekday, or the two days of a weekend; null for anything else. */
export function resolveDay(fields: Fields, given: Circumstances): Resolution | null {
  if (fields.weekend === true) return resolveWeekend(fields, given)
  if (fields.day !== undefined) return resolveDate(fields, fields.day, given)
  if (fields.dayOffset !== undefined) return resolveOffset(fields, fields.dayOffset, given)
  return fields.weekday === undefined ? null : resolveWeekday(fields, fields.weekday, given)
}

interface YearMonth {
  readonly year: number
  readonly month: number
}

function resolveDate(fields: Fields, day: number, given: Circumstances): Resolution {
  const { reference } = given.settings
  let month = fields.month ?? null
  let year = fields.year ?? null
  const implied: string[] = []
  if (fields.monthTurn !== undefined && reference !== null) {
    const now = fromEpochDay(reference.day)
    ;({ year, month } = shiftMonth(now.year, now.month, fields.monthTurn))
    implied.push('month', 'year')
  } else if (month === null && fields.weekday !== undefined && reference !== null) {
    ;({ year, month } = monthOfWeekday(fields.weekday, day, reference.day, given))
    implied.push('month', 'year')
  } else if (month !== null && year === null) {
    year = yearTurned(fields, given) ?? yearOfWeekday(fields, month, day, given)
    if (year !== null) implied.push('year')
  }
  if (month !== null && day > daysInMonth(year ?? 2000, month)) {
    const value = `${year === null ? 'XXXX' : padYear(year)}-${pad(month)}-${pad(day)}`
    return { ...plain('date', 'day', value), implied, flags: ['impossible'] }
  }
  if (month === null || year === null)
    return { ...plain('date', 'day', `XXXX-${month === null ? 'XX' : pad(month)}-${pad(day)}`) }
  const at = toEpochDay(year, month, day)
  const flags: DateFlag[] = conflicts(fields, at, given) ? ['weekday-conflict'] : []
  const other = fields.numericAlternative
  const alternatives =
    other === undefined || flags.length > 0 || fields.weekday !== undefined
      ? []
      : [reading(toEpochDay(year, other.month, other.day))]
  if (other !== undefined && fields.weekday !== undefined && flags.length > 0) {
    const swapped = toEpochDay(year, other.month, other.day)
    if (weekdayOf(swapped) === fields.weekday)
      return {
        ...boxed('date', 'day', formatDay(swapped), swapped, swapped + 1, implied),
        alternatives: [reading(at)],
      }
  }
  if (alternatives.length > 0) flags.push('ambiguous')
  return { ...boxed('date', 'day', formatDay(at), at, at + 1, implied), flags, alternatives }
}

/** The year in which the day falls on the weekday that stands beside it, if one near the reference does. */
function yearOfWeekday(fields: Fields, month: number, day: number, given: Circumstances): number | null {
  const picked = pickDayYear(month, fields.listedWith ?? day, fields.monthPick, given)
  if (picked === null || fields.weekday === undefined || fields.monthPick !== undefined) return picked
  for (const year of [picked, picked + 1, picked - 1]) {
    if (day <= daysInMonth(year, month) && weekdayOf(toEpochDay(year, month, day)) === fields.weekday)
      return year
  }
  return picked
}

/** `السبت السادس عشر`: the nearest month in which that day is a Saturday, ahead first where the verb looks ahead. */
function monthOfWeekday(weekday: number, day: number, today: number, given: Circumstances): YearMonth {
  const now = fromEpochDay(today)
  const tense = given.tense()
  const ahead = tense === 'future' || tense === 'present' || given.alone
  for (let count = 0; count < 2 * FAR; count += 1) {
    const step = Math.ceil(count / 2) * (count % 2 === (ahead ? 1 : 0) ? 1 : -1)
    const there = shiftMonth(now.year, now.month, step)
    const fits = day <= daysInMonth(there.year, there.month)
    if (fits && weekdayOf(toEpochDay(there.year, there.month, day)) === weekday) return there
  }
  return { year: now.year, month: now.month }
}

function conflicts(fields: Fields, at: number, given: Circumstances): boolean {
  if (fields.weekday !== undefined && weekdayOf(at) !== fields.weekday) return true
  const { reference } = given.settings
  return fields.dayOffset !== undefined && reference !== null && reference.day + fields.dayOffset !== at
}

function resolveOffset(fields: Fields, offset: number, given: Circumstances): Resolution {
  const { reference } = given.settings
  if (reference === null) return plain('date', 'day', 'XXXX-XX-XX')
  const at = reference.day + offset
  const flags: DateFlag[] =
    fields.weekday !== undefined && weekdayOf(at) !== fields.weekday ? ['weekday-conflict'] : []
  return { ...boxed('date', 'day', formatDay(at), at, at + 1, ['year', 'month', 'day']), flags }
}

function resolveWeekday(fields: Fields, weekday: number, given: Circumstances): Resolution {
  const { reference, weekStart } = given.settings
  if (reference === null) return plain('date', 'day', `XXXX-WXX-${weekday === 0 ? 7 : weekday}`)
  const since = (weekdayOf(reference.day) - weekday + 7) % 7
  const implied = ['year', 'month', 'day']
  if (fields.weekTurn !== undefined || fields.weekdayTurn === 0) {
    const first =
      reference.day - ((weekdayOf(reference.day) - weekStart + 7) % 7) + 7 * (fields.weekTurn ?? 0)
    return dayAt(first + ((weekday - weekStart + 7) % 7), implied)
  }
  const turn = fields.weekdayTurn
  if (turn !== undefined) {
    const step = turn < 0 ? -(since === 0 ? 7 : since) + 7 * (turn + 1) : 7 - since + 7 * (turn - 1)
    return dayAt(reference.day + step, implied)
  }
  if (since === 0) return dayAt(reference.day, implied)
  const [back, on] = [reference.day - since, reference.day - since + 7]
  const ahead =
    given.tense() === 'future' || given.tense() === 'present' || (given.tense() === null && given.alone)
  return { ...dayAt(ahead ? on : back, implied), alternatives: [reading(ahead ? back : on)] }
}

/** `عطلة نهاية الأسبوع`: Friday and Saturday, or Saturday and Sunday where the week begins on Monday. */
function resolveWeekend(fields: Fields, given: Circumstances): Resolution {
  const day = resolveWeekday(fields, given.settings.weekStart === MONDAY ? 6 : 5, given)
  if (day.first === undefined) return plain('period', 'week', 'XXXX-WXX-WE')
  return boxed('period', 'week', `${isoWeekOf(day.first)}-WE`, day.first, day.first + 2, day.implied)
}

/** The year of `العام الماضي` beside a month. */
export function yearTurned(fields: Fields, given: Circumstances): number | null {
  const { reference } = given.settings
  if (fields.yearTurn === undefined || reference === null) return null
  const now = fromEpochDay(reference.day)
  return now.year + fields.yearTurn + (fields.newYear === true && now.month > 6 ? 1 : 0)
}

function dayAt(at: number, implied: readonly string[]): Resolution {
  return boxed('date', 'day', formatDay(at), at, at + 1, implied)
}

function reading(at: number): DateReading {
  return { value: formatDay(at), from: formatDay(at), to: formatDay(at + 1) }
}
