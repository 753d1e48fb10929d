import { checkString } from '../../check-input.js'
import type { HijriDate } from '../types.js'
import { daysInMonth, toEpochDay } from './epoch-day.js'
import { hijriIndexOf, hijriMonthAt } from './hijri-month.js'

/**
 * The Hijri day of a Gregorian day, or null for a text that is no ISO date or lies before AH 1. From 1924-08-01 to
 * 2077-11-16 (AH 1343 to 1500) by the official Umm al-Qura calendar; outside by arithmetic, which is up to two days off.
 *
 * @param iso - `2024-03-11`; what follows the day, a time, is not read
 * @returns year, month from 1 (Muharram) and day
 *
 * @example
 * ```ts
 * import { toHijri } from 'khabar'
 * toHijri('2024-03-11')
 * // → { year: 1445, month: 9, day: 1 }
 * ```
 */
export function toHijri(iso: string): Required<HijriDate> | null {
  const fields = /^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9])/u.exec(
    checkString(iso, 'the day'),
  )?.groups
  const [year, month, day] = [Number(fields?.['year']), Number(fields?.['month']), Number(fields?.['day'])]
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null
  const at = toEpochDay(year, month, day)
  const box = hijriMonthAt(hijriIndexOf(at))
  return box.year < 1 ? null : { year: box.year, month: box.month, day: at - box.first + 1 }
}
