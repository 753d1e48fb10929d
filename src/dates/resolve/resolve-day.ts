import {
  daysInMonth,
  formatDay,
  fromEpochDay,
  pad,
  padYear,
  shiftMonth,
  toEpochDay,
  weekdayOf,
} from '../calendar/epoch-day.js'
import type { Fields } from '../parsers/found.js'
import type { DateFlag, DateReading } from '../types.js'
import { pickDayYear, pickMonthYear } from './pick-year.js'
import { boxed, plain, type Circumstances, type Resolution } from './resolution.js'

/** Resolves what names one day: a date, `أمس`, a weekday, `آخر خميس من …`; null for anything else. */
export function resolveDay(fields: Fields, given: Circumstances): Resolution | null {
  if (fields.nth !== undefined) return resolveNth(fields, given)
  if (fields.day !== undefined) return resolveDate(fields, fields.day, given)
  if (fields.dayOffset !== undefined) return resolveOffset(fields, fields.dayOffset, given)
  return fields.weekday === undefined ? null : resolveWeekday(fields, fields.weekday, given)
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
  const picked = pickDayYear(month, day, fields.monthPick, given)
  if (picked === null || fields.weekday === undefined || fields.monthPick !== undefined) return picked
  for (const year of [picked, picked + 1, picked - 1]) {
    if (day <= daysInMonth(year, month) && weekdayOf(toEpochDay(year, month, day)) === fields.weekday)
      return year
  }
  return picked
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
  const ahead = given.tense === 'future' || given.tense === 'present' || (given.tense === null && given.alone)
  return { ...dayAt(ahead ? on : back, implied), alternatives: [reading(ahead ? back : on)] }
}

/** `ثالث ثلاثاء في أيلول 2014`, `آخر يوم من الشهر`, `الأسبوع الأخير في …`. */
function resolveNth(fields: Fields, given: Circumstances): Resolution {
  const month = monthOf(fields, given)
  const nth = fields.nth ?? 1
  if (month === null) return plain('date', fields.nthUnit === 'week' ? 'week' : 'day', 'XXXX-XX-XX')
  const first = toEpochDay(month.year, month.month, 1)
  const last = first + daysInMonth(month.year, month.month) - 1
  if (fields.nthUnit === 'day') return dayAt(nth < 0 ? last : first + nth - 1, ['day'])
  const weekday = fields.nthUnit === 'week' ? 1 : (fields.weekday ?? 0)
  const firstOne = first + ((weekday - weekdayOf(first) + 7) % 7)
  const lastOne = last - ((weekdayOf(last) - weekday + 7) % 7)
  const at = nth < 0 ? lastOne : firstOne + 7 * (nth - 1)
  if (fields.nthUnit !== 'week') return dayAt(at, ['day'])
  const monday = nth < 0 && lastOne + 6 > last ? lastOne - 7 : at
  return boxed('period', 'week', `${formatDay(monday)}/${formatDay(monday + 6)}`, monday, monday + 7, ['day'])
}

/** Year and month of the period beside a rank. */
function monthOf(
  fields: Fields,
  given: Circumstances,
): { readonly year: number; readonly month: number } | null {
  const { reference } = given.settings
  if (fields.monthTurn !== undefined && reference !== null) {
    const now = fromEpochDay(reference.day)
    return shiftMonth(now.year, now.month, fields.monthTurn)
  }
  if (fields.month === undefined) return null
  const year =
    fields.year ?? yearTurned(fields, given) ?? pickMonthYear(fields.month, fields.monthPick, given)
  return year === null ? null : { year, month: fields.month }
}

/** The year of `العام الماضي` beside a month. */
export function yearTurned(fields: Fields, given: Circumstances): number | null {
  const { reference } = given.settings
  return fields.yearTurn === undefined || reference === null
    ? null
    : fromEpochDay(reference.day).year + fields.yearTurn
}

function dayAt(at: number, implied: readonly string[]): Resolution {
  return boxed('date', 'day', formatDay(at), at, at + 1, implied)
}

function reading(at: number): DateReading {
  return { value: formatDay(at), from: formatDay(at), to: formatDay(at + 1) }
}
