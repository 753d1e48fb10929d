import { checkBoolean } from '../check-input.js'
import { KhabarError } from '../khabar-error.js'
import { readWords, type SourceWord } from './read-words.js'
import { resolveSearchOptions, type SearchOptions } from './search-options.js'
import { termReader, type StoredTerm } from './term-reader.js'

/** The letters of a name that begins with the sound of `و`. */
const WAW = 'وwuov'

/** A stretch of a text that answers a query, to be marked where the text is shown. */
export interface TextMatch {
  /** The stretch as it is written, without clitics before it. */
  readonly text: string
  /** Offset into the text. */
  readonly start: number
  /** Offset behind the stretch. */
  readonly end: number
  /** The term of the query, or of the list of terms, that it answers. */
  readonly term: string
}

/** How `findMatches` looks. */
export interface MatchOptions extends SearchOptions {
  /**
   * Whether the last word of the query may be the beginning of a word, as while somebody types.
   * @defaultValue `false`
   */
  readonly prefix?: boolean
}

/**
 * Where a text answers a query, in offsets of the text as it is written: what to highlight. The article belongs to the
 * stretch, clitics do not: `بوتين` marks `بوتين` in `وبوتين`, `الصين` marks `لصين` in `للصين`.
 *
 * A list of terms is taken as an engine reports it: `result.terms` of MiniSearch, `Object.keys(result.matchData.metadata)`
 * of lunr. So also what fuzzy search found is marked.
 *
 * @param text - the text that was indexed
 * @param query - a query, or the terms that an engine reports
 * @param options - those of the index, and `prefix`
 * @returns stretches in the order of the text, at most one for each word
 * @throws KhabarError `bad-option` for an unknown option or value, `bad-argument` for a query that is neither
 * @defaultValue `{}`
 * @example
 * ```ts
 * import { findMatches } from 'khabar/search'
 * findMatches('زار الوزير مُحـمّد', 'محمد وزير')
 * // → [{ text: 'الوزير', start: 4, end: 10, term: 'وزير' }, { text: 'مُحـمّد', start: 11, end: 18, term: 'محمد' }]
 * ```
 */
export function findMatches(
  text: string,
  query: string | readonly string[],
  options: MatchOptions = {},
): TextMatch[] {
  const reader = termReader(resolveSearchOptions(options, ['prefix']))
  const { prefix = false } = options
  checkBoolean('prefix', prefix)
  const wanted = new Map<string, string>()
  const beginnings: string[] = []
  if (typeof query === 'string') {
    const words = readWords(query)
    for (const word of words) for (const term of reader.asked(word)) wanted.set(term, word.folded)
    const last = words.at(-1)
    if (prefix && last) beginnings.push(...reader.asked(last))
  } else {
    for (const term of checkTerms(query)) wanted.set(term, term)
  }

  const matches: TextMatch[] = []
  let end = 0
  for (const word of readWords(text)) {
    const found = answer(reader.stored(word), wanted, beginnings)
    if (found === null) continue
    const start = word.startAfter(lengthFor(found.asked, found.stored, word))
    // A ligature that is a phrase is several words in one place.
    if (start < end) continue
    end = word.end
    matches.push({ text: text.slice(start, end), start, end, term: found.term })
  }
  return matches
}

function checkTerms(terms: unknown): readonly string[] {
  if (Array.isArray(terms) && terms.every(term => typeof term === 'string')) return terms
  const instead = 'Give a string, or an array of terms.'
  throw new KhabarError('bad-argument', { what: 'the query', got: terms, instead })
}

interface Answer {
  readonly term: string
  readonly stored: StoredTerm
  /** The word of the query, folded. */
  readonly asked: string
}

function answer(
  terms: readonly StoredTerm[],
  wanted: ReadonlyMap<string, string>,
  beginnings: readonly string[],
): Answer | null {
  for (const stored of terms) {
    const asked = wanted.get(stored.term)
    if (asked !== undefined) return { term: stored.term, stored, asked }
  }
  for (const stored of terms) {
    const term = beginnings.find(beginning => stored.term.startsWith(beginning))
    if (term !== undefined) return { term, stored, asked: term }
  }
  return null
}

/** The letters before a match. A key does not tell `و` from nothing, so the word of the query decides whether it is one. */
function lengthFor(asked: string, { length, lengths }: StoredTerm, { folded }: SourceWord): number {
  if (lengths.length === 1) return length
  const begins = WAW.includes(asked.charAt(0))
  return lengths.filter(one => WAW.includes(folded.charAt(one)) === begins).at(-1) ?? length
}
