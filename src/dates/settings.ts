import { KhabarError } from '../khabar-error.js'
import { daysInMonth, toEpochDay } from './calendar/epoch-day.js'
import type { DateOptions } from './types.js'

/** The day, and if known the minute of the day, that relative words are counted from. */
export interface Reference {
  readonly day: number
  readonly minute: number | null
}

/** Checked options. */
export interface Settings {
  readonly reference: Reference | null
  /** First day of the week, Sunday = 0. */
  readonly weekStart: number
  readonly numericOrder: 'dmy' | 'mdy' | 'ymd'
}

const OPTION_NAMES: readonly string[] = ['reference', 'timeZone', 'weekStart', 'numericOrder']
const MINUTES_A_DAY = 1440
const ISO =
  /^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?:[T ](?<hour>[0-9]{2}):(?<minute>[0-9]{2})(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$/u

/** Checks the options and fills in the defaults; throws `bad-option` for a name or value that is not one. */
export function readSettings(options: DateOptions | undefined): Settings {
  const given: DateOptions = options ?? {}
  if (typeof given !== 'object')
    throw bad('options', given, 'Give an object such as { reference: "2024-07-03" }.')
  for (const name of Object.keys(given)) {
    if (!OPTION_NAMES.includes(name)) throw bad('option name', name, `Use one of ${OPTION_NAMES.join(', ')}.`)
  }
  const weekStart = weekdayOf(given.weekStart ?? 'sunday')
  if (weekStart === undefined)
    throw bad('option "weekStart"', given.weekStart, "Use 'saturday', 'sunday' or 'monday'.")
  const numericOrder: string = given.numericOrder ?? 'dmy'
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
  const parts = typeof reference === 'string' ? ISO.exec(reference)?.groups : undefined
  const year = Number(parts?.['year'])
  const month = Number(parts?.['month'])
  const day = Number(parts?.['day'])
  const hour = Number(parts?.['hour'] ?? 0)
  const minute = Number(parts?.['minute'] ?? 0)
  const exists =
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && hour < 24 && minute < 60
  if (parts === undefined || !exists) {
    throw bad(
      'option "reference"',
      reference,
      'Give an ISO date such as "2024-07-03", a date-time or a valid Date.',
    )
  }
  return {
    day: toEpochDay(year, month, day),
    minute: parts['hour'] === undefined ? null : hour * 60 + minute,
  }
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
