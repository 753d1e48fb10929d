import { foldLatin } from './fold-latin.js'

/** A Latin word as the decoder reads it. */
export interface LatinInput {
  /** Plain letters a to z. */
  readonly letters: string
  /** For offsets whose sign leaves no doubt, the Arabic letters one of which must be written: `ḥ` is `ح`. */
  readonly fixed: ReadonlyMap<number, string>
}

/** Signs of the academic tables and of other alphabets: the plain letters and the Arabic letter they stand for. */
const SIGNS: Readonly<Record<string, readonly [plain: string, arabic: string]>> = {
  'ḥ': ['h', 'ح'],
  'ḩ': ['h', 'ح'],
  'ṣ': ['s', 'ص'],
  'ḍ': ['d', 'ض'],
  'ḑ': ['d', 'ض'],
  'ṭ': ['t', 'ط'],
  'ẓ': ['z', 'ظ'],
  'ġ': ['gh', 'غ'],
  'ḫ': ['kh', 'خ'],
  'ḵ': ['kh', 'خ'],
  'ẖ': ['kh', 'خ'],
  'ḏ': ['dh', 'ذ'],
  'ṯ': ['th', 'ث'],
  'ǧ': ['j', 'ج'],
  'š': ['sh', 'ش'],
  'ş': ['sh', 'شص'],
  'ș': ['sh', 'ش'],
  'č': ['ch', 'تچ'],
  'ž': ['zh', 'جژز'],
  'ć': ['ch', 'ت'],
  'ğ': ['gh', 'غ'],
  'ā': ['a', 'اآأى'],
  'ī': ['i', 'يىإ'],
  'ū': ['u', 'وأؤ'],
  'â': ['a', 'اآأى'],
  'î': ['i', 'يىإ'],
  'û': ['u', 'وأؤ'],
  'ł': ['l', ''],
}

/** `ç` is French or Portuguese and an `s`, unless the word has letters of Turkish or `e i` follow, which would need none. */
const TURKISH = /[ğışöü]|ç[ei]/u

/** Folds a Latin word and notes where its signs tell the Arabic letter. */
export function readLatin(word: string): LatinInput {
  const fixed = new Map<number, string>()
  let letters = ''
  const isTurkish = TURKISH.test(word.toLowerCase())
  for (const letter of word.normalize('NFC').toLowerCase()) {
    const sign = SIGNS[letter] ?? (letter === 'ç' ? (isTurkish ? ['ch', 'تچ'] : ['s', 'س']) : undefined)
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
