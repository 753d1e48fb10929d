import { easternEaster, westernEaster } from '../calendar/easter.js'
import { fromEpochDay, pad, toEpochDay, weekdayOf } from '../calendar/epoch-day.js'
import type { Fields, Holiday } from '../parsers/found.js'
import { pickOccurrence, occurrenceReading, type Occurrence } from './pick-occurrence.js'
import { monthsAround, resolveHijri } from './resolve-hijri.js'
import { boxed, plain, type Circumstances, type Resolution } from './resolution.js'

/** Resolves a feast to its day of the year that is written, asked for by a turn, or next by the verb; null for anything else. */
export function resolveHoliday(fields: Fields, given: Circumstances): Resolution | null {
  const feast = fields.holiday
  if (feast === undefined || fields.day !== undefined) return null
  const hijri = fields.hijri
  if (hijri !== undefined && feast.calendar === 'islamic')
    return resolveHijri({ hijri: { ...hijri, month: feast.month, day: feast.day } }, given)
  const box = pickOccurrence(
    at =>
      feast.calendar === 'islamic'
        ? monthsAround(at, feast.month, feast.day)
        : [-2, -1, 0, 1, 2].map(step => dayOf(feast, fromEpochDay(at).year + step)),
    fields,
    given,
  )
  if (box === null) {
    const fixed = feast.calendar === 'gregory' && feast.weekday === undefined && feast.moved === undefined
    return plain('date', 'day', fixed ? `XXXX-${pad(feast.month)}-${pad(feast.day)}` : 'XXXX-XX-XX')
  }
  const { value } = occurrenceReading(box)
  const implied = fields.year === undefined ? ['year'] : []
  // Papers rarely say which churches' Easter they mean.
  const rites =
    feast.calendar === 'western'
      ? [dayOf({ ...feast, calendar: 'eastern' }, fromEpochDay(box.first).year)]
      : []
  const others = box.other === undefined ? rites : [...rites, box.other]
  return {
    ...boxed('date', 'day', value, box.first, box.end, implied),
    alternatives: others.map(occurrenceReading).filter(other => other.value !== value),
  }
}

function dayOf(feast: Holiday, year: number): Occurrence {
  const { calendar, month, day, weekday, moved } = feast
  if (moved !== undefined && year >= moved.since) {
    const since = toEpochDay(year, moved.month, moved.day)
    return { first: since, end: since + moved.days }
  }
  let first =
    calendar === 'western'
      ? westernEaster(year) + day
      : calendar === 'eastern'
        ? easternEaster(year) + day
        : toEpochDay(year, month, day)
  if (weekday !== undefined) first += (weekday - weekdayOf(first) + 7) % 7
  return { first, end: first + 1 }
}
