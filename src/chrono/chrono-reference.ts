import { isOptions } from '../check-input.js'
import { KhabarError } from '../khabar-error.js'
import { ZONE_OFFSETS } from './lexicon/zone-offsets.js'
import type { ParsingReference, TimezoneAbbrMap } from './types.js'

/** A reference as chrono takes it: a moment, and the minutes of its zone east of Greenwich or null for the system's. */
export interface ChronoReference {
  readonly instant: Date
  readonly timezoneOffset: number | null
}

/** Reads what chrono accepts as a reference; without one it is now, which is chrono's contract and not khabar's. */
export function readReference(
  input: ParsingReference | Date | undefined,
  timezones: TimezoneAbbrMap = {},
): ChronoReference {
  const given: ParsingReference = input instanceof Date ? { instant: input } : (input ?? {})
  const asked: unknown = given
  if (!isOptions(asked)) throw badReference(asked)
  const instant = given.instant ?? new Date()
  if (!(instant instanceof Date) || Number.isNaN(instant.getTime())) throw badReference(given.instant)
  for (const name of Object.keys(given)) if (!REFERENCE_FIELDS.includes(name)) throw badReference(given)
  return { instant, timezoneOffset: readOffset(given.timezone, instant, timezones) }
}

/** The year 0 and 9999-12-31, in milliseconds since 1970. */
const FIRST = -62_167_219_200_000
const BEHIND_LAST = 253_402_214_400_000

const REFERENCE_FIELDS: readonly string[] = ['instant', 'timezone']

function badReference(got: unknown): KhabarError {
  const instead = 'Give a valid Date of the years 0 to 9999, or { instant, timezone }.'
  return new KhabarError('bad-argument', { what: 'the reference of parse', got, instead })
}

function readOffset(
  timezone: string | number | undefined,
  instant: Date,
  timezones: TimezoneAbbrMap,
): number | null {
  if (timezone === undefined) return null
  if (typeof timezone === 'number' && Number.isFinite(timezone)) return timezone
  const zone = typeof timezone === 'string' ? (own(timezones, timezone) ?? own(ZONE_OFFSETS, timezone)) : null
  if (typeof zone === 'number') return zone
  if (zone) {
    const year = instant.getUTCFullYear()
    const inSummer = instant >= zone.dstStart(year) && instant < zone.dstEnd(year)
    return inSummer ? zone.timezoneOffsetDuringDst : zone.timezoneOffsetNonDst
  }
  throw new KhabarError('bad-argument', {
    what: 'the timezone of the reference',
    got: timezone,
    instead:
      'Give minutes east of Greenwich, an abbreviation such as GMT, EET or AST, or one of option "timezones".',
  })
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null
}

/** Minutes east of Greenwich at the reference. */
export function offsetOf({ instant, timezoneOffset }: ChronoReference): number {
  return timezoneOffset ?? -instant.getTimezoneOffset()
}

/** The clock on the wall at the reference, as ISO date-time without a zone: what `findDates` counts from. */
export function wallClock(reference: ChronoReference): string {
  const shifted = new Date(reference.instant.getTime() + offsetOf(reference) * 60_000)
  // What ISO dates of four figures hold, with a day to spare for what is read a day on.
  if (!(shifted.getTime() >= FIRST && shifted.getTime() < BEHIND_LAST)) throw badReference(reference)
  return shifted.toISOString().replace(/\.[0-9]+Z$/u, '')
}
