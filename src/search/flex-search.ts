import { readWords } from './read-words.js'
import { resolveSearchOptions, type SearchOptions } from './search-options.js'
import { termReader } from './term-reader.js'

/**
 * An encoder for an `Index` of FlexSearch 0.8, as `encode`, or for a field of a `Document`.
 *
 * FlexSearch encodes queries as it does texts and wants all terms of a query, so the terms are others than those of
 * `processTerm`: words only without their article, and with `nameKeys` keys alone. Names that sound with fewer than three
 * consonants are then not found behind clitics.
 *
 * @param options - see `SearchOptions`; `true` and `'only'` are one for `nameKeys`
 * @returns a function from a text or query to its terms
 * @throws KhabarError `bad-option` for an unknown option or value
 * @defaultValue `{}`
 * @example
 * ```ts
 * import { flexSearchEncoder } from 'khabar/search'
 * // new Index({ encode: flexSearchEncoder() })
 * const encode = flexSearchEncoder()
 * encode('والإمارات')
 * // → ['امارات']
 * ```
 */
export function flexSearchEncoder(options: SearchOptions = {}): (text: string) => string[] {
  const reader = termReader(resolveSearchOptions(options))
  return text => [...new Set(readWords(text).flatMap(word => reader.shared(word)))]
}
