import { findDates, type DateMention, type DateReading } from '../dates/index.js'
import { wallClock, type ChronoReference } from './chrono-reference.js'
import type { ReadingOptions } from './reading-options.js'

/** A mention and which of its readings is meant. */
export interface ForwardReading {
  readonly mention: DateMention
  readonly reading: DateReading
}

const A_DAY = 86_400_000
/** A verb that puts what follows into the future, where `findDates` takes the nearest that is not past. */
const FUTURE = 'سيكون '
/** What passes within a day, so that its moment counts and not its day. */
const WITHIN_A_DAY: readonly string[] = ['daypart', 'hour', 'minute', 'second']
const ZONE = /(?:Z|[+-][0-9]{2}:[0-9]{2})$/u

/**
 * The nearest reading of a mention that is not before the reference, if the mention is past and the text leaves the choice:
 * of the week, of the year, of the day for a time without one. Null if it does not: `أمس`, `3 يناير الماضي`.
 */
export function readForward(
  mention: DateMention,
  reference: ChronoReference,
  options: ReadingOptions,
): ForwardReading | null {
  if (!isPast(mention, mention.grain, reference)) return null
  const own = nearestAhead(mention, reference)
  if (own) return own
  const instant = new Date(
    reference.instant.getTime() + (isTimeOfReferenceDay(mention, reference) ? A_DAY : 0),
  )
  const [read] = findDates(FUTURE + mention.text, {
    ...options,
    reference: wallClock({ ...reference, instant }),
  })
  // Read alone it may be something else.
  if (read?.kind !== mention.kind || read.grain !== mention.grain) return null
  return read.flags.includes('weekday-conflict') ? null : nearestAhead(read, reference)
}

function nearestAhead(mention: DateMention, reference: ChronoReference): ForwardReading | null {
  const readings: readonly DateReading[] = [mention, ...(mention.alternatives ?? [])]
  const reading = readings.find(one => one.from !== undefined && !isPast(one, mention.grain, reference))
  return reading === undefined ? null : { mention, reading }
}

function isPast({ from, to }: DateReading, grain: DateMention['grain'], reference: ChronoReference): boolean {
  if (from === undefined) return false
  const now = wallClock(reference)
  if (!WITHIN_A_DAY.includes(grain)) return from.slice(0, 10) < now.slice(0, 10)
  // A part of the day goes on until it ends; an hour is past once it has struck.
  const moment = grain === 'daypart' && to !== undefined ? to : from
  if (ZONE.test(moment)) return Date.parse(moment) < reference.instant.getTime()
  return moment < now.slice(0, moment.length)
}

/** A time of no day, or of the weekday that it is: `الساعة 8 صباحا`, and on a Wednesday `الأربعاء الساعة 8 صباحا`. */
function isTimeOfReferenceDay(
  { value, known, grain, from = '' }: DateMention,
  reference: ChronoReference,
): boolean {
  if (value.startsWith('T')) return true
  const isToday = from.startsWith(wallClock(reference).slice(0, 10))
  return isToday && WITHIN_A_DAY.includes(grain) && known.includes('weekday')
}
