import type { NameWord } from './name-words.js'
import { skeletonKey } from './skeleton.js'

/** A word of one name and the word of the other that answers it. */
export interface WordPair {
  readonly a: NameWord | null
  readonly b: NameWord | null
}

/**
 * The words of two names side by side, when every word of the shorter name has its answer in the longer one, in
 * order; `null` otherwise. Words of the longer name that stay unanswered stand alone.
 */
export function alignWords(a: readonly NameWord[], b: readonly NameWord[]): WordPair[] | null {
  if (a.length > b.length) return alignWords(b, a)?.map(pair => ({ a: pair.b, b: pair.a })) ?? null
  const pairs: WordPair[] = []
  let next = 0
  for (const word of b) {
    const wanted = a[next]
    const answered = wanted !== undefined && isSameWord(wanted, word)
    pairs.push({ a: answered ? wanted : null, b: word })
    if (answered) next++
  }
  return next === a.length ? pairs : null
}

function isSameWord(a: NameWord, b: NameWord): boolean {
  return a.core === b.core || skeletonKey(a.letters) === skeletonKey(b.letters)
}
