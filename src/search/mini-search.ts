import { readWords } from './read-words.js'
import { remember } from './remember.js'
import { resolveSearchOptions, type SearchOptions } from './search-options.js'
import { termReader } from './term-reader.js'

/** The options of MiniSearch that make it read Arabic. */
export interface MiniSearchOptions {
  /** Cuts texts and queries into words as they are written. */
  readonly tokenize: (text: string) => string[]
  /** The terms of a word of a text. */
  readonly processTerm: (term: string) => string[]
  /** What queries do otherwise. */
  readonly searchOptions: {
    /** The terms of a word of a query. */
    readonly processTerm: (term: string) => string[]
  }
}

/**
 * Options for the constructor of MiniSearch 7, to be spread among your own; give them again to `loadJSON`. If you have
 * `searchOptions` of your own, spread those of this result into them.
 *
 * With `combineWith: 'AND'` use `nameKeys: 'only'`: MiniSearch then asks for all terms of a query, and with `true` for a
 * word and its key.
 *
 * @param options - see `SearchOptions`
 * @returns `tokenize`, `processTerm` and `searchOptions`
 * @throws KhabarError `bad-option` for an unknown option or value
 * @defaultValue `{}`
 * @example
 * ```ts
 * import { miniSearchOptions } from 'khabar/search'
 * // new MiniSearch({ fields: ['title', 'text'], ...miniSearchOptions() })
 * const { processTerm, searchOptions } = miniSearchOptions()
 * processTerm('والصين')
 * // → ['والصين', 'الصين', 'صين']
 * searchOptions.processTerm('الصين')
 * // → ['صين']
 * ```
 */
export function miniSearchOptions(options: SearchOptions = {}): MiniSearchOptions {
  const reader = termReader(resolveSearchOptions(options))
  return {
    tokenize: text => readWords(text).map(word => word.text),
    // MiniSearch gives every word of every text.
    processTerm: remember(term => readWords(term).flatMap(word => reader.stored(word).map(one => one.term))),
    searchOptions: { processTerm: term => readWords(term).flatMap(word => reader.asked(word)) },
  }
}
