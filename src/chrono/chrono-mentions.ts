import { findDates, type DateMention, type DateOptions } from '../dates/index.js'
import { wallClock, type ChronoReference } from './chrono-reference.js'
import { readEnds, type End, type Ends } from './read-ends.js'

/** Options of `findDates` that a chrono user may set as well; the reference is chrono's. */
export type ReadingOptions = Pick<DateOptions, 'weekStart' | 'numericOrder'>

/** An expression of the text and what chrono would know of its ends. */
export interface ChronoMention extends Ends {
  readonly mention: DateMention
}

/** The expressions of a text that stand for a moment or a range, in their order. */
export function chronoMentions(
  text: string,
  reference: ChronoReference,
  forward: boolean,
  options: ReadingOptions = {},
): ChronoMention[] {
  const now = wallClock(reference)
  const found: ChronoMention[] = []
  for (const mention of findDates(text, { ...options, reference: now })) {
    const ends =
      mention.value === 'PRESENT_REF'
        ? present(now)
        : ((forward ? forwardEnds(mention, now) : null) ?? readEnds(mention))
    if (ends) found.push({ mention, ...ends })
  }
  return found
}

/** `الآن`: all of the reference. */
function present(now: string): Ends {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = now.split(/[-T:]/u).map(Number)
  const known = { year, month, day, hour, minute, second, millisecond: 0 }
  return { start: { known, implied: {} }, end: null }
}

/** The nearest reading that is not before the day of the reference, if the text leaves the choice; null if it does not. */
function forwardEnds(mention: DateMention, now: string): Ends | null {
  const today = now.slice(0, 10)
  if (mention.from === undefined || mention.from.slice(0, 10) >= today) return null
  const later = mention.alternatives?.find(({ from }) => from !== undefined && from.slice(0, 10) >= today)
  if (later) return readEnds(mention, later)
  const isOpen =
    mention.known.includes('month') && mention.implied.includes('year') && mention.hijri === undefined
  const ends = isOpen ? readEnds(mention) : null
  return ends && { start: nextYear(ends.start), end: ends.end && nextYear(ends.end) }
}

/** The same day a year on. It falls on another weekday, and 29 February on none, where chrono counts on to 1 March as well. */
function nextYear({ known, implied: { weekday: _, ...implied } }: End): End {
  return { known, implied: { ...implied, year: (implied.year ?? 0) + 1 } }
}
