import { placeKey } from './compile-places.js'
import { EVERYDAY_WORDS } from './lexicon/everyday-words.js'

let keys: ReadonlySet<string> | undefined

/**
 * Whether the name of a place is an everyday word, too, so that a text that has it rarely means the place: `الباب`,
 * `كان`, `صباح`. For whoever looks for places in running text.
 *
 * @param name - a name, folded or as written
 * @returns false for names of other places and for all other words
 * @example
 * ```ts
 * import { isEverydayWord } from 'khabar/places'
 * isEverydayWord('الباب')
 * // → true
 * ```
 */
export function isEverydayWord(name: string): boolean {
  keys ??= new Set(EVERYDAY_WORDS.split(' ').map(placeKey))
  return keys.has(placeKey(name))
}
