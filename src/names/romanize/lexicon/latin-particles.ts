/** A word inside a name that newspapers write small. */
export interface LatinParticleRow {
  readonly form: string
  readonly news: string
  /** Other spellings in Latin letters, for the way back. */
  readonly also?: string
}

/** Small words of names; at the beginning of a name they are capitalised. */
export const LATIN_PARTICLES: readonly LatinParticleRow[] = [
  { form: 'بن', news: 'bin', also: 'ben' },
  { form: 'ابن', news: 'ibn' },
  { form: 'بنت', news: 'bint' },
  { form: 'فون', news: 'von' },
  { form: 'فان', news: 'van' },
  { form: 'دير', news: 'der' },
  { form: 'دين', news: 'den' },
  { form: 'دي', news: 'de', also: 'di' },
  { form: 'دا', news: 'da' },
  { form: 'دو', news: 'do', also: 'du' },
  { form: 'ديل', news: 'del' },
  { form: 'دوس', news: 'dos' },
  { form: 'لا', news: 'la' },
]

/** Words before or within a name that are written with a capital and never learned from other words. */
export const CAPITAL_PARTICLES: readonly LatinParticleRow[] = [
  { form: 'أبو', news: 'Abu', also: 'Abou Abo' },
  { form: 'أبي', news: 'Abi' },
  { form: 'أم', news: 'Umm', also: 'Um' },
  { form: 'آل', news: 'Al' },
  { form: 'ولد', news: 'Ould' },
  { form: 'بو', news: 'Bou' },
]

/** Words that make one name with a following `الله`: `نصر الله` is `Nasrallah`. */
export const BEFORE_ALLAH: readonly string[] = [
  'نصر',
  'فضل',
  'سعد',
  'جار',
  'خير',
  'عطا',
  'رزق',
  'ضيف',
  'عوض',
  'جاد',
  'فتح',
  'حرز',
  'سيف',
  'عون',
]

/** Names of letters in English, as Arabic papers write initials: `جيه دي فانس`. */
export const LETTER_NAMES: readonly { readonly form: string; readonly letter: string }[] = [
  { form: 'جيه', letter: 'J' },
  { form: 'جي', letter: 'J' },
  { form: 'جاي', letter: 'J' },
  { form: 'إيه', letter: 'A' },
  { form: 'بي', letter: 'B' },
  { form: 'سي', letter: 'C' },
  { form: 'دي', letter: 'D' },
  { form: 'إف', letter: 'F' },
  { form: 'إتش', letter: 'H' },
  { form: 'كيه', letter: 'K' },
  { form: 'إل', letter: 'L' },
  { form: 'إم', letter: 'M' },
  { form: 'آر', letter: 'R' },
  { form: 'إس', letter: 'S' },
  { form: 'تي', letter: 'T' },
  { form: 'دبليو', letter: 'W' },
  { form: 'إكس', letter: 'X' },
]
