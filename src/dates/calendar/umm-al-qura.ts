import { FIRST_DAY, FIRST_YEAR, IRREGULAR, LAST_YEAR, MONTH_LENGTHS } from './umm-al-qura.data.js'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const FIRST_MONTH = (FIRST_YEAR - 1) * 12

let starts: readonly number[] | undefined

/** First days of all months of the table and of the month behind it, made at the first call. */
function monthStarts(): readonly number[] {
  if (starts !== undefined) return starts
  const days = [FIRST_DAY]
  const irregular = new Map(IRREGULAR)
  for (let at = 0; at < (LAST_YEAR - FIRST_YEAR + 1) * 12; at += 1) {
    const digit = DIGITS.indexOf(MONTH_LENGTHS.charAt(Math.floor(at / 6) ^ 1))
    days.push((days[at] ?? 0) + 29 + ((digit >> (at % 6)) & 1) + (irregular.get(at) ?? 0))
  }
  starts = days
  return days
}

/** First day of a month of the official calendar, AH 1343 to 1500, by its number since Muharram 1; undefined elsewhere. */
export function ummAlQuraStart(month: number): number | undefined {
  return monthStarts()[month - FIRST_MONTH]
}
