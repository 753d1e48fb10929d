import { SPELLING_CLASSES } from './lexicon/spelling-classes.js'
import type { NameLetter } from './name-words.js'

/** One letter of a skeleton, with the vowel letters that were dropped before it. */
export interface SkeletonSound {
  /** The letter its spelling class shares. */
  readonly key: string
  /** The letter as the name writes it. */
  readonly letter: string
  readonly vowels: string
}

// The vowel letters of folded text, and the hamza, which the press leaves out as freely.
const VOWELS = 'اويء'
const ALEF = 'ا'
const HEH = 'ه'
/** Fewer consonants than this fit too many names, so that short names keep their vowels: `شي`, `علي`, `غانا`. */
const SHORTEST_SKELETON = 3

let keys: ReadonlyMap<string, string> | undefined

/**
 * What the spellings of a name have in common: its letters by spelling class, without the vowel letters inside it.
 * The first and the last letter always stay; a last ا and ه are one.
 *
 * @param letters - the letters of one word, or of a whole name without its spaces
 */
export function skeletonOf(letters: readonly NameLetter[]): SkeletonSound[] {
  const sounds = soundsOf(letters, true)
  return sounds.filter(isConsonant).length < SHORTEST_SKELETON ? soundsOf(letters, false) : sounds
}

/** The keys of {@link skeletonOf} as one string; empty for no letters. */
export function skeletonKey(letters: readonly NameLetter[]): string {
  return skeletonOf(letters)
    .map(sound => sound.key)
    .join('')
}

function soundsOf(letters: readonly NameLetter[], dropVowels: boolean): SkeletonSound[] {
  const last = letters.length - 1
  const sounds: SkeletonSound[] = []
  let vowels = ''
  for (const [index, letter] of letters.entries()) {
    if (dropVowels && index > 0 && index < last && VOWELS.includes(letter.folded)) {
      vowels += letter.source
      continue
    }
    const final = index === last && index > 0 && letter.folded === ALEF
    sounds.push({ key: final ? HEH : keyOf(letter), letter: letter.source, vowels })
    vowels = ''
  }
  return sounds
}

/** A vowel letter at either end and a last ه are not counted. */
function isConsonant(sound: SkeletonSound, index: number, sounds: readonly SkeletonSound[]): boolean {
  const isLast = index === sounds.length - 1
  return !VOWELS.includes(sound.key) && !(isLast && sound.key === HEH)
}

function keyOf(letter: NameLetter): string {
  if (!keys) {
    const built = new Map<string, string>()
    for (const row of SPELLING_CLASSES)
      for (const member of row.letters) if (!built.has(member)) built.set(member, row.key)
    keys = built
  }
  // The written letter first: folding makes گ a ك, but in a name it is a g.
  return keys.get(letter.source) ?? keys.get(letter.folded) ?? letter.folded
}
