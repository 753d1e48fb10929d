import { readWords } from './read-words.js'
import { resolveSearchOptions, type SearchOptions } from './search-options.js'
import { termReader } from './term-reader.js'

/** A tokenizer in the shape that Orama asks for. */
export interface OramaTokenizer {
  /** Written into saved databases; Orama sets it when it loads one. */
  language: string
  /** Orama asks for it; nothing is kept in it. */
  readonly normalizationCache: Map<string, string>
  /** The terms of a value of a document, which comes with its property, or of a query, which comes without. */
  readonly tokenize: (raw: string, language?: string, property?: string) => string[]
}

/**
 * A tokenizer for `create` of Orama 3, as `components.tokenizer`.
 *
 * Orama finds beginnings of words unless told otherwise; do not ask for `exact: true`, by which it looks for the letters
 * of the query in the text between borders of Latin words. With `threshold: 0` use `nameKeys: 'only'`.
 *
 * @param options - see `SearchOptions`
 * @returns the tokenizer
 * @throws KhabarError `bad-option` for an unknown option or value
 * @defaultValue `{}`
 * @example
 * ```ts
 * import { oramaTokenizer } from 'khabar/search'
 * // create({ schema: { text: 'string' }, components: { tokenizer: oramaTokenizer() } })
 * oramaTokenizer().tokenize('والصين', 'arabic', 'text')
 * // → ['والصين', 'الصين', 'صين']
 * ```
 */
export function oramaTokenizer(options: SearchOptions = {}): OramaTokenizer {
  const reader = termReader(resolveSearchOptions(options))
  return {
    language: 'arabic',
    normalizationCache: new Map(),
    tokenize: (raw, _language, property) => {
      const words = readWords(raw)
      const terms =
        property === undefined
          ? words.flatMap(word => reader.asked(word))
          : words.flatMap(word => reader.stored(word).map(stored => stored.term))
      return [...new Set(terms)]
    },
  }
}
