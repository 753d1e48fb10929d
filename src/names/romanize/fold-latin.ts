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
      letter => LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''),
    )
}

/** `ç` as `c`, `ł` as `l`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')
}

/** Letters that are no plain letter with an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  'ß': 'ss',
  'ø': 'o',
  'đ': 'd',
  'ð': 'd',
  'þ': 'th',
  'æ': 'ae',
  'œ': 'oe',
  'ı': 'i',
  'ħ': 'h',
  'ə': 'a',
  'ș': 'ş',
  'ț': 'ts',
  'ţ': 'ts',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  'ʼ': "'",
  'ʻ': "'",
  'ʿ': "'",
  'ʾ': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
}
