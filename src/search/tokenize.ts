import { readWords } from './read-words.js'
import { resolveSearchOptions, type SearchOptions } from './search-options.js'
import { termReader } from './term-reader.js'

/** A word or number of a text. */
export interface SearchToken {
  /** The folded word. */
  readonly term: string
  /** As it is written. */
  readonly text: string
  /** Offset into the text. */
  readonly start: number
  /** Offset behind the word. */
  readonly end: number
}

/**
 * The words and numbers of a text with their offsets. A word keeps its marks, its tatweel and what is not seen within it;
 * signs are borders, and so is a change from letters to digits or from Arabic letters to others: `1442هـ` and `فيروسCOVID` are
 * two tokens each. Commas between thousands are none: `1,200` is one number, `1200`. Clitics stay on their word, whatever its
 * script; see `processTerm`.
 *
 * @param text - any text
 * @param options - of these only `folding` counts here
 * @returns tokens in the order of the text; their offsets are UTF-16 offsets into it
 * @throws KhabarError `bad-option` for an unknown option or value
 * @defaultValue `{}`
 * @example
 * ```ts
 * import { tokenize } from 'khabar/search'
 * tokenize('زارَ الإمــارات')
 * // → [{ term: 'زار', text: 'زارَ', start: 0, end: 4 }, { term: 'الامارات', text: 'الإمــارات', start: 5, end: 15 }]
 * ```
 */
export function tokenize(text: string, options: SearchOptions = {}): SearchToken[] {
  const { fold } = resolveSearchOptions(options)
  return readWords(text).map(({ text: written, folded, start, end }) => ({
    term: fold === null ? folded : fold(written),
    text: written,
    start,
    end,
  }))
}

/**
 * The terms that an index stores for a word: the folded word, what is left of it without clitics and without the article,
 * and with `nameKeys` the key of each, between `~` signs.
 *
 * @param term - a word as it is written or folded; of several words it gives the terms of each
 * @param options - see `SearchOptions`
 * @returns distinct terms, the word itself first; none for text without letters and digits
 * @throws KhabarError `bad-option` for an unknown option or value
 * @defaultValue `{}`
 * @example
 * ```ts
 * import { processTerm } from 'khabar/search'
 * processTerm('وبِالإمارات')
 * // → ['وبالامارات', 'بالامارات', 'الامارات', 'امارات']
 * ```
 */
export function processTerm(term: string, options: SearchOptions = {}): string[] {
  const reader = termReader(resolveSearchOptions(options))
  return [...new Set(readWords(term).flatMap(word => reader.stored(word).map(stored => stored.term)))]
}

/**
 * The terms that a query asks an index for: one for each word, without its article and without clitics that stand before
 * an article. With `nameKeys: true` the key of the word comes beside it.
 *
 * @param term - a word of a query, or several
 * @param options - those the index was made with
 * @returns distinct terms; none for text without letters and digits
 * @throws KhabarError `bad-option` for an unknown option or value
 * @defaultValue `{}`
 * @example
 * ```ts
 * import { processQueryTerm } from 'khabar/search'
 * processQueryTerm('الإمارات')
 * // → ['امارات']
 * ```
 */
export function processQueryTerm(term: string, options: SearchOptions = {}): string[] {
  const reader = termReader(resolveSearchOptions(options))
  return [...new Set(readWords(term).flatMap(word => reader.asked(word)))]
}
