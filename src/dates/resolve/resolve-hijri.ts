import { daysInMonth, formatDay, fromEpochDay, toEpochDay } from '../calendar/epoch-day.js'
import { hijriMonth, hijriYears } from '../calendar/umm-al-qura.js'
import type { Fields } from '../parsers/found.js'
import { boxed, plain, type Circumstances, type Resolution } from './resolution.js'

const DAYS_AHEAD = 92

/**
 * Resolves a Hijri date, month, year or feast that stands without its Gregorian date; null where one decides. Years
 * outside AH 1420 to 1450 stay unresolved.
 */
export function resolveHijri(fields: Fields, given: Circumstances): Resolution | null {
  if (fields.hijriYearTurn !== undefined) return resolveYearTurn(fields.hijriYearTurn, given)
  const feast = fields.holiday?.calendar === 'islamic' ? fields.holiday : undefined
  const hijri = feast ?? fields.hijri
  if (hijri === undefined || fields.day !== undefined) return null
  const year = fields.hijri?.year
  const { month, day } = hijri
  if (month === undefined) return year === undefined ? null : resolveYear(year)
  const box = year === undefined ? pickOccurrence(month, day ?? 1, fields, given) : hijriMonth(year, month)
  if (day === undefined)
    return box === null ? plain('period', 'month', 'XXXX-XX') : period('month', box.first, box.end)
  if (box === null) return plain('date', 'day', 'XXXX-XX-XX')
  const at = box.first + day - 1
  if (at >= box.end) return { ...plain('date', 'day', 'XXXX-XX-XX'), flags: ['impossible'] }
  return boxed('date', 'day', formatDay(at), at, at + 1, year === undefined ? ['year'] : [])
}

/** Whether a Hijri date lies more than a day from the Gregorian one beside it: sightings differ by one. */
export function contradictsHijri(fields: Fields, at: number | undefined): boolean {
  const { year, month, day } = fields.hijri ?? {}
  if (year === undefined || month === undefined || day === undefined || at === undefined) return false
  const box = hijriMonth(year, month)
  return box !== null && Math.abs(box.first + day - 1 - at) > 1
}

function resolveYearTurn(turn: number, given: Circumstances): Resolution {
  const { reference } = given.settings
  const now =
    reference === null
      ? undefined
      : hijriYears()
          .filter(year => (hijriMonth(year, 1)?.first ?? Infinity) <= reference.day)
          .at(-1)
  return now === undefined ? plain('period', 'year', 'XXXX') : resolveYear(now + turn)
}

function resolveYear(year: number): Resolution {
  const [first, last] = [hijriMonth(year, 1), hijriMonth(year, 12)]
  return first === null || last === null
    ? plain('period', 'year', 'XXXX')
    : period('year', first.first, last.end)
}

function period(grain: 'month' | 'year', first: number, end: number): Resolution {
  return boxed('period', grain, `${formatDay(first)}/${formatDay(end - 1)}`, first, end)
}

/** The month of the year that turn, Gregorian year or verb ask for. */
function pickOccurrence(
  month: number,
  day: number,
  fields: Fields,
  given: Circumstances,
): { readonly first: number; readonly end: number } | null {
  const { reference } = given.settings
  const months = hijriYears().flatMap(year => hijriMonth(year, month) ?? [])
  const asked =
    fields.year ??
    (given.alone && fields.monthPick === undefined && reference !== null
      ? fromEpochDay(reference.day).year
      : undefined)
  if (asked !== undefined) {
    const inYear = (at: number): boolean =>
      at >= toEpochDay(asked, 1, 1) && at <= toEpochDay(asked, 12, daysInMonth(asked, 12))
    return months.find(box => inYear(box.first + day - 1)) ?? null
  }
  if (reference === null) return null
  const before = (limit: number): typeof months => months.filter(box => box.first + day - 1 <= limit)
  const after = (limit: number): typeof months => months.filter(box => box.first + day - 1 > limit)
  const turn = fields.monthPick
  if (turn !== undefined && turn > 0) return after(reference.day)[turn - 1] ?? null
  if (turn !== undefined && turn < 0) return months.filter(box => box.end <= reference.day).at(turn) ?? null
  if (turn === 0) return before(reference.day).at(-1) ?? null
  if (given.tense === 'future' || given.tense === 'present') return after(reference.day - 1)[0] ?? null
  return before(reference.day + (given.tense === 'past' ? 0 : DAYS_AHEAD)).at(-1) ?? null
}
