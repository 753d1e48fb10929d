import type { DateMention, DateReading } from '../dates/index.js'
import { offsetOf, wallClock, type ChronoReference } from './chrono-reference.js'
import type { Component } from './types.js'

/** What is known of one end of an expression. */
export interface End {
  /** Stated, or following from what is stated. */
  readonly known: Partial<Record<Component, number>>
  /** Filled in. */
  readonly implied: Partial<Record<Component, number>>
}

/** The ends of an expression; `end` only for a range that ends. */
export interface Ends {
  readonly start: End
  readonly end: End | null
}

type Field = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'

const FIELDS: readonly Field[] = ['year', 'month', 'day', 'hour', 'minute', 'second']

/** How many of {@link FIELDS} a grain states. */
const DEPTH: Readonly<Record<DateMention['grain'], number>> = {
  second: 6,
  minute: 5,
  hour: 4,
  daypart: 3,
  day: 3,
  week: 2,
  month: 2,
  quarter: 1,
  half: 1,
  season: 1,
  year: 1,
  decade: 0,
  century: 0,
  none: 0,
}

/** Chrono takes the noon of a day that has no time. */
const NOON: readonly number[] = [1, 1, 1, 12, 0, 0]

const MOMENT =
  /^(?<year>[+-]?[0-9]{4,6})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?:T(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?)?$/u

/** The years of which a `Date` holds every moment in every zone: it ends in the ones beside them. */
const FIRST_YEAR = -271_820
const LAST_YEAR = 275_759

/**
 * What chrono would know of an expression, or null where it stands for no moment: a length, a recurrence, a day that does
 * not exist, a year that no `Date` holds (`قبل 300 ألف عام`).
 *
 * @param mention - what `findDates` gives
 * @param reference - what it was counted from
 * @param reading - the reading to take: the mention itself or one of its alternatives
 */
export function readEnds(
  mention: DateMention,
  reference: ChronoReference,
  reading: DateReading = mention,
): Ends | null {
  const from = readMoment(reading.from)
  if (!from) return null
  const start = countedFrom(reference, mention, splitFields(mention, from))
  if (mention.kind !== 'range') return { start, end: null }
  const last = readMoment(reading.to)
  if (!last) return reading.to === undefined ? { start, end: null } : null
  return { start, end: splitFields(mention, stepBack(last, mention.grain)) }
}

/** Fields of a moment in the order of {@link FIELDS}, as many as are written, and the minutes of its zone. */
interface Moment {
  readonly fields: readonly number[]
  readonly zone: number | null
}

function readMoment(iso: string | undefined): Moment | null {
  const groups = iso === undefined ? undefined : MOMENT.exec(iso)?.groups
  if (!groups) return null
  const fields = FIELDS.map(field => groups[field]).filter(field => field !== undefined)
  const year = Number(groups['year'])
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  return { fields: fields.map(Number), zone: readZone(groups['zone']) }
}

function readZone(zone: string | undefined): number | null {
  if (zone === undefined) return null
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))
  return zone.startsWith('-') ? -minutes : minutes
}

/** `to` is the first unit outside; chrono's end is the last inside. */
function stepBack({ fields, zone }: Moment, grain: DateMention['grain']): Moment {
  const stepped = [...fields]
  const unit = Math.max(DEPTH[grain], 1) - 1
  const at = Math.min(unit, fields.length - 1)
  stepped[at] = (stepped[at] ?? 0) - 1
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = stepped
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, second))
  date.setUTCFullYear(date.getUTCFullYear() + year - 2000)
  const all = [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ]
  return { fields: all.slice(0, fields.length), zone }
}

function splitFields(mention: DateMention, { fields, zone }: Moment): End {
  const known: Partial<Record<Component, number>> = {}
  const implied: Partial<Record<Component, number>> = { millisecond: 0 }
  FIELDS.forEach((field, at) => {
    const value = fields[at] ?? NOON[at] ?? 0
    if (isCertain(mention, field, at)) known[field] = value
    else implied[field] = value
  })
  const weekday = weekdayOf(fields)
  if (mention.known.includes('weekday')) known.weekday = weekday
  else if (DEPTH[mention.grain] >= DEPTH.day) implied.weekday = weekday
  const hour = fields[3]
  if (hour !== undefined) {
    const saysHalf = mention.known.includes('part') || (known.hour !== undefined && hour > 12)
    ;(saysHalf ? known : implied).meridiem = hour < 12 ? 0 : 1
  }
  if (zone !== null) known.timezoneOffset = zone
  return { known, implied }
}

/** What is written is certain, and so is what a relative expression counts to: all of `أمس`, but not the year of `3 يوليو`. */
function isCertain(mention: DateMention, field: Field, depth: number): boolean {
  if (depth >= DEPTH[mention.grain]) return false
  if (mention.known.includes(field)) return true
  if (!mention.implied.includes(field)) return !mention.known.includes('weekday') || depth > 2
  return isRelative(mention)
}

/**
 * A length before or after the reference keeps what it does not count: `بعد عام` is this day next year, where `العام المقبل` is the
 * year. Hours are counted on the clock of the reference, even where the zone changes it in between.
 */
function countedFrom(reference: ChronoReference, mention: DateMention, end: End): End {
  if (!isRelative(mention)) return end
  const { known, implied } = end
  if (mention.kind === 'time' && mention.known.length === 0) {
    const { meridiem, ...others } = implied
    const half = meridiem === undefined ? {} : { meridiem }
    return { known: { ...known, ...half, timezoneOffset: offsetOf(reference) }, implied: others }
  }
  if (mention.kind !== 'date' || DEPTH[mention.grain] >= DEPTH.day) return end
  const [, nowMonth = 1, nowDay = 1] = wallClock(reference).split(/[-T]/u).map(Number)
  const month = known.month ?? nowMonth
  // Leap years come back every 400 years, and years below 100 would be taken for those of the last century.
  const last = new Date(Date.UTC(2000 + ((known.year ?? 0) % 400), month, 0)).getUTCDate()
  const day = Math.min(nowDay, last)
  return { known, implied: { ...implied, ...(known.month === undefined ? { month } : {}), day } }
}

const DATE_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'year',
  'month',
  'day',
  'weekday',
  'decade',
  'century',
])

/** Nothing of the date is written, and yet it is more than a time of the day that is meant. */
function isRelative({ known, value, hijri }: DateMention): boolean {
  return hijri === undefined && !value.startsWith('T') && !known.some(field => DATE_FIELDS.has(field))
}

function weekdayOf([year = 2000, month = 1, day = 1]: readonly number[]): number {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCDay()
}
