import { foreignOdds } from './foreign-letters.js'

/** A word of these patterns that looks like one from elsewhere may be one. */
const MOST_ODDS = 0.5
/** Verbs and verbal nouns of the forms VII, VIII and X: their alef bears no hamza. */
const WITH_WASL =
  /^ا(?:ن(?:..ا.|...)|[^اي]ت(?:.ا.|..)|(?:صط|زد|ضط)(?:.ا.|..)|ست(?:..ا.|...))(?:ه|ها|هم|ت|ا|وا|ات|ين|ون)?$/u
/** Verbal nouns of II and III, the passive participle and plurals: `تهريب`, `مصافحة`, `مزروع`, `مفاتيح`, `أرصفة`, `أثواب`. */
const OTHERS =
  /^(?:ت[^اوي].ي.(?:ه|ات|ها)?|م.ا..ه|م[^اوي].و.(?:ه|ات|ين|ون)?|م[^اوي]ا.ي.|[^اوي]ا?وا..|ا[^اوي].ا.(?:ه|ها|هم)?)$/u
const WASL = 'ا'
const HAMZA = /^[أإ]/u

/**
 * Whether a folded word is built like the derived words of Arabic. Only what says much: a foreign name has these shapes by
 * chance.
 *
 * @param text - the folded word
 * @param raw - the word as written, which tells `ا` from `أ`
 */
export function isArabicPattern(text: string, raw: string): boolean {
  if (foreignOdds(text) > MOST_ODDS) return false
  if (raw.startsWith(WASL)) return WITH_WASL.test(text)
  return OTHERS.test(text) && (HAMZA.test(raw) || !text.startsWith('ا'))
}
