import type { NameWord } from './name-words.js'
import { spellingChanges } from './spelling-changes.js'

/** Which word of one name answers which word of the other. */
export interface PartMatch {
  /** The word as the first name writes it, `null` where the first name has none. */
  readonly a: string | null
  /** The word as the second name writes it, `null` where the second name has none. */
  readonly b: string | null
  /** Whether the words are equal after folding, spellings of one, or one of them has no answer. */
  readonly relation: 'equal' | 'spelling' | 'unanswered'
  /** The letter changes that explain it, with the sound they write: `g: ج~غ`, `p: ب~پ`, `vowel: ي~∅`. */
  readonly changes: readonly string[]
}

/** The part of words that answer each other, however they are divided; one side is empty for an unanswered word. */
export function partOf(a: readonly NameWord[], b: readonly NameWord[]): PartMatch {
  const answered = a.length > 0 && b.length > 0
  const equal = foldedOf(a) === foldedOf(b)
  return {
    a: a.length > 0 ? writtenOf(a) : null,
    b: b.length > 0 ? writtenOf(b) : null,
    relation: !answered ? 'unanswered' : equal ? 'equal' : 'spelling',
    changes: answered ? spellingChanges(lettersOf(a), lettersOf(b)) : [],
  }
}

function foldedOf(words: readonly NameWord[]): string {
  return words.map(word => word.folded).join(' ')
}

function writtenOf(words: readonly NameWord[]): string {
  return words.map(word => word.written).join(' ')
}

function lettersOf(words: readonly NameWord[]): NameWord['letters'] {
  return words.flatMap(word => word.letters)
}
