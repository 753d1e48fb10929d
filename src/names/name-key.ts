import { parseNameWords, type NameWord } from './name-words.js'
import { skeletonKey } from './skeleton.js'

/**
 * A key that most spellings of one name share, for grouping and for database columns: folded letters without spaces,
 * articles and the vowel letters inside, one letter for each class of letters between which the press chooses
 * (ج غ گ, ك ق, س ص, ت ط, د ض, ز ظ).
 *
 * Two names with one key are likely, not surely, one name: `سلمان` and `سليمان` share theirs, for vowels that are free
 * in a foreign name tell native names apart. Names with fewer than three consonants keep their vowels.
 * A Latin name gives its folded letters, so the two scripts never share a key. Marks do not count. Text without
 * letters and digits gives an empty key.
 *
 * @param name - a name in any script
 * @returns the key, of folded letters and digits
 * @example
 * ```ts
 * import { nameKey } from 'khabar'
 * nameKey('شنغهاي') === nameKey('شانجهاي')
 * // → true
 * ```
 */
export function nameKey(name: string): string {
  return wordsKey(parseNameWords(name))
}

/** {@link nameKey} of words already parsed. */
export function wordsKey(words: readonly NameWord[]): string {
  return skeletonKey(words.flatMap(word => word.letters))
}
