import { createNormalizer, type NormalizeOptions, type Normalizer } from '../../letters/index.js'

/** What only dresses a word, and tells nothing of its sound but the vowels. */
export const UNDRESSING: NormalizeOptions = {
  compose: true,
  presentationForms: 'letters',
  invisibles: true,
  bidi: 'remove',
  joiners: 'remove',
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
  return fold(word).replace(/[\u066e-\u06d5\u0750-\u077f]/gu, letter => NEAREST[letter] ?? letter)
}

/** Letters of other languages, as the letter of Arabic newspapers that sounds alike. */
const NEAREST: Readonly<Record<string, string>> = {
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ے: 'ي',
  ۍ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ڭ: 'گ',
  ګ: 'گ',
  ڨ: 'گ',
  ݣ: 'گ',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۃ: 'ة',
  ۆ: 'و',
  ۇ: 'و',
  ۋ: 'ڤ',
  ڥ: 'ڤ',
  ٱ: 'ا',
  ٹ: 'ت',
  ڈ: 'د',
  ڑ: 'ر',
  ړ: 'ر',
  ڕ: 'ر',
  ڵ: 'ل',
  ں: 'ن',
  ڼ: 'ن',
  څ: 'س',
  ځ: 'ز',
  ږ: 'ژ',
  ښ: 'ش',
}
