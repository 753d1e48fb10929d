/** A day of the proleptic Gregorian calendar. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS_PER_ERA = 146_097
const DAYS_BEFORE_EPOCH = 719_468

/** Days since 1970-01-01, for any year; the month may not lie outside 1 to 12 (Hinnant's `days_from_civil`). */
export function toEpochDay(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_EPOCH
}

/** The calendar day of a number of days since 1970-01-01. */
export function fromEpochDay(epochDay: number): CivilDay {
  const shifted = epochDay + DAYS_BEFORE_EPOCH
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 }
}

/** Day of the week, Sunday = 0. */
export function weekdayOf(epochDay: number): number {
  return (((epochDay + 4) % 7) + 7) % 7
}

/** Number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Year and month that lie `count` months away. */
export function shiftMonth(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + count
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** `2024-W26` for any day of that ISO week. */
export function isoWeekOf(epochDay: number): string {
  const thursday = epochDay - ((weekdayOf(epochDay) + 6) % 7) + 3
  const { year } = fromEpochDay(thursday)
  const week = Math.floor((thursday - toEpochDay(year, 1, 1)) / 7) + 1
  return `${padYear(year)}-W${pad(week)}`
}

const KEPT_DAYS = 1024
let writtenDays: (WrittenDay | undefined)[] | undefined

interface WrittenDay {
  readonly epochDay: number
  readonly text: string
}

/** `2024-07-03`. The days of an article lie near each other and come again, so that those written last are kept. */
export function formatDay(epochDay: number): string {
  writtenDays ??= new Array<WrittenDay | undefined>(KEPT_DAYS).fill(undefined)
  const slot = epochDay & (KEPT_DAYS - 1)
  const kept = writtenDays[slot]
  if (kept?.epochDay === epochDay) return kept.text
  const { year, month, day } = fromEpochDay(epochDay)
  const text = `${padYear(year)}-${pad(month)}-${pad(day)}`
  writtenDays[slot] = { epochDay, text }
  return text
}

/** The day of `2024-07-03` or `2024-07-03T15:30`; undefined for years before Christ or of five digits. */
export function epochDayOf(iso: string): number | undefined {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return year === undefined || month === undefined || day === undefined || month < 1 || month > 12
    ? undefined
    : toEpochDay(year, month, day)
}

/** Two digits. */
export function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** Four digits, or the ISO form with a sign and six digits outside 0000 to 9999. */
export function padYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0')
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`
}
