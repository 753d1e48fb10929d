import type { PhraseKind } from '../lexicon/page-phrases.js'
import { firstWord, pageLexicon, type Phrase } from './page-lexicon.js'
import type { Line } from './read-lines.js'

/** What the furniture's own words say of a line. */
export interface PhraseFound {
  readonly kind: PhraseKind
  /** Whether the line heads a section of its kind. */
  readonly opens: boolean
}

/** A sentence of an article may begin as a button does, `تابعوا`; a longer line must be a phrase of several words. */
const LONGEST_WITH_A_WORD = 10
const LONGEST = 30
/** A sentence may be about privacy or newsletters. */
const LONGEST_SENTENCE_WITHIN = 12
/** A heading is its phrase and hardly more: `التعليقات (12)`, `مواضيع ذات صلة بالموضوع`. */
const MORE_IN_HEADING = 2

/** The phrase of page furniture that makes a line what it is; `null` where none does. */
export function readPhrase(line: Line): PhraseFound | null {
  const { phrases, within } = pageLexicon()
  const candidates = phrases.get(firstWord(line.folded)) ?? []
  const found = candidates.find(phrase => isPhraseOf(line, phrase))
  if (found !== undefined) return { kind: found.kind, opens: found.opens && isHeading(line, found) }
  if (line.closed ? line.words.length > LONGEST_SENTENCE_WITHIN : line.words.length > LONGEST) return null
  const held = within.find(phrase => line.folded.includes(phrase.form))
  return held === undefined ? null : { kind: held.kind, opens: false }
}

function isPhraseOf({ folded, words, letters, closed }: Line, { at, form, words: length }: Phrase): boolean {
  if (at === 'whole') return letters.join(' ') === form
  if (!folded.startsWith(form) || words.length > LONGEST) return false
  const behind = folded.slice(form.length)
  // Pages glue what stood in two elements: `شارك هذا المقالمحادثة`. A single word is not looked for inside another.
  if (length > 1) return true
  if (/^\p{L}/u.test(behind)) return false
  return /^ ?[:|(]/u.test(behind) || (!closed && words.length <= LONGEST_WITH_A_WORD)
}

function isHeading({ letters, folded }: Line, { words }: Phrase): boolean {
  return letters.length <= words + MORE_IN_HEADING || folded.endsWith(':')
}
