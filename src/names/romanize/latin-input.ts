import { foldLatin } from './fold-latin.js'
import { ACADEMIC_SIGNS } from './lexicon/latin-signs.js'

/** A Latin word as the decoder reads it. */
export interface LatinInput {
  /** Plain letters a to z. */
  readonly letters: string
  /** For offsets whose sign leaves no doubt, the Arabic letters one of which must be written: `ḥ` is `ح`. */
  readonly fixed: ReadonlyMap<number, string>
}

/** `ç` is French or Portuguese and an `s`, unless the word has letters of Turkish or `e i` follow, which would need none. */
const TURKISH = /[ğışöü]|ç[ei]/u

/** Folds a Latin word and notes where its signs tell the Arabic letter. */
export function readLatin(word: string): LatinInput {
  const fixed = new Map<number, string>()
  let letters = ''
  const isTurkish = TURKISH.test(word.toLowerCase())
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const sign =
      ACADEMIC_SIGNS[letter] ?? (letter === 'ç' ? (isTurkish ? ['ch', 'تچ'] : ['s', 'س']) : undefined)
    if (sign !== undefined) {
      if (sign[1] !== '') fixed.set(letters.length, sign[1])
      letters += sign[0]
    } else
      letters += foldLatin(letter)
        .normalize('NFD')
        .replace(/[^a-z]/gu, '')
  }
  return { letters, fixed }
}
