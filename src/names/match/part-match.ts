import type { WordLink } from './align-words.js'
import { wordChanges } from './compare-words.js'
import { type WordSpan } from '../prepare/word-span.js'
import { writtenWords } from '../prepare/written-words.js'

/** Which word of one name answers which word of the other. */
export interface PartMatch {
  /** The words as the first name writes them, `null` where the first name has none. */
  readonly a: string | null
  /** The words as the second name writes them, `null` where the second name has none. */
  readonly b: string | null
  /** Whether the words are equal after folding, spellings of one another, or one of them has no answer. */
  readonly relation: 'equal' | 'spelling' | 'unanswered'
  /** The letter changes that explain it, with the sound they write: `g: ج~غ`, `p: ب~پ`, `vowel: ي~∅`. */
  readonly changes: readonly string[]
}

/** What a link says in words a person can read; `turned` where the second name was asked about first. */
export function partOf(link: WordLink, turned: boolean): PartMatch {
  const { a, b, cost } = link
  // A list of its own, for results are the caller's.
  const changes = a && b && cost > 0 ? [...wordChanges(a, b, link, turned)] : []
  return {
    a: written(turned ? b : a),
    b: written(turned ? a : b),
    relation: !a || !b ? 'unanswered' : cost === 0 ? 'equal' : 'spelling',
    changes,
  }
}

function written(span: WordSpan | null): string | null {
  return span ? writtenWords(span) : null
}
