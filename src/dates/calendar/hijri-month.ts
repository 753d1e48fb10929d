import { ummAlQuraStart } from './umm-al-qura.js'

/** 1 Muharram 1 of the arithmetic calendar (16 July 622 of the Julian one), as days since 1970-01-01. */
const CIVIL_EPOCH = -492_148
const DAYS_PER_MONTH = 29.530_56

/** The last year that is read as one of the Hijra where no era is written. */
export const LAST_HIJRI_YEAR = 1600

/** The days of a Hijri month, `end` exclusive, as days since 1970-01-01. */
export interface HijriMonth {
  readonly year: number
  readonly month: number
  readonly first: number
  readonly end: number
  /** From the official calendar; otherwise by arithmetic, which is up to two days off. */
  readonly official: boolean
}

/** A month by its number since Muharram of AH 1, which is 0. */
export function hijriMonthAt(index: number): HijriMonth {
  return {
    year: Math.floor(index / 12) + 1,
    month: (((index % 12) + 12) % 12) + 1,
    first: startOf(index),
    end: startOf(index + 1),
    official: ummAlQuraStart(index + 1) !== undefined && ummAlQuraStart(index) !== undefined,
  }
}

/** The month of a Hijri year, or null where there is none: Umm al-Qura from AH 1343 to 1500, arithmetic outside. */
export function hijriMonth(year: number, month: number): HijriMonth | null {
  return year < 1 || month < 1 || month > 12 ? null : hijriMonthAt((year - 1) * 12 + month - 1)
}

/** Number, since Muharram of AH 1, of the month that a day lies in. */
export function hijriIndexOf(epochDay: number): number {
  let index = Math.floor((epochDay - CIVIL_EPOCH) / DAYS_PER_MONTH)
  while (startOf(index) > epochDay) index -= 1
  while (startOf(index + 1) <= epochDay) index += 1
  return index
}

/** The official first day, or that of the calendar with eleven leap years in thirty: 2, 5, 7, 10, 13, 16, 18, 21 … */
function startOf(index: number): number {
  const official = ummAlQuraStart(index)
  if (official !== undefined) return official
  const years = Math.floor(index / 12)
  const months = index - years * 12
  return CIVIL_EPOCH + 354 * years + Math.floor((11 * years + 14) / 30) + 29 * months + Math.ceil(months / 2)
}
