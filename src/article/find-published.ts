import type { DateMention } from '../dates/index.js'
import { isToldDay, readStamp } from './read-stamp.js'

/** When an article was published, by its own words. */
export interface Published {
  /** ISO date. */
  readonly value: string
  /** The mentions that say so, in their order. */
  readonly evidence: DateMention[]
}

const DAY_MILLISECONDS = 86_400_000
const ISO_DATE_LENGTH = 10
const FULL_DATE = ['year', 'month', 'day'] as const

/**
 * The day of publication that an article gives away: where it calls a full date today, yesterday or tomorrow (`اليوم الأربعاء
 * 3 يوليو 2024`), in a line of publication (`نشر في 3 يوليو 2024`) and in a dateline. The line of a later change (`آخر تحديث`)
 * counts only where nothing else tells. `null` without evidence and where two pieces of it contradict each other. A date
 * that cannot be or contradicts its weekday is no evidence.
 *
 * @param text - the text of the article
 * @param dates - its mentions, found without a reference
 * @param distances - for those that name the day of publication how many days from it
 */
export function findPublished(
  text: string,
  dates: readonly DateMention[],
  distances: ReadonlyMap<DateMention, number>,
): Published | null {
  const sure: [string, DateMention][] = []
  const updates: [string, DateMention][] = []
  for (const mention of dates) {
    if (!isFullDate(mention)) continue
    const distance = isToldDay(text, mention.start) ? null : (distances.get(mention) ?? null)
    const stamp = distance === null ? readStamp(text, mention.start, mention.end) : null
    if (distance === null && stamp === null) continue
    const day = dayBefore(mention, distance ?? 0)
    if (day !== null) (stamp === 'updated' ? updates : sure).push([day, mention])
  }
  return agreement(sure.length > 0 ? sure : updates)
}

/** Whether the mentions, resolved against a day, contradict that day: `اليوم الخميس` in the article of a Wednesday. */
export function contradictsDay(
  text: string,
  resolved: readonly DateMention[],
  distances: ReadonlyMap<DateMention, number>,
): boolean {
  return resolved.some(
    mention =>
      mention.flags.includes('weekday-conflict') && distances.has(mention) && !isToldDay(text, mention.start),
  )
}

function agreement(evidence: readonly (readonly [string, DateMention])[]): Published | null {
  const [first] = evidence
  if (first === undefined || evidence.some(([day]) => day !== first[0])) return null
  return { value: first[0], evidence: evidence.map(([, mention]) => mention) }
}

function isFullDate({ from, flags, known }: DateMention): boolean {
  if (from === undefined || flags.includes('impossible') || flags.includes('weekday-conflict')) return false
  return FULL_DATE.every(field => known.includes(field))
}

function dayBefore({ from }: DateMention, distance: number): string | null {
  const day = Date.parse(`${(from ?? '').slice(0, ISO_DATE_LENGTH)}T00:00:00Z`) - distance * DAY_MILLISECONDS
  return Number.isNaN(day) ? null : new Date(day).toISOString().slice(0, ISO_DATE_LENGTH)
}
