import { FIRST_DAY, FIRST_YEAR, LAST_YEAR, MONTH_LENGTHS } from './umm-al-qura.data.js'

const MONTHS_PER_YEAR = 12

let starts: readonly number[] | undefined

/** First days of all months of the table and of the month behind it, made at the first call. */
function monthStarts(): readonly number[] {
  if (starts !== undefined) return starts
  const days = [FIRST_DAY]
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const bits = Number.parseInt(
      MONTH_LENGTHS.slice((year - FIRST_YEAR) * 3, (year - FIRST_YEAR) * 3 + 3),
      16,
    )
    for (let month = 0; month < MONTHS_PER_YEAR; month += 1)
      days.push((days.at(-1) ?? 0) + 29 + ((bits >> month) & 1))
  }
  starts = days
  return days
}

/** First day of a Hijri month as epoch day and the day behind its last, or null outside AH 1420 to 1450. */
export function hijriMonth(
  year: number,
  month: number,
): { readonly first: number; readonly end: number } | null {
  const index = (year - FIRST_YEAR) * MONTHS_PER_YEAR + month - 1
  if (month < 1 || month > MONTHS_PER_YEAR) return null
  const [first, end] = [monthStarts()[index], monthStarts()[index + 1]]
  return first === undefined || end === undefined ? null : { first, end }
}

/** The Hijri years whose months are known. */
export function hijriYears(): readonly number[] {
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
}
