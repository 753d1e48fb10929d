import { createNormalizer, type NormalizeOptions, type Normalizer } from '../../letters/index.js'
import { respellLetters } from '../prepare/respell-letters.js'

/** What only dresses a word, and tells nothing of its sound but the vowels. */
export const UNDRESSING: NormalizeOptions = {
  compose: true,
  presentationForms: 'letters',
  invisibles: true,
  bidi: 'remove',
  joiners: 'remove',
  lookalikes: 'fold',
  tatweel: 'remove',
  marks: 'remove',
  signs: true,
}

let fold: Normalizer | undefined

/**
 * An Arabic word as the letter model reads it: no marks or tatweel, letters of Persian and Urdu keyboards as Arabic ones.
 * `پ چ ژ ڤ گ` stay, and so do the hamzas, `ى` and `ة`: all of them say how the name sounds.
 */
export function foldArabicWord(word: string): string {
  fold ??= createNormalizer(UNDRESSING)
  return respellLetters(fold(word))
}
