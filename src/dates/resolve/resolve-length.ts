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
import { hourOfDay } from '../calendar/hour-of-day.js'
import type { Amount } from '../numbers/amount.js'
import type { Fields } from '../parsers/found.js'
import type { Unit } from '../terms/sense.js'
import type { DateGrain } from '../types.js'
import { boxed, plain, type Circumstances, type Resolution } from './resolution.js'
import { stamp } from './resolve-time.js'

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
}
const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
}
const ORDER: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
]

/** Resolves lengths, steps from the reference, stretches, sets and words such as `الآن`; null for anything else. */
export function resolveLength(fields: Fields, given: Circumstances): Resolution | null {
  if (fields.duration !== undefined) {
    const first = fields.duration[0]
    const own = plain('duration', first === undefined ? 'none' : first.unit, formatLength(fields.duration))
    return fields.anchored !== undefined ? { ...own, flags: ['event-anchored'] } : own
  }
  if (fields.anniversary !== undefined) return plain('anniversary', 'year', `P${fields.anniversary}Y`)
  if (fields.set !== undefined) return resolveSet(fields, fields.set)
  if (fields.vague !== undefined) return plain('vague', 'none', fields.vague)
  if (fields.offset !== undefined) return resolveOffset(fields.offset, given, fields.weekday)
  return fields.span === undefined ? null : resolveSpan(fields.span, given)
}

/** `P3D`, `PT48H`, `PXM`, `P1Y6M`. */
function formatLength(lengths: readonly Amount[]): string {
  const sums = new Map<Unit, number | 'X'>()
  for (const length of lengths) {
    const { amount, unit } = inYears(length)
    const before = sums.get(unit)
    sums.set(unit, before === undefined || before === 'X' || amount === 'X' ? amount : before + amount)
  }
  const write = (units: readonly Unit[]): string =>
    units.map(unit => (sums.has(unit) ? `${writeAmount(sums.get(unit))}${LETTERS[unit]}` : '')).join('')
  const time = write(ORDER.slice(7))
  return `P${write(ORDER.slice(0, 7))}${time === '' ? '' : `T${time}`}`
}

/** ISO 8601 has no letter for decades and centuries. */
function inYears({ amount, unit }: Amount): Amount {
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 0
  return years === 0 || amount === 'X' ? { amount, unit } : { amount: amount * years, unit: 'year' }
}

/** Fractions with at most six decimals; a figure that no integer holds is as good as «some». */
function writeAmount(amount: number | 'X' | undefined): string {
  if (typeof amount !== 'number' || amount > Number.MAX_SAFE_INTEGER) return 'X'
  return String(Number.isInteger(amount) ? amount : Math.floor(amount * 1e6) / 1e6)
}

/** Whether a step stays within years of six digits, the longest that ISO 8601 writes here. */
function isReckonable(amount: number, unit: Unit): boolean {
  const days = unit === 'week' ? 7 : (MONTHS[unit] ?? 0) * 31 || 1
  return amount * days < MOST_DAYS
}

const MOST_DAYS = 366 * 900_000

/** `كل جمعة` is `XXXX-WXX-5`, `20 مارس من كل عام` is `XXXX-03-20`; without a day the length: `P1M`. The clock goes with it. */
function resolveSet(fields: Fields, length: string): Resolution {
  const { weekday, day, month, hour, minute = 0 } = fields
  const clock = hour === undefined ? fields.part : `${pad(hourOfDay(hour, fields))}:${pad(minute)}`
  const part = clock === undefined ? '' : `T${clock}`
  const dated = day !== undefined || part !== '' ? `-${day === undefined ? 'XX' : pad(day)}` : ''
  const value =
    weekday !== undefined
      ? `XXXX-WXX-${weekday === 0 ? 7 : weekday}`
      : month === undefined && dated === ''
        ? length
        : `XXXX-${month === undefined ? 'XX' : pad(month)}${dated}`
  return plain(
    'set',
    value.startsWith('XXXX') ? 'day' : setGrain(length),
    value === length ? value : value + part,
  )
}

/** `الخميس بعد أسبوعين`: that day of the week to which the step leads. */
function weekdayNear(day: number, weekday: number, weekStart: number): number {
  return day - ((weekdayOf(day) - weekStart + 7) % 7) + ((weekday - weekStart + 7) % 7)
}

function resolveOffset(
  step: Amount & { readonly sign: -1 | 1 },
  given: Circumstances,
  weekday: number | undefined,
): Resolution {
  const { reference, weekStart } = given.settings
  const length = formatLength([step])
  if (step.amount === 'X' || reference === null || !isReckonable(step.amount, step.unit))
    return plain(
      step.amount === 'X' ? 'vague' : 'date',
      grainOf(step.unit),
      step.amount === 'X' ? length : `XXXX${step.sign < 0 ? '-' : '+'}${length}`,
    )
  const amount = step.amount * step.sign
  const perMonth = MONTHS[step.unit]
  const implied = ['year', 'month', 'day']
  if (perMonth !== undefined) {
    const now = fromEpochDay(reference.day)
    const whole = Math.trunc(amount * perMonth)
    const days = Math.round((amount * perMonth - whole) * 30)
    const there = shiftMonth(now.year, now.month, whole)
    const last = daysInMonth(there.year, there.month)
    const near = toEpochDay(there.year, there.month, Math.min(now.day, last)) + days
    const { year, month } = fromEpochDay(near)
    if (weekday !== undefined) {
      const at = weekdayNear(near, weekday, weekStart)
      return boxed('date', 'day', formatDay(at), at, at + 1, implied)
    }
    if (step.unit === 'month' || whole % 12 !== 0 || days !== 0) return monthBox(year, month)
    return boxed('date', 'year', padYear(year), toEpochDay(year, 1, 1), toEpochDay(year + 1, 1, 1), ['year'])
  }
  if (step.unit === 'day' || step.unit === 'week') {
    const there = reference.day + Math.round(amount * (step.unit === 'week' ? 7 : 1))
    const at = weekday === undefined ? there : weekdayNear(there, weekday, weekStart)
    return boxed('date', 'day', formatDay(at), at, at + 1, implied)
  }
  if (reference.minute === null)
    return plain('date', grainOf(step.unit), `${step.sign < 0 ? '-' : ''}${length}`)
  const minutes = step.unit === 'hour' ? amount * 60 : step.unit === 'minute' ? amount : amount / 60
  const at = stamp(reference.day, Math.round(reference.minute + minutes))
  const to = stamp(reference.day, Math.round(reference.minute + minutes) + 1)
  return { ...plain('time', 'minute', at), from: at, to, implied }
}

/** `الأيام الثلاثة الماضية` ends today, `المقبلة` begins tomorrow; weeks, months and years are whole ones. */
function resolveSpan(span: Amount & { readonly sign: -1 | 1 }, given: Circumstances): Resolution {
  const { reference, weekStart } = given.settings
  const own = plain('period', grainOf(span.unit), formatLength([span]))
  if (span.amount === 'X' || reference === null || !Number.isInteger(span.amount)) return own
  if (!isReckonable(span.amount, span.unit)) return own
  const [first, end] = stretch(span.unit, span.amount, span.sign, reference.day, weekStart)
  return first === end ? own : { ...own, first, end, implied: ['year', 'month', 'day'] }
}

function stretch(
  unit: Unit,
  amount: number,
  sign: -1 | 1,
  today: number,
  weekStart: number,
): readonly [number, number] {
  const now = fromEpochDay(today)
  if (unit === 'day') return sign < 0 ? [today - amount, today] : [today + 1, today + 1 + amount]
  if (unit === 'week') {
    const week = today - ((weekdayOf(today) - weekStart + 7) % 7)
    return sign < 0 ? [week - 7 * amount, week] : [week + 7, week + 7 + 7 * amount]
  }
  const perMonth = MONTHS[unit]
  if (perMonth === undefined) return [today, today]
  const opens = unit === 'month' ? now.month : 1
  const size = perMonth * amount
  const from = shiftMonth(now.year, opens, sign < 0 ? -size : perMonth)
  const to = shiftMonth(from.year, from.month, size)
  return [toEpochDay(from.year, from.month, 1), toEpochDay(to.year, to.month, 1)]
}

function monthBox(year: number, month: number): Resolution {
  const first = toEpochDay(year, month, 1)
  return boxed('date', 'month', `${padYear(year)}-${pad(month)}`, first, first + daysInMonth(year, month), [
    'year',
    'month',
  ])
}

function grainOf(unit: Unit): DateGrain {
  return unit
}

function setGrain(value: string): DateGrain {
  const letter = value.at(-1)
  if (value.startsWith('PT')) return letter === 'M' ? 'minute' : 'hour'
  return letter === 'D' ? 'day' : letter === 'W' ? 'week' : letter === 'M' ? 'month' : 'year'
}
