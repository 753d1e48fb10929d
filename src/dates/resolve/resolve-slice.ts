import {
  formatDay,
  fromEpochDay,
  pad,
  padYear,
  shiftMonth,
  toEpochDay,
  weekdayOf,
} from '../calendar/epoch-day.js'
import type { Slice } from '../parsers/found.js'
import type { Unit } from '../terms/sense.js'
import type { DateGrain } from '../types.js'
import { boxed, plain, type Resolution } from './resolution.js'

interface Steps {
  readonly unit: Unit
  readonly count: number
}

/** Halves, thirds and quarters of a period, in units of the calendar; the last one ends with the period. */
const FRACTIONS: Readonly<
  Partial<Record<Slice['unit'], Readonly<Partial<Record<DateGrain, Steps>>> & { parts: number }>>
> = {
  half: {
    parts: 2,
    year: { unit: 'month', count: 6 },
    month: { unit: 'day', count: 15 },
    decade: { unit: 'year', count: 5 },
    century: { unit: 'year', count: 50 },
  },
  third: { parts: 3, year: { unit: 'month', count: 4 }, month: { unit: 'day', count: 10 } },
  quarter: { parts: 4, year: { unit: 'month', count: 3 }, century: { unit: 'year', count: 25 } },
}

/** The part of a resolved period: `2024-Q3`, `2024-01/2024-09`, one day, a week; null where the period has no such part. */
export function resolveSlice(slice: Slice, whole: Resolution, weekStart: number): Resolution | null {
  const fraction = FRACTIONS[slice.unit]
  const nth = slice.nth === fraction?.parts ? -1 : slice.nth
  const year = whole.grain === 'year'
  const name =
    year && fraction !== undefined && slice.unit !== 'third' ? shortName(slice, fraction.parts) : null
  const grain = slice.unit === 'half' || slice.unit === 'quarter' ? slice.unit : 'day'
  if (whole.first === undefined || whole.end === undefined)
    return plain('period', grain, `${whole.value}${name ?? '-XX'}`)
  const { first, end } = whole
  if (slice.unit === 'weekday') {
    const day = nthWeekday(first, end, slice.weekday ?? 0, nth)
    return day >= first && day < end ? dayOf(day) : missing('date', 'day', whole)
  }
  if (slice.unit === 'week') return weekOf(whole, first, end, slice, weekStart)
  if (slice.unit === 'decade') return decadeOf(first, nth)
  const steps =
    fraction === undefined ? ({ unit: slice.unit, count: slice.count } as Steps) : fraction[whole.grain]
  if (steps === undefined) return null
  const before = (nth < 0 ? (fraction?.parts ?? 1) - 1 : nth - 1) * steps.count
  const from =
    nth < 0 && fraction === undefined ? step(end, steps.unit, -steps.count) : step(first, steps.unit, before)
  const to = nth < 0 ? end : step(from, steps.unit, steps.count)
  if (from < first || to > end) return null
  if (name !== null) return boxed('period', grain, `${whole.value}${name}`, from, to, whole.implied)
  const last = format(step(to, steps.unit, -1), steps.unit)
  const opens = format(from, steps.unit)
  if (opens === last && steps.unit === 'day') return dayOf(from)
  return boxed('period', steps.unit, opens === last ? opens : `${opens}/${last}`, from, to, whole.implied)
}

function shortName(slice: Slice, parts: number): string {
  return `-${slice.unit === 'half' ? 'H' : 'Q'}${slice.nth < 0 ? parts : slice.nth}`
}

/** The day some units later; months and longer keep the day of the month, which is the first. */
function step(day: number, unit: Unit, count: number): number {
  const size =
    unit === 'century' ? 1200 : unit === 'decade' ? 120 : unit === 'year' ? 12 : unit === 'month' ? 1 : 0
  if (size === 0) return day + count
  const now = fromEpochDay(day)
  const there = shiftMonth(now.year, now.month, size * count)
  return toEpochDay(there.year, there.month, now.day)
}

function format(day: number, unit: Unit): string {
  const { year, month } = fromEpochDay(day)
  if (unit === 'day') return formatDay(day)
  return unit === 'month' ? `${padYear(year)}-${pad(month)}` : padYear(year)
}

function nthWeekday(first: number, end: number, weekday: number, nth: number): number {
  if (nth < 0) return end - 1 - ((weekdayOf(end - 1) - weekday + 7) % 7)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
}

/** Weeks that begin within the period; the last one ends within it as well. */
function weekOf(whole: Resolution, first: number, end: number, slice: Slice, weekStart: number): Resolution {
  const { nth, count } = slice
  const last = nthWeekday(first, end, weekStart, -1)
  const from =
    nth > 0 ? nthWeekday(first, end, weekStart, nth) : (last + 7 > end ? last : last + 7) - 7 * count
  const to = from + 7 * count
  if (from < first || from >= end) return missing('period', 'week', whole)
  return boxed('period', 'week', `${formatDay(from)}/${formatDay(to - 1)}`, from, to, ['day'])
}

/** `خامس خميس من فبراير`, where February has four. */
function missing(kind: Resolution['kind'], grain: DateGrain, whole: Resolution): Resolution {
  return { ...plain(kind, grain, `${whole.value}-XX`), implied: whole.implied, flags: ['impossible'] }
}

/** `العقد الأول من القرن الحالي`: 2000 to 2009, though the century begins with 2001. */
function decadeOf(first: number, nth: number): Resolution | null {
  const year = fromEpochDay(first).year - 1 + 10 * ((nth < 0 ? 10 : nth) - 1)
  if (nth > 10) return null
  return boxed('period', 'decade', String(year / 10), toEpochDay(year, 1, 1), toEpochDay(year + 10, 1, 1), [])
}

function dayOf(at: number): Resolution {
  return boxed('date', 'day', formatDay(at), at, at + 1, ['day'])
}
