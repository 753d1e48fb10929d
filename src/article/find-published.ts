import type { DateMention } from '../dates/index.js'
import { deicticDistance } from './deictic-distance.js'

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
 * The day of publication that an article gives away where it calls a full date today, yesterday or tomorrow:
 * `اليوم الأربعاء 3 يوليو 2024`. The day with the most evidence, of equals the first; `null` without evidence. A date
 * that cannot be or contradicts its weekday is no evidence.
 *
 * @param dates - the mentions of the article, found without a reference
 */
export function findPublished(dates: readonly DateMention[]): Published | null {
  const days = new Map<string, DateMention[]>()
  for (const mention of dates) {
    const value = publicationDay(mention)
    if (value === null) continue
    const evidence = days.get(value)
    if (evidence) evidence.push(mention)
    else days.set(value, [mention])
  }
  let best: Published | null = null
  for (const [value, evidence] of days)
    if (!best || evidence.length > best.evidence.length) best = { value, evidence }
  return best
}

function publicationDay({ from, flags, known, text }: DateMention): string | null {
  if (from === undefined || flags.includes('impossible') || flags.includes('weekday-conflict')) return null
  if (!FULL_DATE.every(field => known.includes(field))) return null
  const distance = deicticDistance(text)
  if (distance === null) return null
  const day = Date.parse(`${from.slice(0, ISO_DATE_LENGTH)}T00:00:00Z`) - distance * DAY_MILLISECONDS
  return Number.isNaN(day) ? null : new Date(day).toISOString().slice(0, ISO_DATE_LENGTH)
}
