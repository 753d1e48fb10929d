import { ARTICLE } from '../../letters/article.js'
import { readWords } from '../match/compare-words.js'
import type { PreparedName } from '../prepare/prepare-name.js'
import { isCommonWord } from './common-words.js'
import type { Anchor } from './compile-watchlist.js'
import type { WordMatch } from './word-hits.js'

/** Words further apart than this, in nats a letter, are no spellings of each other. */
const MUCH_UNLIKE = 1.25
const UNLIKE_IN_LATIN = 0.25
/** Behind a noun, folded; the noun keeps three letters. */
const PRONOUN = /(?<=.{3})(?:ها|هم|هما|هن|نا|كم)$/u
/** In nats a letter. */
const AS_NEAR_AS_CAN_BE = 0.15
const LATIN_VOWEL = /^[aeiou]/u
/** What no vowel is written with at the beginning of a word. */
const ARABIC_CONSONANT = /^\p{Script=Arabic}(?<![اآأإعويه])/u
const NUMBER = /^[0-9]+$/u
/** Common words of so few letters are near to half of all names. */
const FEW_LETTERS = 4
const GUESS = 0.7
const RARE_GUESS = 4
/** `أ` after folding. */
const QUESTION = 'ا'
const SINGLE = { first: 0, last: 1 } as const

/** Words of a name. */
type Place = Pick<Anchor, 'first' | 'last'>

/** How near two words are that sound alike, if one may be a spelling of the other. */
export function matchWord(
  held: PreparedName,
  read: PreparedName,
): Pick<WordMatch, 'cost' | 'everyday'> | undefined {
  const [word, name] = [read.words[0]?.search ?? '', held.words[0]?.search ?? '']
  // Words that news is made of are spelled as they are: `مجلس تعاون` for `مجلس التعاون`, but nothing else; and as another
  // script must spell them: `ريال` for `Real`.
  if ((isEveryday(word) || isEveryday(withoutArticle(word))) && read.letters !== held.letters) {
    if (bare(word) === bare(name)) return { cost: 0, everyday: true }
    const cost = crossCost(read, held, SINGLE)
    return cost < Infinity ? { cost, everyday: true } : undefined
  }
  if (isOtherInVowels(read, held, SINGLE) || lacksFirstVowel(word, name)) return undefined
  const cost = costOf(read, held, SINGLE)
  return cost < Infinity ? { cost, everyday: false } : undefined
}

/** Without its article, or what ل leaves of it: `لأمم`. */
export function bare(word: string): string {
  return word.replace(/^ا?ل/u, '')
}

function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word
}

/** A common word, with a pronoun behind it or not: `سوقها`. */
function isEveryday(word: string): boolean {
  return isCommonWord(word) || (PRONOUN.test(word) && isCommonWord(word.replace(PRONOUN, '')))
}

/** How far in nats a word is from those of a name; infinite where it is no spelling of them. */
export function costOf(read: PreparedName, name: PreparedName, { first, last }: Place): number {
  // A number says nothing by itself; other letters than the name's are rarer where both are Latin.
  if (NUMBER.test(read.letters)) return Infinity
  // An initial answers every word that begins so, which is evidence beside other words only.
  if (read.letters.length === 1 && (name.words[first]?.letters.length ?? 0) > 1) return Infinity
  const letters =
    (read.letters.length + (name.words[last - 1]?.end ?? 0) - (name.words[first]?.start ?? 0)) / 2
  const limit = (read.words[0]?.script === 'latin' ? UNLIKE_IN_LATIN : MUCH_UNLIKE) * letters
  const { cost } = readWords({ name: read, first: 0, last: read.words.length }, { name, first, last }, limit)
  // Words that news is made of are spelled as they are, and Latin letters stand in Arabic text to be exact.
  if (cost > 0 && read.words.every(word => isEveryday(word.search))) return Infinity
  return cost <= limit ? cost : Infinity
}

/**
 * How far in nats a word is from one in the other script, if nothing is nearer: `راشد` for `Rached`. A common word of Arabic
 * may be a word of a foreign name only so.
 */
export function crossCost(read: PreparedName, name: PreparedName, place: Place): number {
  const held = name.words[place.first]
  if (!held || held.script === read.words[0]?.script || read.words.length !== 1) return Infinity
  const limit = (AS_NEAR_AS_CAN_BE * (read.letters.length + held.letters.length)) / 2
  const { cost } = readWords({ name: read, first: 0, last: 1 }, { name, ...place }, limit)
  return cost <= limit ? cost : Infinity
}

/** A vowel at the beginning of a Latin name is a letter in Arabic: `شي` is not `Ishii`. */
function lacksFirstVowel(word: string, name: string): boolean {
  return LATIN_VOWEL.test(name) && ARABIC_CONSONANT.test(word)
}

/** Every clitic is a guess, the question's `أ` the rarest. */
export function costOfClitics(clitics: string): number {
  return GUESS * clitics.length + (clitics.includes(QUESTION) ? RARE_GUESS : 0)
}

/** Arabic words with the same consonants that differ in more long vowels than any two newsrooms do. */
function isOtherInVowels(read: PreparedName, name: PreparedName, { first, last }: Place): boolean {
  const held = name.words[first]
  if (!held || last - first > 1 || held.script !== read.words[0]?.script) return false
  const difference = Math.abs(held.letters.length - read.letters.length)
  return (
    difference >
    (held.letters.length <= FEW_LETTERS ? 1 : 2) +
      (startsWithArticle(read.letters) === startsWithArticle(held.letters) ? 0 : 2)
  )
}

function startsWithArticle(letters: string): boolean {
  return letters.startsWith(ARTICLE)
}
