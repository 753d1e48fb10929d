import { normalize } from '../letters/index.js'
import { findDates } from './find-dates.js'
import { findTerms } from './terms/find-terms.js'
import { senseOf } from './terms/term.js'
import type { DateMention, DateOptions } from './types.js'

/**
 * The one time expression that a text consists of, or null. Blanks, signs and prepositions may stand around it, other
 * words and numbers may not.
 *
 * @param text - any string; never throws for it
 * @param options - as for {@link findDates}
 * @returns the mention with its offsets in `text`
 *
 * @example
 * ```ts
 * import { parseDate } from 'khabar'
 * parseDate('٣ تموز/ يوليو ٢٠٢٤')?.value
 * // → '2024-07-03'
 * ```
 */
export function parseDate(text: string, options?: DateOptions): DateMention | null {
  const [only, ...others] = findDates(text, options)
  if (only === undefined || others.length > 0) return null
  return isQuoted(text.slice(0, only.start)) && isQuoted(text.slice(only.end)) ? only : null
}

/** Nothing but signs and at most one preposition or clitic, as a date is quoted. */
function isQuoted(around: string): boolean {
  const words = findTerms(normalize(around)).filter(term => term.kind !== 'sign' && term.kind !== 'break')
  return (
    words.length < 2 &&
    words.every(word => senseOf(word, 'preposition') !== undefined || CLITICS.includes(word.text))
  )
}

const CLITICS = 'وفبل'
