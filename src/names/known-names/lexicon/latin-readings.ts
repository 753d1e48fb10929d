/** What Latin letters newspapers write for a letter of a native name, between blanks; `-` is nothing at all. */
export interface LatinReadingRow {
  /** Arabic letters in the folding of search engines. */
  readonly letters: string
  readonly latin: string
}

// English, French, Maghrebi, German and Turkish usage, accents folded away. Vowels between consonants are not letters.
export const CONSONANT_READINGS: readonly LatinReadingRow[] = [
  { letters: 'ب', latin: 'b' },
  { letters: 'ت', latin: 't' },
  { letters: 'ث', latin: 'th t s' },
  { letters: 'ج', latin: 'j g dj gu c dsch' },
  { letters: 'ح', latin: 'h' },
  { letters: 'خ', latin: 'kh h k ch' },
  { letters: 'د', latin: 'd' },
  { letters: 'ذ', latin: 'dh z d th' },
  { letters: 'ر', latin: 'r' },
  { letters: 'ز', latin: 'z' },
  { letters: 'س', latin: 's c z' },
  { letters: 'ش', latin: 'sh ch sch s' },
  { letters: 'ص', latin: 's c' },
  { letters: 'ض', latin: 'd dh z' },
  { letters: 'ط', latin: 't' },
  { letters: 'ظ', latin: 'z dh d th' },
  { letters: 'ع', latin: '- a' },
  { letters: 'غ', latin: 'gh g' },
  { letters: 'ف', latin: 'f ph' },
  { letters: 'ق', latin: 'q k g c kh qu' },
  { letters: 'ك', latin: 'k c q' },
  { letters: 'ل', latin: 'l' },
  { letters: 'م', latin: 'm' },
  { letters: 'ن', latin: 'n' },
  { letters: 'ه', latin: 'h' },
  { letters: 'و', latin: 'w v ou' },
  { letters: 'ي', latin: 'y j' },
  { letters: 'ء', latin: '-' },
]

/** A letter that lengthens a vowel, inside a word. */
export const LONG_VOWEL_READINGS: readonly LatinReadingRow[] = [
  { letters: 'ا', latin: 'a aa e' },
  { letters: 'و', latin: 'u o ou oo uu aw au ow aou uw' },
  { letters: 'ي', latin: 'i ee ie ii ai ay ei ey' },
]

/** The last letter of a word. */
export const LAST_READINGS: readonly LatinReadingRow[] = [
  { letters: 'ا', latin: 'a aa ah e eh at et' },
  { letters: 'ه', latin: 'a ah e eh at et h' },
  { letters: 'و', latin: 'o u ou oo w aw' },
  { letters: 'ي', latin: 'i y ee ie iy ey ai ay' },
  // Newspapers of Egypt write it for the ي as well.
  { letters: 'ى', latin: 'a ah i y ee ie iy ey ai ay' },
]

/** The first letter of a word, or behind its article; what follows it may be a long vowel. */
export const FIRST_READINGS: readonly LatinReadingRow[] = [{ letters: 'ا', latin: 'a i e o u ou aa -' }]

/** The vowels that Arabic does not write. */
export const SHORT_VOWELS: string = 'a e i o u y ou'
