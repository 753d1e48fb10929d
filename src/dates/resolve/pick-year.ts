import { daysInMonth, fromEpochDay, toEpochDay } from '../calendar/epoch-day.js'
import type { Circumstances } from './resolution.js'

/** How far ahead a day or month without year may lie when nothing says that it is past or to come. */
const MONTHS_AHEAD = 3
const DAYS_AHEAD = 92
const FEBRUARY = 2
const LEAP_DAY = 29

/** The year of a month without one, by its turn (`الماضي`) or by the verb; null without a reference. */
export function pickMonthYear(month: number, turn: number | undefined, given: Circumstances): number | null {
  const { reference } = given.settings
  if (reference === null) return null
  const now = fromEpochDay(reference.day)
  const sinceNow = month - now.month
  if (turn !== undefined) return now.year + turnStep(turn, sinceNow)
  if (given.tense() === 'future' || given.tense() === 'present') return sinceNow < 0 ? now.year + 1 : now.year
  if (given.tense() === 'past') return sinceNow > 0 ? now.year - 1 : now.year
  if (given.alone) return now.year
  return sinceNow > MONTHS_AHEAD ? now.year - 1 : sinceNow + 12 <= MONTHS_AHEAD - 1 ? now.year + 1 : now.year
}

/** The year of a day and month without one; of 29 February the nearest on that side that has it. */
export function pickDayYear(
  month: number,
  day: number,
  turn: number | undefined,
  given: Circumstances,
): number | null {
  const year = pickNearYear(month, day, turn, given)
  const tense = given.tense()
  const ahead = turn === undefined ? tense === 'future' || tense === 'present' : turn > 0
  if (year === null || month !== FEBRUARY || day !== LEAP_DAY) return year
  let leap = year
  while (daysInMonth(leap, FEBRUARY) < LEAP_DAY) leap += ahead ? 1 : -1
  return leap
}

function pickNearYear(
  month: number,
  day: number,
  turn: number | undefined,
  given: Circumstances,
): number | null {
  const { reference } = given.settings
  if (reference === null) return null
  const { year } = fromEpochDay(reference.day)
  const here = toEpochDay(year, month, Math.min(day, daysInMonth(year, month)))
  const sinceNow = here - reference.day
  if (turn !== undefined) return year + turnStep(turn, sinceNow)
  if (given.tense() === 'future' || given.tense() === 'present') return sinceNow < 0 ? year + 1 : year
  if (given.tense() === 'past') return sinceNow > 0 ? year - 1 : year
  if (given.alone) return year
  return sinceNow > DAYS_AHEAD ? year - 1 : sinceNow + 365 <= DAYS_AHEAD ? year + 1 : year
}

/** Years to add: `الماضي` is the last one strictly before, `المقبل` the next one strictly after. */
function turnStep(turn: number, sinceNow: number): number {
  if (turn < 0) return (sinceNow < 0 ? 0 : -1) + (turn + 1)
  if (turn > 0) return (sinceNow > 0 ? 0 : 1) + (turn - 1)
  return 0
}
