import { normalize } from '../letters/index.js'
import { consonantsOf, createKeyTerm } from './key-term.js'
import type { SourceWord } from './read-words.js'
import { remember } from './remember.js'
import type { SearchSettings } from './search-options.js'
import { isArabic } from './word-parts.js'
import { cliticReadings, stripArticle, sureReading, type WordReading } from './word-readings.js'

/** A term that a word is stored under. */
export interface StoredTerm {
  readonly term: string
  /** How many letters of the folded word stand before what the term names. */
  readonly length: number
  /** All such lengths, the least first: `بوتن` and `وبوتن` have one key. */
  readonly lengths: readonly number[]
}

/** What an index holds of a word, and what a query asks for. */
export interface TermReader {
  /** All that a word of a text is to be found by, the word itself first. */
  stored(word: SourceWord): readonly StoredTerm[]
  /** What a word of a query is looked up by: one term, with `nameKeys: true` also its key. It is among those stored. */
  asked(word: SourceWord): readonly string[]
  /**
   * For an engine that treats texts and queries alike and wants all terms of a query: whatever a word is found by brings
   * all its own terms along.
   */
  shared(word: SourceWord): readonly string[]
}

const WHOLE: WordReading = { length: 0, restored: '', rest: '' }
const WITH_HAMZA = 'أإآ'
/** Names have keys from so many letters on behind clitics, and from so many consonants on where all keys are asked for. */
const SHORTEST_KEYED = 3
const FEWEST_CONSONANTS = 3
/** What is longer is no word, and taking articles off it one after the other would take the square of its length. */
const LONGEST_READ = 256

const NUMBER = /^\p{Nd}/u
const MOST_KEPT = 16
const readers: Map<string, TermReader> = /* @__PURE__ */ new Map()

/** Reads terms by complete settings; equal settings share a reader, and so what it remembers. */
export function termReader(settings: SearchSettings): TermReader {
  let reader = readers.get(settings.label)
  if (reader === undefined) {
    reader = createTermReader(settings)
    if (readers.size >= MOST_KEPT) readers.clear()
    readers.set(settings.label, reader)
  }
  return reader
}

function createTermReader({ fold, clitics, article, nameKeys }: SearchSettings): TermReader {
  const keyTerm = createKeyTerm()

  const bare = (form: string): string => (article ? stripArticle(form) : form)
  const canonical = (whole: string): string => {
    if (whole.length > LONGEST_READ) return whole
    for (let form = whole; ;) {
      const sure = clitics && article ? sureReading(form)?.rest : undefined
      const next = bare(sure ?? form)
      if (next === form) return form
      form = next
    }
  }
  /** What of a word is left behind so many letters of its folded form. */
  const restOf = (word: SourceWord, length: number): string =>
    fold === null ? word.folded.slice(length) : fold(word.text.slice(word.startAfter(length) - word.start))

  const storedTerms = (folded: string, rest: (length: number) => string): StoredTerm[] => {
    const terms = new Map<string, number[]>()
    const keys = new Map<string, number[]>()
    const add = ({ length, restored }: WordReading, isKeyed: boolean): void => {
      let form = restored + rest(length)
      for (let last = ''; form !== last; form = bare(form)) {
        last = form
        append(terms, form, length)
        const key = nameKeys !== false && isKeyed ? keyTerm(form) : null
        if (key !== null) append(keys, key, length)
      }
    }
    add(WHOLE, !NUMBER.test(folded))
    if (clitics)
      for (const reading of cliticReadings(folded))
        // Clitics before other letters are sure, so that a query asks for what is behind them, however short: `وEU`.
        add(reading, reading.rest.length >= SHORTEST_KEYED || !isArabic(folded, reading.length))
    const all = nameKeys === 'only' && keys.size > 0 ? [...keys] : [...terms, ...keys]
    return all.map(([term, lengths]) => ({ term, length: lengths[0] ?? 0, lengths }))
  }
  const storedFolded = remember(folded => storedTerms(folded, length => folded.slice(length)))

  const sharedTerms = remember((whole: string): readonly string[] => {
    const first = canonical(whole)
    const terms = new Set([first])
    if (clitics) {
      for (const { rest } of cliticReadings(whole)) terms.add(canonical(rest))
      // A set gives what is added to it while it is read.
      for (const term of terms) for (const { rest } of cliticReadings(term)) terms.add(canonical(rest))
    }
    const key = nameKeys === false || NUMBER.test(whole) ? null : keyTerm(first)
    if (key === null) return [...terms]
    const keys = [...terms].flatMap(term => keyTerm(term) ?? [])
    return [...new Set([key, ...keys.filter(one => consonantsOf(one) >= FEWEST_CONSONANTS)])]
  })

  return {
    stored: word =>
      fold === null ? storedFolded(word.folded) : storedTerms(word.folded, length => restOf(word, length)),

    asked(word) {
      const sure = clitics && article ? sureReading(word.folded) : undefined
      const reading = sure !== undefined && !hasHamza(word, sure) ? sure : WHOLE
      const form = reading.restored + restOf(word, reading.length)
      const term = hasHamza(word, reading) ? form : bare(form)
      const key = nameKeys === false || word.isNumber ? null : keyTerm(term)
      if (key === null) return [term]
      return nameKeys === 'only' ? [key] : [term, key]
    },

    shared: word => sharedTerms(restOf(word, 0)),
  }
}

function append(terms: Map<string, number[]>, term: string, length: number): void {
  const lengths = terms.get(term)
  if (lengths === undefined) terms.set(term, [length])
  else if (lengths.at(-1) !== length) lengths.push(length)
}

/** Whether what a reading leaves begins with an alef that has a hamza or madda, and so with no article: `إلهام`. */
function hasHamza(word: SourceWord, { length, restored }: WordReading): boolean {
  if (restored !== '') return false
  return WITH_HAMZA.includes(
    normalize(word.text.slice(word.startAfter(length) - word.start), 'strict').charAt(0),
  )
}
