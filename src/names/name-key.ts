import { checkString } from '../check-input.js'
import { COARSE_CLASSES, FINE_CLASSES } from './sounds/lexicon/key-classes.js'
import { SOUND_SIGNS } from './sounds/lexicon/sounds.js'
import { soundWords } from './sounds/sound-words.js'
import { wordRole } from './parse/name-roles.js'
import { prepareName, type NameWord } from './prepare/prepare-name.js'

/** From so many consonants on a name is told from others by coarse classes of them; one of a single word later. */
const LONG = 4
const LONG_WORD = 5
/** With so few consonants all vowels count. */
const FEW = 2
/** What counts in short names; `e` is seldom written. */
const VOWELS = 'aiuh'
/** A word of fewer letters behind the article's is a word of its own. */
const SHORTEST_REST = 3
/** `ال` in Arabic; in Latin any vowel, so that `Alexander` and `ألكسندر`, which folding leaves an article, fall together. */
const ARTICLE = /^(?:ال|[aeiou]l)/u
const SERVANT = /^(?:عبدال|abd[aeiu]l)/u
const ARTICLES: readonly string[] = ['ال', 'al', 'el', 'ul']
/** One at a time: a run of millions of them would fill the stack of the engine. */
const NOT_OF_NAMES = /[^\p{L}\p{N}]/gu
const NG = /n[gjkqJ]+$/u
const LAST_H = /h$/u
const N_BEFORE_LIPS = /n(?=[bf])/gu
/** Of a single word of few consonants the last vowel counts. */
const INNER_VOWELS = /[aeiu](?!$)/gu
const REPEATED = /(.)\1+/gu

interface Classes {
  readonly coarse: ReadonlyMap<string, string>
  readonly fine: ReadonlyMap<string, string>
  /** The fine classes and vowels. */
  readonly vowels: ReadonlyMap<string, string>
}

let classes: Classes | undefined

/**
 * A key that most spellings of one name share in either script, for grouping and for database columns: the consonants of
 * its words by classes of sounds between which the press chooses (ج غ ق ك خ, س ص ز ش چ, ت ط د ض ث ذ, ب پ ف ڤ), without
 * titles, articles, `بن` and blanks. Short names have finer classes and keep their last vowel or all.
 *
 * Two names with one key are likely, not surely, one name: `سلمان` and `سليمان` share theirs; ask `matchNames` before
 * you merge. Of spellings of one name in the press five in six share a key, of the nearest other names one in sixty.
 * Marks do not count. Text without letters and digits gives an empty key; a name in a third script its letters, folded.
 *
 * A key stays what it is until a minor version says otherwise in the changelog; then compute stored keys anew.
 *
 * @param name - a name in any script
 * @returns the key, of small Latin letters and digits
 * @example
 * ```ts
 * import { nameKey } from 'khabar'
 * nameKey('شنغهاي') === nameKey('شانجهاي')
 * // → true
 * nameKey('فلاديمير بوتين') === nameKey('Vladimir Putin')
 * // → true
 * ```
 */
export function nameKey(name: string): string {
  const { words, titles, folded } = prepareName(checkString(name, 'the name'))
  const letters = words.slice(titles).filter(isCounted).map(bareLetters)
  const sounds = soundWords(letters.join(' ')).map(word => signsOf(word.full))
  const { coarse, fine, vowels } = (classes ??= buildClasses())
  const consonants = classesOf(sounds, fine)
  if (consonants.length >= (sounds.length > 1 ? LONG : LONG_WORD)) return classesOf(sounds, coarse)
  if (consonants.length <= FEW)
    return classesOf(sounds, vowels) || letters.join('') || folded.replace(NOT_OF_NAMES, '')
  return sounds.length > 1 ? consonants : classesOf([(sounds[0] ?? '').replace(INNER_VOWELS, '')], vowels)
}

/** `بن` and articles that stand alone are left out, unless they are the name. */
function isCounted(word: NameWord, _at: number, words: readonly NameWord[]): boolean {
  return words.length === 1 || (wordRole(word.letters) !== 'child' && !ARTICLES.includes(word.letters))
}

/** A word without its article, and `عبد` without that of the next: `عبدالفتاح`, `Abdul`. */
function bareLetters({ letters }: NameWord): string {
  if (SERVANT.test(letters)) return letters.replace(SERVANT, match => `${match.slice(0, 3)} `)
  return letters.length >= 2 + SHORTEST_REST ? letters.replace(ARTICLE, '') : letters
}

/** `نغ` and `ن`, `ه` and `ا` at the end of a word are one. */
function signsOf(sounds: string): string {
  let signs = ''
  for (let at = 0; at < sounds.length; at++) signs += SOUND_SIGNS.charAt(sounds.charCodeAt(at) - 1)
  return signs.replace(NG, 'n').replace(LAST_H, 'a')
}

function classesOf(words: readonly string[], known: ReadonlyMap<string, string>): string {
  return words
    .join('')
    .replace(N_BEFORE_LIPS, 'm')
    .replace(/./gu, sign => known.get(sign) ?? '')
    .replace(REPEATED, '$1')
}

function buildClasses(): Classes {
  // The sign of the digit 3 is that of ع, which is left out.
  const digits = Array.from('012456789', digit => [digit, digit] as const)
  const mapOf = (rows: readonly (readonly [string, string])[]): Map<string, string> =>
    new Map([...rows.flatMap(([key, signs]) => Array.from(signs, sign => [sign, key] as const)), ...digits])
  const fine = mapOf(FINE_CLASSES)
  const vowels = new Map([...fine, ...Array.from(VOWELS, vowel => [vowel, vowel] as const)])
  return { coarse: mapOf(COARSE_CLASSES), fine, vowels }
}
