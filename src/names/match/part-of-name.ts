import { normalize } from '../../letters/index.js'
import type { WordLink } from './align-words.js'
import { isNativeWord } from './known-words.js'
import { isCommonGiven, isFamilyFirst, wordRole, type WordRole } from '../parse/name-roles.js'
import { lengthOf, lettersOf } from '../prepare/word-span.js'

/**
 * How sure a name is the bearer of another when it lacks some of its words, by which words it lacks. Fixed figures for
 * the order of what newspapers do, multiplied with how sure the common words are the same.
 */
const SURE = {
  /** Nothing but particles and initials: `جورج دبليو بوش`. */
  particles: 0.93,
  /** Words between the first and the last: `محمد ولد الشيخ الغزواني`. */
  middle: 0.85,
  /** A family name alone: `بوتين`. */
  family: 0.85,
  /** A family name that stands first: `شي`. */
  familyFirst: 0.8,
  /** A family or a house behind a name of two words: `آل سعود`. */
  house: 0.85,
  /** Given names in front of a foreign name of two words: `غارسيا ماركيز`. */
  foreignGiven: 0.75,
  /** `محمد` in front of a native name of two words, where it is an honour: `حسني مبارك`. */
  honourGiven: 0.6,
  /** A number, which tells one of several: `القوز 1`, `بوينغ 737`. */
  number: 0.45,
  /** A particle that is all that two words have to tell them from another's: `محمد سلمان`. */
  bareParticle: 0.4,
  /** A given name alone, or a common one. */
  given: 0.25,
  /** Another given name in front of a native name of two words: a son or a daughter. */
  child: 0.12,
  /** The child or the house of that name: `أبو مازن`. */
  kin: 0.2,
  /** The name only stands in the other one as a father's. */
  parent: 0.04,
} as const

const HONOUR_NAMES: readonly string[] = ['محمد', 'احمد', 'mohammed', 'muhammad', 'mohamed', 'ahmed', 'ahmad']

/** A word of the longer name, and whether the shorter one answers it. */
interface Word {
  readonly letters: string
  readonly role: WordRole
  readonly answered: boolean
  /** Whether it, or what answers it, is a native name. */
  readonly isNative: boolean
}

/**
 * How sure the shorter of two names, all of whose words are answered, names the bearer of the longer one (0..1). The
 * words that are missing decide: where they stand, and what they do.
 */
export function partOfName(links: readonly WordLink[]): number {
  const words = links.flatMap(wordsOf)
  const answered = words.filter(word => word.answered && isName(word))
  const missing = words.filter(word => !word.answered)
  if (answered.length === 0) return SURE.parent
  const first = words.findIndex(word => word.answered)
  const last = words.map(word => word.answered).lastIndexOf(true)
  const before = words.slice(0, first)
  const behind = words.slice(last + 1)
  if (answered.length === 1 && missing.some(word => word.role === 'kin')) return SURE.kin
  if (missing.some(word => word.role === 'number')) return SURE.number
  if (missing.every(word => !isName(word)))
    return answered.length === 2 && missing.some(word => word.role === 'child')
      ? SURE.bareParticle
      : SURE.particles
  if (before.at(-1)?.role === 'child' && !isParticle(words[first])) return SURE.parent
  if (before.some(isName) && behind.some(isName)) return SURE.given
  if (before.some(isName)) return sureBehindGiven(before.filter(isName), words.slice(first, last + 1))
  if (behind.some(isName)) return sureBeforeFamily(words.slice(first, last + 1))
  return SURE.middle
}

/** `بوتين`, `غارسيا ماركيز`, `سلمان بن عبد العزيز` behind given names that are missing. */
function sureBehindGiven(given: readonly Word[], rest: readonly Word[]): number {
  const names = rest.filter(isName)
  const only = names[0]?.letters ?? ''
  if (isParticle(rest[0])) return SURE.family
  if (names.length === 1) return isCommonGiven(only) ? SURE.given : SURE.family
  const isFull = countNames(rest) > 2
  if (!isFull && given.every(word => HONOUR_NAMES.includes(normalize(word.letters)))) return SURE.honourGiven
  return given.some(word => word.isNative) && names[0]?.isNative ? SURE.child : SURE.foreignGiven
}

/** `شي`, `محمد بن سلمان` in front of words that are missing. */
function sureBeforeFamily(rest: readonly Word[]): number {
  const names = rest.filter(isName)
  if (names.length > 1) return SURE.house
  return isFamilyFirst(names[0]?.letters ?? '') ? SURE.familyFirst : SURE.given
}

function wordsOf({ a, b }: WordLink): Word[] {
  const span = a && b ? (lengthOf(a) >= lengthOf(b) ? a : b) : (a ?? b)
  if (!span) return []
  return Array.from({ length: span.last - span.first }, (_, at) => {
    const letters = lettersOf({ ...span, first: span.first + at, last: span.first + at + 1 })
    const isNative = [a, b].some(side => side !== null && isNativeWord(side))
    return { letters, role: wordRole(letters), answered: a !== null && b !== null, isNative }
  })
}

function isName(word: Word): boolean {
  return word.role === 'name'
}

function isParticle(word: Word | undefined): boolean {
  return word?.role === 'particle' || word?.role === 'child'
}

/** `علي عبد الله صالح` has three names: two words that are half a name each are one. */
function countNames(words: readonly Word[]): number {
  const isHalf = (word: Word | undefined): boolean => word?.role === 'compound'
  return words.filter((word, at) => isName(word) || (isHalf(word) && isHalf(words[at - 1]))).length
}
