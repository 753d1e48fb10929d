import { SHORTEST_NOUN, withoutArticle } from '../../letters/article.js'
import { areOneGiven } from '../known-names/given-names.js'
import { factsOf, nativeOf } from '../prepare/name-facts.js'
import { findNativeName, nativeKey } from '../known-names/native-name.js'
import {
  isDoubtful,
  isRomanized,
  romanizedEntries,
  withoutRomanizedArticle,
  writtenNatives,
} from '../known-names/native-romanization.js'
import { canWrite } from '../known-names/native-spelling.js'
import { placeWord } from '../prepare/word-facts.js'
import { lettersOf, scriptOf, searchOf, type WordSpan } from '../prepare/word-span.js'

const ENDINGS = ['ي', 'ه']
const SHORTEST_STEM = 4
/** In words; so much else agrees that a doubtful vowel is believed. */
const LONG_NAME = 3
/** What {@link surroundings} says: a name of one word, of several, or both names of {@link LONG_NAME} words. */
const ALONE = 0
const BESIDE_OTHERS = 1
const IN_LONG_NAMES = 2
/** A final ى; the folding of search engines makes it ي. */
const OPEN = 'ى'
const SERVANT_OF = 'عبدال'
/** `Abdel`, `Abdul`, `Abder` before r, in one word with a name of God. */
const SERVANT_IN_LATIN = /^abd(?:ou|[aeiou])?(?:l|([dnrstz])(?=\1))(?=\p{L}{3})/u
const LONG_VOWELS = /[اوي]/gu
/** The Arabic article before its noun, as a word of its own. */
const LATIN_ARTICLE = /^(?:al|el|ul|as|ash|an|ar|ad|at|az|es|ed|en|ez|er)$/u

/** Of one process; beyond that it begins anew. */
const MOST_REMEMBERED = 8192

let writings: Map<string, KnownWords | null> | undefined

/** What the tables say of two words: spellings of one name, two names, two places, or nothing. */
export type KnownWords = 'one' | 'two' | 'two places' | undefined

/**
 * What of the names around two words {@link knownWords} asks for, as a number: {@link ALONE}, {@link BESIDE_OTHERS} or
 * {@link IN_LONG_NAMES}. Equal words have equal answers only where this is equal as well.
 */
export function surroundings(a: WordSpan, b: WordSpan): number {
  const fewest = Math.min(a.name.words.length, b.name.words.length)
  return fewest >= LONG_NAME ? IN_LONG_NAMES : fewest > 1 ? BESIDE_OTHERS : ALONE
}

/**
 * What the tables of names in their own right know of two words that differ.
 *
 * Two listed native names with different letters are two (`حسن`, `حسين`), and so are a native name and its adjective
 * (`عباس`, `عباسي`), the Latin spellings of different native names (`Hassan`, `Hussein`), two adjectives of nationality and
 * two established places. Listed spellings of one native name are one (`إسحاق`, `إسحق`; `محمد`, `Mehmet`).
 */
export function knownWords(a: WordSpan, b: WordSpan): KnownWords {
  if (isOneWord(a) && isOneWord(b) && surroundings(a, b) !== ALONE && areOneGiven(wordOf(a), wordOf(b)))
    return 'one'
  if (scriptOf(a) !== scriptOf(b)) return scriptOf(a) === 'arabic' ? knownWriting(a, b) : knownWriting(b, a)
  const left = entriesOf(a)
  const right = entriesOf(b)
  if (left && right) {
    if (left.some(entry => right.includes(entry))) return 'one'
    if (differInOpenEnd(lettersOf(a), lettersOf(b))) return undefined
    const areListed = left.every(isListed) && right.every(isListed)
    return areListed || areDerived(left, right) || areOtherAdjectives(left, right) ? 'two' : undefined
  }
  return knownPlaces(a, b)
}

/** `صفا`, `صفى`: what follows a final a is spelled by taste. */
function differInOpenEnd(a: string, b: string): boolean {
  return a.replace(/ى$/u, 'ا') === b.replace(/ى$/u, 'ا')
}

function isOneWord({ first, last }: WordSpan): boolean {
  return last - first === 1
}

function wordOf({ name, first }: WordSpan): string {
  return name.words[first]?.search ?? ''
}

/** What the tables say of an Arabic and a Latin word. */
function knownWriting(arabic: WordSpan, latin: WordSpan): KnownWords {
  const entries = entriesOf(arabic)
  const word = withoutLatinArticle(latin)
  if (!entries || word === undefined) return knownPlaces(arabic, latin)
  const search = searchOf(arabic)
  const whole = lettersOf(arabic).endsWith(OPEN) ? search.slice(0, -1) + OPEN : search
  const served = search.startsWith(SERVANT_OF) ? whole.slice(SERVANT_OF.length) : ''
  const native = findNativeName(served)
  if (native?.listed && SERVANT_IN_LATIN.test(word))
    return writingOf(served, [native.entry], word.replace(SERVANT_IN_LATIN, ''), false)
  return writingOf(whole, entries, word, surroundings(arabic, latin) === IN_LONG_NAMES)
}

/** {@link readWriting}, remembered: lists of names ask it again and again. */
function writingOf(whole: string, entries: readonly string[], word: string, isLong: boolean): KnownWords {
  if (!writings || writings.size >= MOST_REMEMBERED) writings = new Map()
  const key = `${whole} ${word} ${isLong ? '+' : ''}`
  const known = writings.get(key)
  if (known !== undefined) return known ?? undefined
  const read = readWriting(whole, entries, word, isLong)
  writings.set(key, read ?? null)
  return read
}

/** Whether a Latin word writes a native name, by the table of its forms, else by its letters. */
function readWriting(whole: string, entries: readonly string[], word: string, isLong: boolean): KnownWords {
  const bare = withoutArticle(whole, SHORTEST_NOUN)
  const forms = [whole, nativeKey(whole), bare, nativeKey(bare)]
  const words = [word, withoutRomanizedArticle(word)]
  const isWritten = forms.some(form => words.some(written => canWrite(form, written)))
  const romanized = romanizedEntries(word)
  if (romanized) {
    if (romanized.some(entry => entries.includes(entry)) || (isLong && isDoubtful(word, entries)))
      return 'one'
    if (!isRomanized(entries) && isWritten) return undefined
    return entries.every(isListed) ? 'two' : undefined
  }
  if (isWritten) return 'one'
  const others = words.flatMap(writtenNatives)
  if (others.some(other => other !== nativeKey(bare) && findNativeName(other)?.entry === entries[0]))
    return 'one'
  const isNear = (other: string): boolean => forms.some(form => sharesConsonants(form, other))
  return (entries.every(isListed) ? others.length > 0 : others.some(isNear)) ? 'two' : undefined
}

/** Whether two native words differ in nothing but the letters that lengthen a vowel: `سالم`, `سليم`. */
function sharesConsonants(a: string, b: string): boolean {
  return a.replace(LONG_VOWELS, '') === b.replace(LONG_VOWELS, '')
}

/** A Latin word, or one behind its article; `undefined` for other words. */
function withoutLatinArticle({ name, first, last }: WordSpan): string | undefined {
  const word = name.words[last - 1]?.search
  if (last - first === 1) return word
  return last - first === 2 && LATIN_ARTICLE.test(name.words[first]?.search ?? '') ? word : undefined
}

function knownPlaces(a: WordSpan, b: WordSpan): KnownWords {
  const places = [placeWord(factsOf(a)), placeWord(factsOf(b))] as const
  if (!places[0] || !places[1]) return undefined
  return places[0].some(id => places[1]?.includes(id)) ? undefined : 'two places'
}

/** The native names that a word is or writes; those that are only derived from a listed one end in `+` and the ending. */
function entriesOf(span: WordSpan): readonly string[] | undefined {
  const word = span.name.words[span.first]
  if (!word) return undefined
  if (word.script === 'latin') return span.last - span.first > 1 ? undefined : romanizedEntries(word.search)
  const native = nativeOf(span)
  return native
    ? [native.listed || native.entry.includes('+') ? native.entry : `${native.entry}+`]
    : undefined
}

function isListed(entry: string): boolean {
  return !entry.includes('+')
}

/** `عباس`, `عباسي`; `نبيل`, `نبيلة`. */
function areDerived(left: readonly string[], right: readonly string[]): boolean {
  const holds = (bare: readonly string[], built: readonly string[]): boolean =>
    bare.some(entry => ENDINGS.some(ending => built.includes(`${entry}+${ending}`)))
  return holds(left, right) || holds(right, left)
}

/** `سليماني`, `سلماني`: built of a native name, or one. A short stem is found in foreign words as well. */
function areOtherAdjectives(left: readonly string[], right: readonly string[]): boolean {
  return [...left, ...right].every(
    entry => isListed(entry) || (entry.endsWith('+ي') && entry.length >= SHORTEST_STEM + '+ي'.length),
  )
}

/** Whether a word of either script is, or is written like, a native name. */
export function isNativeWord(span: WordSpan): boolean {
  if (scriptOf(span) === 'arabic') return nativeOf(span) !== undefined
  const word = searchOf(span)
  return romanizedEntries(word) !== undefined || writtenNatives(withoutRomanizedArticle(word)).length > 0
}
