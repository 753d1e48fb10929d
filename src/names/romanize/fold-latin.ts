import { PLAIN_LETTERS } from './lexicon/latin-signs.js'

/**
 * A Latin word as the letter model reads it: lower case, without accents on vowels; `ç ş š č ž ć ñ ğ ł ř`, hyphen and
 * apostrophe stay, because they tell the sound.
 */
export function foldLatin(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /[^a-zçşščžćñğłř'-]/gu,
      letter => PLAIN_LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''),
    )
}

/** `ç` as `c`, `ł` as `l`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')
}
