import { formatDay, fromEpochDay, toEpochDay } from '../calendar/epoch-day.js'
import type { Fields } from '../parsers/found.js'
import type { DateReading } from '../types.js'
import type { Circumstances } from './resolution.js'

/** One coming round of a feast or a month, `end` exclusive. */
export interface Occurrence {
  readonly first: number
  readonly end: number
}

/** The occurrence meant, and the one on the other side of the reference where only the verb or nothing decided. */
export interface Pick extends Occurrence {
  readonly other?: Occurrence | undefined
}

/** How far ahead a feast without year may lie when nothing says that it is past or to come. */
const DAYS_AHEAD = 92

/**
 * Which occurrence is meant, by its Gregorian year, its turn (`المقبل`) or the verb; null without any of them.
 *
 * @param around - the occurrences of the years about a day, in order
 */
export function pickOccurrence(
  around: (epochDay: number) => readonly Occurrence[],
  fields: Fields,
  given: Circumstances,
): Pick | null {
  const { reference } = given.settings
  const now = reference === null ? undefined : fromEpochDay(reference.day).year
  const turned = fields.yearTurn === undefined || now === undefined ? undefined : now + fields.yearTurn
  const asked = fields.year ?? turned
  const alone = asked === undefined && fields.monthPick === undefined && given.alone ? now : undefined
  const year = asked ?? alone
  if (year !== undefined) {
    const [first, end] = [toEpochDay(year, 1, 1), toEpochDay(year + 1, 1, 1)]
    const [own, other] = around(first + 182).filter(one => one.first >= first && one.first < end)
    if (own !== undefined) return { ...own, other }
    if (alone === undefined) return null
  }
  if (reference === null) return null
  const all = around(reference.day)
  const turn = fields.monthPick
  if (turn !== undefined && turn > 0) return all.filter(one => one.first > reference.day)[turn - 1] ?? null
  if (turn !== undefined && turn < 0) return all.filter(one => one.end <= reference.day).at(turn) ?? null
  const ahead = all.find(one => one.end > reference.day)
  const back = all.filter(one => one.first <= reference.day).at(-1)
  const future = given.tense() === 'future' || given.tense() === 'present'
  const near = given.tense() === null && ahead !== undefined && ahead.first <= reference.day + DAYS_AHEAD
  const [own, other] = turn === undefined && (future || near) ? [ahead, back] : [back, ahead]
  return own === undefined ? null : { ...own, other: own === other || turn !== undefined ? undefined : other }
}

/** A stretch of days as a reading of its own. */
export function occurrenceReading({ first, end }: Occurrence): DateReading {
  const value = end - first === 1 ? formatDay(first) : `${formatDay(first)}/${formatDay(end - 1)}`
  return { value, from: formatDay(first), to: formatDay(end) }
}
