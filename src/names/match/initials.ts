import { LETTER_NAMES } from './lexicon/letter-names.js'
import { foldName } from '../prepare/name-letters.js'
import { lettersOf, scriptOf, type WordSpan } from '../prepare/word-span.js'

let lettersByName: ReadonlyMap<string, string> | undefined

/**
 * Whether Arabic words spell out Latin initials, each by the name of its letter: `جي دي` and `jd`. Both in comparison
 * letters.
 *
 * @param arabic - words with blanks between them
 * @param latin - letters, blanks between them or not
 */
export function spellsInitials(arabic: string, latin: string): boolean {
  const initials = latin.replaceAll(' ', '')
  const words = arabic.split(' ')
  return (
    initials.length === words.length && words.every((word, at) => namesOf(word).includes(initials.charAt(at)))
  )
}

/**
 * Whether one word is the initial of another, in either script: `ب` and `J` of `باراك` and `Joe`, `إتش` of `ه`. An initial
 * is one letter or the Arabic name of one.
 */
export function isInitialOf(initial: WordSpan, word: WordSpan): boolean {
  if (initial.last - initial.first !== 1 || word.last - word.first !== 1) return false
  const short = lettersOf(initial)
  const long = lettersOf(word)
  const first = long.charAt(0)
  if (short === first) return true
  // The name of a letter stands for a letter that is written, not for a word.
  if (short.length > 1 && long.length > 1) return false
  const named = short.length === 1 && scriptOf(initial) === 'latin' ? short : namesOf(short)
  return sharesLetter(named, scriptOf(word) === 'latin' ? first : namesOf(first))
}

function sharesLetter(a: string, b: string): boolean {
  return Array.from(a).some(letter => b.includes(letter))
}

/** The Latin letters that an Arabic word can name. */
function namesOf(word: string): string {
  lettersByName ??= build()
  return lettersByName.get(word) ?? ''
}

function build(): Map<string, string> {
  const built = new Map<string, string>()
  for (const { letter, names } of LETTER_NAMES)
    for (const name of names.split(' ').map(foldName)) built.set(name, (built.get(name) ?? '') + letter)
  return built
}
