/** A letter that a fold replaces by another; `from` lists every letter that becomes `to`. */
export interface LetterFold {
  readonly from: string
  readonly to: string
}

/** The alefs that Lucene's ArabicNormalizer folds. */
export const HAMZA_ALEFS: readonly LetterFold[] = [{ from: 'أإآ', to: 'ا' }]

/** The alefs beyond those: wasla of Quranic text, the wavy hamzas, the high hamza of Kazakh. */
export const OTHER_ALEFS: readonly LetterFold[] = [{ from: 'ٱٲٳٵ', to: 'ا' }]

/** A hamza folded to the letter that carries it: `شؤون` and `شوون` are one. */
export const HAMZA_CARRIERS: readonly LetterFold[] = [
  { from: 'ؤٶ', to: 'و' },
  { from: 'ئٸ', to: 'ي' },
]

/** Every hamza on a carrier folded to the bare one: `مسؤول` and Egyptian `مسئول` are one. */
export const HAMZA_BARE: readonly LetterFold[] = [{ from: 'ؤئٶٸ', to: 'ء' }]

/** Farsi and Urdu keyboards' letters that look the same where Arabic has its own. */
export const LOOKALIKES: readonly LetterFold[] = [
  { from: 'ی', to: 'ي' },
  { from: 'ک', to: 'ك' },
  { from: 'ہ', to: 'ه' },
  { from: 'ۂ', to: 'ۀ' },
  { from: 'ۃ', to: 'ة' },
]

/** Letters of Farsi, Urdu, Kurdish and the Maghreb that do not look the same but are typed for the Arabic one. */
export const LOOKALIKES_LOOSE: readonly LetterFold[] = [
  { from: 'ےۓ', to: 'ي' },
  { from: 'ڪ', to: 'ك' },
  { from: 'ھەۀ', to: 'ه' },
  { from: 'ڢ', to: 'ف' },
  { from: 'ڧ', to: 'ق' },
]

/** Letters for sounds that Arabic lacks, folded to what a keyboard without them writes. */
export const FOREIGN_LETTERS: readonly LetterFold[] = [
  { from: 'پ', to: 'ب' },
  { from: 'چ', to: 'ج' },
  { from: 'ژ', to: 'ز' },
  { from: 'ڤڥ', to: 'ف' },
  { from: 'گڭݣ', to: 'ك' },
  { from: 'ڨ', to: 'ق' },
]

/** A letter and the mark after it that together are one letter. `canonical`: Unicode says so too. */
export interface Composition {
  readonly base: string
  readonly mark: number
  readonly letter: string
  /** Whether Unicode composes them too. */
  readonly canonical: boolean
}

const MADDA = 0x0653
const HAMZA_ABOVE = 0x0654
const HAMZA_BELOW = 0x0655

/** The eight canonical compositions of the script, and three spellings that Unicode leaves apart. */
export const COMPOSITIONS: readonly Composition[] = [
  { base: 'ا', mark: MADDA, letter: 'آ', canonical: true },
  { base: 'ا', mark: HAMZA_ABOVE, letter: 'أ', canonical: true },
  { base: 'ا', mark: HAMZA_BELOW, letter: 'إ', canonical: true },
  { base: 'و', mark: HAMZA_ABOVE, letter: 'ؤ', canonical: true },
  { base: 'ي', mark: HAMZA_ABOVE, letter: 'ئ', canonical: true },
  { base: 'ە', mark: HAMZA_ABOVE, letter: 'ۀ', canonical: true },
  { base: 'ہ', mark: HAMZA_ABOVE, letter: 'ۂ', canonical: true },
  { base: 'ے', mark: HAMZA_ABOVE, letter: 'ۓ', canonical: true },
  { base: 'ى', mark: HAMZA_ABOVE, letter: 'ئ', canonical: false },
  { base: 'ی', mark: HAMZA_ABOVE, letter: 'ئ', canonical: false },
  { base: 'ه', mark: HAMZA_ABOVE, letter: 'ۀ', canonical: false },
]

/**
 * Words whose superscript alef stands for no written alef (`هٰذا` is written `هذا`), without marks and after folding.
 * A closed class: demonstratives, divine names, `لكن` and the letters that open two suras.
 */
export const WORDS_WITHOUT_ALEF: readonly string[] = [
  'هذا',
  'هذه',
  'هذان',
  'هذين',
  'هاتان',
  'هولاء',
  'هكذا',
  'ذلك',
  'ذلكم',
  'ذلكما',
  'كذلك',
  'اوليك',
  'اوليكم',
  'الله',
  'لله',
  'بالله',
  'والله',
  'اللهم',
  'اله',
  'الهي',
  'الهنا',
  'الاله',
  'الرحمن',
  'للرحمن',
  'لكن',
  'لكنه',
  'لكنها',
  'لكنهم',
  'لكنا',
  'لكني',
  'لكنكم',
  'طه',
  'يس',
]
