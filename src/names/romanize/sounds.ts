/** A letter of a word and how it is read. */
export interface Sound {
  readonly letter: string
  readonly isDoubled: boolean
  /** The short vowel behind it, `A` for a long one that is written as a dagger alef, empty for none. */
  readonly vowel: '' | 'a' | 'i' | 'u' | 'A'
}

const VOWELS: Readonly<Record<string, Sound['vowel']>> = {
  '\u064e': 'a',
  '\u064f': 'u',
  '\u0650': 'i',
  '\u0670': 'A',
}
const SHADDA = '\u0651'

/** Whether a vowel is written on a word at all. */
export function hasVowelMarks(word: string): boolean {
  return /[\u064e-\u0650\u0670]/u.test(word)
}

/** The letters of a word with the marks that are written on them. The ending (tanwin) and sukun are no sound. */
export function readSounds(word: string): Sound[] {
  const sounds: Sound[] = []
  for (const unit of word.normalize('NFC').replaceAll('\u0640', '')) {
    const last = sounds.at(-1)
    const vowel = VOWELS[unit]
    if (/\p{M}/u.test(unit)) {
      if (last === undefined) continue
      if (vowel !== undefined) sounds[sounds.length - 1] = { ...last, vowel }
      else if (unit === SHADDA) sounds[sounds.length - 1] = { ...last, isDoubled: true }
    } else sounds.push({ letter: unit === 'ٱ' ? 'ا' : unit, isDoubled: false, vowel: '' })
  }
  return sounds
}
