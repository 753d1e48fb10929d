import type { DateMention, DateOptions } from '../src/dates/index.js'

/** A stretch of a text. */
interface Span {
  readonly start: number
  readonly end: number
}

/** What an expression says: a TIMEX3 value and, where it is on the calendar, its interval. */
interface Meaning {
  readonly value: string
  readonly resolved?: { readonly start?: string | null; readonly endExclusive?: string | null } | null
}

/** An expression of the gold and what else counts as right. */
export interface DateItem extends Span, Meaning {
  readonly file: string
  readonly tier?: string
  readonly optional?: boolean
  readonly alternatives?: readonly (Partial<Span & Meaning> & {
    readonly parts?: readonly (Span & Meaning)[]
  })[]
}

/** Stand-off gold for the dates of a few articles. */
export interface DatesGold {
  readonly articles: readonly { readonly file: string; readonly reference: string }[]
  readonly items: readonly DateItem[]
  readonly negatives: readonly (Span & { readonly file: string; readonly strength?: string })[]
  readonly unscored: readonly (Span & { readonly file: string })[]
}

/** Shares of the core expressions in percent, and counts of what should not have been found. */
export interface DateFigures {
  readonly core: number
  readonly found: number
  readonly extent: number
  readonly value: number
  readonly negativesHit: number
  readonly spurious: number
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const sameSpan = (a: Span, b: Partial<Span>): boolean => a.start === b.start && a.end === b.end

/** Whether a mention says what the gold says: the same interval or the same value. */
function saysSame(mention: ScoredDate, wanted: Partial<Meaning>): boolean {
  if (mention.value === wanted.value) return true
  const from = wanted.resolved?.start ?? undefined
  const to = wanted.resolved?.endExclusive ?? undefined
  return (from ?? to) !== undefined && mention.from === from && mention.to === to
}

/** What the scorer reads of a date that was found. */
export type ScoredDate = Pick<DateMention, 'start' | 'end' | 'value' | 'flags'> &
  Partial<Pick<DateMention, 'from' | 'to'>>

/** Scores a finder of dates against the gold. An alternative extent, value or split of an item counts as right. */
export function scoreDates(
  gold: DatesGold,
  readText: (file: string) => string,
  find: (text: string, options: DateOptions) => readonly ScoredDate[],
): DateFigures {
  const count = { core: 0, found: 0, extent: 0, value: 0, negativesHit: 0, spurious: 0 }
  for (const { file, reference } of gold.articles) {
    const here = <T extends { readonly file: string }>(rows: readonly T[]): T[] =>
      rows.filter(row => row.file === file)
    const mentions = find(readText(file), { reference }).filter(
      mention => !mention.flags.includes('impossible'),
    )
    const items = here(gold.items)
    for (const item of items) {
      if (item.optional === true || (item.tier ?? 'core') !== 'core') continue
      const score = scoreItem(
        item,
        mentions.filter(mention => overlap(mention, item)),
      )
      count.core += 1
      if (score.found) count.found += 1
      if (score.extent) count.extent += 1
      if (score.value) count.value += 1
    }
    const stray = mentions.filter(mention => !items.some(item => overlap(item, mention)))
    const negatives = here(gold.negatives)
    count.negativesHit += negatives.filter(
      row => row.strength !== 'soft' && stray.some(mention => overlap(mention, row)),
    ).length
    const known = [...negatives, ...here(gold.unscored)]
    count.spurious += stray.filter(mention => !known.some(row => overlap(row, mention))).length
  }
  const share = (part: number): number => Math.round((1000 * part) / count.core) / 10
  return { ...count, found: share(count.found), extent: share(count.extent), value: share(count.value) }
}

function scoreItem(
  item: DateItem,
  mentions: readonly ScoredDate[],
): { found: boolean; extent: boolean; value: boolean } {
  const alternatives = item.alternatives ?? []
  const readings = [item, ...alternatives.filter(row => row.value !== undefined)]
  const split = alternatives.find(row =>
    row.parts?.every(part => mentions.some(mention => sameSpan(mention, part))),
  )
  const splitIsRight = split?.parts?.every(part =>
    mentions.some(mention => sameSpan(mention, part) && saysSame(mention, part)),
  )
  return {
    found: mentions.length > 0,
    extent:
      split !== undefined ||
      mentions.some(mention => [item, ...alternatives].some(row => sameSpan(mention, row))),
    value:
      splitIsRight === true || mentions.some(mention => readings.some(reading => saysSame(mention, reading))),
  }
}
