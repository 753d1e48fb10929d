// Lists of names repeat their words, so what two words cost each other is kept for the next names that have them.
import type { Reading } from './compare-words.js'
import type { Edit } from '../edits/edit-cost.js'

/** What is known of two words that differ. */
export interface WordPair {
  /** The numbers of both words. */
  readonly a: number
  readonly b: number
  /** What else the reading depends on, a small number. */
  readonly within: number
  readonly reading: Reading
  /** The edits of words that are too far apart to be read, once somebody asks for them. */
  edits: readonly Edit[] | undefined
  /** The letter changes from the first word to the second and back, once somebody asks for them. */
  changes: readonly string[] | undefined
  turned: readonly string[] | undefined
}

/** As many pairs are kept; a new pair takes the place of the one before it, so that nothing has to be looked for. */
const PLACES = 1 << 14
/** 2^32 divided by the golden ratio: neighbouring numbers fall far apart. */
const SPREAD = 0x9e3779b1

let pairs: (WordPair | undefined)[] | undefined

/** What is kept of two words, by their numbers and what the reading depends on beside them. */
export function recallPair(a: number, b: number, within: number): WordPair | undefined {
  const pair = pairs?.[placeOf(a, b, within)]
  return pair?.a === a && pair.b === b && pair.within === within ? pair : undefined
}

/** Keeps how one word is read as the other. */
export function keepPair(a: number, b: number, within: number, reading: Reading): WordPair {
  pairs ??= new Array<WordPair | undefined>(PLACES).fill(undefined)
  const edits = reading.edits ?? undefined
  return (pairs[placeOf(a, b, within)] = {
    a,
    b,
    within,
    reading,
    edits,
    changes: undefined,
    turned: undefined,
  })
}

function placeOf(a: number, b: number, within: number): number {
  return ((Math.imul(Math.imul(a, SPREAD) + b, SPREAD) >>> 16) ^ within) & (PLACES - 1)
}
