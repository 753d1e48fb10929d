import { ARTICLE } from '../letters/article.js'
import { findNativeName } from '../names/known-names/native-name.js'
import { foreignOdds } from './foreign-letters.js'
import { commonness, isGrammar, isVerb } from './is-common-word.js'
import { isNewName, startsWithAnd } from './is-new-name.js'
import { isAccusative, isPlainNoun } from './noun-forms.js'
import { type TextWord, continues, NO_WORD } from './read-words.js'
import type { TextReading } from './text-reading.js'
import { isName, isNameOrWord, type WordClass } from './word-class.js'
import { wordSets } from './word-sets.js'

const LONGEST_NAME = 7
/** `لوسائل`, `بأن`: more often a preposition than a letter of the third word of a name. */
const PREPOSITION = /^[لب]/u
const TAILS = ['الله', 'الدين']
/** `بن`, `عبد` and their like; all other particles are of other languages. */
const NATIVE_PARTICLES = /^(?:ا?بن|بنت|ولد|ال|ا?يت|نايت|اولاد|ذو|عبد|ابو|ابي|ابا|بو|ام)$/u
const KUNYA = /^(?:ابو|ابي|ابا|ام)$/u
const FEMININE = 'ة'
/** Nouns with the pronoun of their owner. */
const OWNED = /(?:ته|تها|تهم|اته|اتها|اءه|اءها|الهم|هما)$/u
const HADRAMI = /^با(?!ل|سم|ن$)/u
/** A longer word behind the two of a name from East Asia is none: `ليانغ وي حفرية`. */
const LONGEST_SYLLABLE = 5
/** What a nisba of a person's family looks like: `المصري`. */
const NISBA = /^ال.+ي$/u

/**
 * Where the name of a person ends that begins at a word: behind the last word that can belong to it. Verbs, everyday
 * words, places, signs and a new name behind `و` end it.
 */
export function endOfName(
  reading: TextReading,
  from: number,
  introduced: boolean,
  first: WordClass | undefined = reading.classes[from],
): number {
  const { words, classes, taken } = reading
  const { particles, compoundHeads } = wordSets()
  let end = from + 1
  // Where the last father of `بن` stands: a family name follows him as it follows a given name.
  let father = from
  // Particles and `عبد` need what follows them.
  let pending = isPendingAt(reading, from)
  for (let at = from + 1; at < words.length && at < from + LONGEST_NAME; at++) {
    const word = words[at]
    if (
      word?.kind !== 'word' ||
      !(continues(word) || isInitialDot(word.before, words[at - 1]?.text)) ||
      taken[at]
    )
      break
    if (!pending && endsNames(reading, at)) break
    if (TAILS.includes(word.text)) {
      end = at + 1
      pending = false
      continue
    }
    const suffix = suffixAt(words, at)
    // Rulers and popes go by given names; `داروين نونيز الثالث` shot the third goal.
    if (suffix > 0 && (at === from + 1 || isNameOrWord(classes[at - 1]))) {
      end = at + suffix
      break
    }
    if ((particles.has(word.text) || compoundHeads.has(word.text)) && leadsOn(reading, at)) {
      pending = true
      continue
    }
    if (pending) {
      if (!canFollowParticle(reading, at)) break
      end = at + 1
      father = at
      pending = false
      continue
    }
    const before = at === from + 1 ? first : classes[at - 1]
    if (!belongs(reading, { at, length: at - from, sinceFather: at - father, before, first }, introduced))
      break
    end = at + 1
  }
  return pending && end === from + 1 ? from : end
}

/** How many words of a suffix begin at a word: `الثاني`, `الثاني عشر`; 0 for none. */
function suffixAt(words: readonly TextWord[], at: number): number {
  const { suffixes } = wordSets()
  const [word, next] = [words[at]?.text ?? '', words[at + 1]]
  if (next?.before === '' && suffixes.has(`${word} ${next.text}`)) return 2
  return suffixes.has(word) ? 1 : 0
}

function isPendingAt({ words }: TextReading, at: number): boolean {
  const text = words[at]?.text ?? ''
  const { particles, compoundHeads, givenNames } = wordSets()
  return compoundHeads.has(text) || (particles.has(text) && !givenNames.has(text))
}

function isInitialDot(before: string, last: string | undefined): boolean {
  return before === '.' && last !== undefined && last.length <= 2
}

function leadsOn(reading: TextReading, at: number): boolean {
  const next = reading.words[at + 1]
  return next?.kind === 'word' && continues(next) && canFollowParticle(reading, at + 1)
}

function canFollowParticle({ words, classes }: TextReading, at: number): boolean {
  const word = words[at] ?? NO_WORD
  const { text } = word
  const wordClass = classes[at]
  if (wordClass !== 'common') return wordClass !== 'demonym' || text.startsWith(ARTICLE)
  // `فون دير لاين`: whatever stands there is no word of the language.
  if (
    !NATIVE_PARTICLES.test(words[at - 1]?.text ?? '') &&
    !word.definite &&
    !isGrammar(word) &&
    !isVerb(text)
  )
    return true
  // `محمد أبو سلمية`
  if (KUNYA.test(words[at - 1]?.text ?? '') && isName(classes[at - 2]) && !isGrammar(word) && !isVerb(text))
    return true
  // `عبد الرحيم`, `أبو الغيط`: everyday words behind the article are names there.
  return (text.startsWith(ARTICLE) || findNativeName(text) !== undefined) && !wordSets().grammar.has(text)
}

/** `المعروف ب…`, or the title of somebody else: `رفقة الوالي جيلالي دومي`. */
function endsNames({ words, classes }: TextReading, at: number): boolean {
  const { alsoCalled, titles } = wordSets()
  const [word, next] = [words[at], words[at + 1]]
  if (!word?.definite || next?.kind !== 'word') return false
  if (alsoCalled.has(word.text)) return next.text.startsWith('ب')
  const behind = classes[at + 1]
  return titles.has(word.text) && next.before === '' && isName(behind)
}

/** A word that may go on a name: how many words stand before it, and of which class they are. */
interface Continuation {
  readonly at: number
  readonly length: number
  readonly sinceFather: number
  readonly before: WordClass | undefined
  readonly first: WordClass | undefined
}

function belongs(
  reading: TextReading,
  { at, length, sinceFather, before, first }: Continuation,
  introduced: boolean,
): boolean {
  const { words, classes } = reading
  const word = words[at] ?? NO_WORD
  const { text } = word
  const wordClass = classes[at] ?? 'common'
  // `عبد النبي` is one.
  const names = wordSets().compoundHeads.has((words[at - length]?.text ?? '').replace(/^و/u, ''))
    ? length - 1
    : length
  // `جواو لورينسو بدور`
  if (length > 1 && PREPOSITION.test(text) && wordSets().nominals.has(text.slice(1))) return false
  if (length > 1 && isAccusative(word)) return false
  const isEastAsian = wordSets().familyFirst.has(words[at - length]?.text ?? '')
  // Behind a title and a given name stands a family name, whatever letter it begins with: `نانسي بلوسي`.
  const isGivenBefore = isName(before)
  const startsNew =
    introduced && length === 1 && isGivenBefore && !isEastAsian
      ? startsWithAnd(reading, at)
      : isNewName(reading, at)
  switch (wordClass) {
    case 'given':
    case 'native':
      return !startsNew
    case 'foreign':
      if (isEastAsian && length >= 2 && (text.length > LONGEST_SYLLABLE || word.raw.endsWith(FEMININE)))
        return false
      return !startsNew && !isVerb(text)
    case 'either':
      if (isGrammar(word))
        // `جون لي`
        return (
          before === 'given' &&
          ((length === 1 && introduced && wordSets().familyFirst.has(text)) ||
            isPendingAt(reading, at + 1) ||
            classes[at + 1] === 'given')
        )
      // `حسن سلام`, but no third `سلام`.
      return length === 1 ? before !== 'unknown' : before === 'native' && text.startsWith(ARTICLE)
    case 'unknown':
      if (word.definite) return isNameOrWord(before)
      // Feminine nouns end in `ة`, names from elsewhere do not.
      if (word.raw.endsWith(FEMININE) && (length > 1 || text.endsWith('يه') || first === 'foreign'))
        return false
      // `باعوم`, `بامخرمة`: families of Hadramawt.
      if (PREPOSITION.test(text) && !HADRAMI.test(text) && names > 1) return false
      // `محاضرته`, `أطفالهم`
      if (OWNED.test(word.raw) && text.length > LONGEST_SYLLABLE) return false
      return (
        !startsNew &&
        (names === 1 ||
          (names === 2 && isGivenBefore) ||
          (length <= 3 && introduced && first === 'given' && foreignOdds(text) > 0) ||
          (length === 2 && isEastAsian && text.length <= LONGEST_SYLLABLE))
      )
    case 'demonym':
      if (reading.places[at]?.words !== 1) return false
      // `طوني شامية`
      if (!text.startsWith(ARTICLE)) return introduced && length === 1 && isName(before)
      return NISBA.test(text) && (first === 'native' || (first === 'either' && length === 1))
    case 'common': {
      if (isGrammar(word)) return false
      // `نائب الرئيس محمد مخبر`: a given name alone names nobody behind a title.
      if (introduced && length === 1 && isGivenBefore && !isEastAsian && isPlainNoun(word)) return true
      // `جيروم باول` is no `بأول`, and `جعفر بناهي` no `ناه`; `لامين يامال` does nothing.
      const known = commonness(word)
      // `فام مينه تشينه`
      if (isEastAsian && length <= 2 && known === 'unknown' && text.length <= LONGEST_SYLLABLE) return true
      const named = before === 'given' || (before === 'native' && introduced)
      if (named && length === 1 && !word.definite && !isVerb(text)) {
        if (known === 'derived' && foreignOdds(text) > (introduced ? 0 : 1)) return true
        if (known === 'unknown' && introduced) return true
      }
      // `إبراهيم رئيسي`, `يحيى سريع`: nothing is said of a person by an adjective without article.
      const isAdjective = wordSets().adjectives.has(text) && (introduced || text.endsWith('ي'))
      if (before === 'native' && length === 1 && isAdjective) return true
      // `شارما أولي`
      if (introduced && length === 1 && isAdjective && before === 'foreign' && text.endsWith('ي')) return true
      return (
        NISBA.test(text) &&
        before === 'native' &&
        (length <= 2 || sinceFather === 1) &&
        !wordSets().nominals.has(text.slice(ARTICLE.length))
      )
    }
    case 'place':
      // `ياسين بونو`, `جورج واشنطن`; behind a full name it is where somebody goes: `غادر محمد بن سلمان الرياض`.
      return length === 1 && isName(before) && isCity(reading, at)
  }
}

function isCity({ places }: TextReading, at: number): boolean {
  const place = places[at]
  return place?.words === 1 && place.clitics === '' && place.id.includes(':')
}
