import { isOptions } from '../../check-input.js'
import { KhabarError } from '../../khabar-error.js'
import type { HijriDate } from '../types.js'
import { formatDay } from './epoch-day.js'
import { hijriMonth } from './hijri-month.js'

/**
 * The Gregorian day of a Hijri day as ISO date, or null for a day that its month does not have. From AH 1343 to 1500
 * (1924-08-01 to 2077-11-16) by the official Umm al-Qura calendar; outside by arithmetic, which is up to two days off.
 *
 * @param hijri - year after the Hijra, month 1 (Muharram) to 12, day
 * @returns `2024-03-11`; before AH 1343 in the proleptic Gregorian calendar
 *
 * @example
 * ```ts
 * import { toGregorian } from 'khabar'
 * toGregorian({ year: 1445, month: 9, day: 1 })
 * // → '2024-03-11'
 * ```
 */
export function toGregorian(hijri: Required<HijriDate>): string | null {
  if (!isOptions(hijri)) {
    const instead = 'Give { year, month, day }.'
    throw new KhabarError('bad-argument', { what: 'the Hijri day', got: hijri, instead })
  }
  const { year, month, day } = hijri
  const whole = Number.isSafeInteger(year) && Number.isSafeInteger(day) && Number.isSafeInteger(month)
  const box = whole ? hijriMonth(year, month) : null
  return box === null || day < 1 || day > box.end - box.first ? null : formatDay(box.first + day - 1)
}
