import { KhabarError } from '../khabar-error.js'
import { toEpochDay } from './calendar/epoch-day.js'
import { checkOptionNames } from '../check-input.js'
import { parseReference, type Reference } from './parse-reference.js'
import type { DateOptions } from './types.js'

/** Checked options. */
export interface Settings {
  readonly reference: Reference | null
  /** First day of the week, Sunday = 0. */
  readonly weekStart: number
  readonly numericOrder: 'dmy' | 'mdy' | 'ymd'
}

/** The options of dates, for whoever hands them on. */
export const DATE_OPTION_NAMES = ['reference', 'timeZone', 'weekStart', 'numericOrder'] as const
const MINUTES_A_DAY = 1440

/** Checks the options and fills in the defaults; throws `bad-option` for a name or value that is not one. */
export function readSettings(given: DateOptions = {}): Settings {
  checkOptionNames(given, DATE_OPTION_NAMES)
  const { weekStart: firstDay = 'sunday' } = given
  const weekStart = weekdayOf(firstDay)
  if (weekStart === undefined)
    throw bad('option "weekStart"', given.weekStart, "Use 'saturday', 'sunday' or 'monday'.")
  const { numericOrder = 'dmy' }: { readonly numericOrder?: unknown } = given
  if (numericOrder !== 'dmy' && numericOrder !== 'mdy' && numericOrder !== 'ymd') {
    throw bad('option "numericOrder"', numericOrder, "Use 'dmy', 'mdy' or 'ymd'.")
  }
  // A formatter costs as much as a long sentence, so that none is made where nothing is asked of it.
  const zone = given.timeZone === undefined ? null : readZone(given.timeZone)
  return { reference: readReference(given.reference, zone), weekStart, numericOrder }
}

function readReference(
  reference: string | Date | undefined,
  zone: Intl.DateTimeFormat | null,
): Reference | null {
  if (reference === undefined) return null
  if (reference instanceof Date && !Number.isNaN(reference.getTime())) return inZone(reference, zone)
  const read = typeof reference === 'string' ? parseReference(reference) : null
  if (read?.fault === null) return read.reference
  throw bad(
    'option "reference"',
    reference,
    'Give an ISO date such as "2024-07-03", a date-time or a valid Date.',
  )
}

function readZone(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  } catch {
    throw bad('option "timeZone"', timeZone, 'Give an IANA name such as "Asia/Riyadh".')
  }
}

function inZone(date: Date, zone: Intl.DateTimeFormat | null): Reference {
  if (zone === null) {
    const minutes = Math.floor(date.getTime() / 60_000)
    const day = Math.floor(minutes / MINUTES_A_DAY)
    return { day, minute: minutes - day * MINUTES_A_DAY }
  }
  const field: Record<string, number> = {}
  for (const part of zone.formatToParts(date)) field[part.type] = Number(part.value)
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = field
  return { day: toEpochDay(year, month, day), minute: hour * 60 + minute }
}

function bad(what: string, got: unknown, instead: string): KhabarError {
  return new KhabarError('bad-option', { what, got, instead })
}

function weekdayOf(name: unknown): number | undefined {
  if (name === 'sunday') return 0
  if (name === 'monday') return 1
  return name === 'saturday' ? 6 : undefined
}
