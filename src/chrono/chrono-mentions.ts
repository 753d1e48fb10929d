import { findDates, type DateMention } from '../dates/index.js'
import { offsetOf, wallClock, type ChronoReference } from './chrono-reference.js'
import { readEnds, type Ends } from './read-ends.js'
import { readForward } from './read-forward.js'
import type { ReadingOptions } from './reading-options.js'

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
    const { mention: read, reading } = (forward ? readForward(mention, reference, options) : null) ?? {
      mention,
    }
    const ends = mention.value === 'PRESENT_REF' ? present(reference) : readEnds(read, reference, reading)
    if (ends) found.push({ mention, ...ends })
  }
  return found
}

/** `الآن`: all of the reference. */
function present(reference: ChronoReference): Ends {
  const now = wallClock(reference)
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = now.split(/[-T:]/u).map(Number)
  const meridiem = hour < 12 ? 0 : 1
  const timezoneOffset = offsetOf(reference)
  const known = { year, month, day, hour, minute, second, millisecond: 0, meridiem, timezoneOffset }
  return { start: { known, implied: {} }, end: null }
}
