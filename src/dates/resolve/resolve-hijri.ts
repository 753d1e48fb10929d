import { formatDay, fromEpochDay, toEpochDay, weekdayOf } from '../calendar/epoch-day.js'
import { hijriIndexOf, hijriMonth, hijriMonthAt } from '../calendar/hijri-month.js'
import type { Fields } from '../parsers/found.js'
import type { DateFlag, DateReading } from '../types.js'
import { pickOccurrence, occurrenceReading, type Occurrence, type Pick } from './pick-occurrence.js'
import { boxed, plain, type Circumstances, type Resolution } from './resolution.js'

/**
 * Resolves a Hijri date, month or year that stands without its Gregorian date; null where one decides. Days that are no
 * part of the official calendar (AH 1343 to 1500) are reckoned, hence `ambiguous`, with the days beside them.
 */
export function resolveHijri(fields: Fields, given: Circumstances): Resolution | null {
  const { reference } = given.settings
  const turn = fields.hijriYearTurn
  if (turn !== undefined)
    return resolveYear(reference === null ? 0 : hijriMonthAt(hijriIndexOf(reference.day)).year + turn)
  if (fields.hijri === undefined || fields.day !== undefined) return null
  const { year, month, day } = fields.hijri
  if (month === undefined) return resolveYear(year ?? 0)
  const open = day === undefined ? plain('period', 'month', 'XXXX-XX') : plain('date', 'day', 'XXXX-XX-XX')
  const implied = year === undefined && fields.year === undefined ? ['year'] : []
  const box: Pick | null =
    year === undefined
      ? pickOccurrence(at => monthsAround(at, month, day), fields, given)
      : monthBox(year, month, day)
  if (box === null) {
    const known = day !== undefined && (day > 30 || (year !== undefined && hijriMonth(year, month) !== null))
    return known ? { ...open, flags: ['impossible'] } : open
  }
  const value = day === undefined ? `${formatDay(box.first)}/${formatDay(box.end - 1)}` : formatDay(box.first)
  const own = boxed(open.kind, open.grain, value, box.first, box.end, implied)
  const { flags, alternatives } = day === undefined ? reckoned(box) : doubts(fields, box)
  const other = box.other === undefined ? [] : [occurrenceReading(box.other)]
  return { ...own, flags, alternatives: [...other, ...alternatives] }
}

/** Whether a Hijri date lies more than a day from the Gregorian one beside it: sightings differ by one. */
export function contradictsHijri(fields: Fields, at: number | undefined): boolean {
  const { year, month, day } = fields.hijri ?? {}
  if (month === undefined || day === undefined || at === undefined) return false
  const days = year === undefined ? monthsAround(at, month, day) : [monthBox(year, month, day)]
  return days.every(box => box === null || Math.abs(box.first - at) > 1)
}

/** Gives `18 ذو الحجة 1442 الموافق 28 يوليو` the Gregorian year that brings both together. */
export function withHijriYear(fields: Fields): Fields {
  const { year, month, day } = fields.hijri ?? {}
  if (fields.year !== undefined || fields.month === undefined || fields.day === undefined) return fields
  const box =
    year === undefined || month === undefined || day === undefined ? null : monthBox(year, month, day)
  if (box === null) return fields
  const about = fromEpochDay(box.first).year
  const distance = (other: number): number =>
    Math.abs(toEpochDay(other, fields.month ?? 1, fields.day ?? 1) - box.first)
  const [nearest] = [about - 1, about, about + 1].sort((a, b) => distance(a) - distance(b))
  return nearest === undefined ? fields : { ...fields, year: nearest }
}

/** A month, or the day of it, in the Hijri years about a day. */
export function monthsAround(
  epochDay: number,
  month: number,
  day: number | undefined,
): readonly Occurrence[] {
  const { year } = hijriMonthAt(hijriIndexOf(epochDay))
  return [-2, -1, 0, 1, 2].flatMap(step => monthBox(year + step, month, day) ?? [])
}

function monthBox(year: number, month: number, day: number | undefined): Occurrence | null {
  const box = hijriMonth(year, month)
  if (box === null || day === undefined) return box
  const first = box.first + day - 1
  return first < box.end ? { first, end: first + 1 } : null
}

function resolveYear(year: number): Resolution {
  const [first, last] = [hijriMonth(year, 1), hijriMonth(year, 12)]
  if (first === null || last === null) return plain('period', 'year', 'XXXX')
  const value = `${formatDay(first.first)}/${formatDay(last.end - 1)}`
  return { ...boxed('period', 'year', value, first.first, last.end), flags: reckoned(first).flags }
}

interface Doubts {
  readonly flags: readonly DateFlag[]
  readonly alternatives: readonly DateReading[]
}

function reckoned(box: Occurrence): Doubts {
  return {
    flags: hijriMonthAt(hijriIndexOf(box.first)).official ? [] : ['ambiguous'],
    alternatives: [],
  }
}

/** The day beside it, where the weekday asks for it or the calendar is only reckoned. */
function doubts(fields: Fields, box: Occurrence): Doubts {
  const { flags } = reckoned(box)
  const beside = [-1, 1].map(step => ({ first: box.first + step, end: box.end + step }))
  const { weekday } = fields
  if (weekday !== undefined && weekday !== weekdayOf(box.first)) {
    const sighted = beside.filter(one => weekdayOf(one.first) === weekday)
    return { flags: [...flags, 'weekday-conflict'], alternatives: sighted.map(occurrenceReading) }
  }
  return { flags, alternatives: flags.length === 0 ? [] : beside.map(occurrenceReading) }
}
