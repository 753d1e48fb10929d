import { findNativeName } from '../names/known-names/native-name.js'
import { foreignOdds } from './foreign-letters.js'
import { continues } from './find-places.js'
import { commonness, isGrammar, isVerb } from './is-common-word.js'
import type { TextReading, WordClass } from './text-reading.js'
import { wordSets } from './word-sets.js'

const ARTICLE = 'ال'
const LONGEST_NAME = 7
const AND = 'و'
/** `الرابع عشر` */
const TEN = 'عشر'
/** `لوسائل`, `بأن`: more often a preposition than a letter of the third word of a name. */
const PREPOSITION = /^[لب]/u
const TAILS = ['الله', 'الدين']
/** What a nisba of a person's family looks like: `المصري`. */
const NISBA = /^ال.+ي$/u

/**
 * Where the name of a person ends that begins at a word: behind the last word that can belong to it. Verbs, everyday
 * words, places, signs and a new name behind `و` end it.
 */
export function endOfName(reading: TextReading, from: number, introduced: boolean): number {
  const { words, classes, taken } = reading
  const { particles, compoundHeads, suffixes } = wordSets()
  let end = from + 1
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
    const wordClass = classes[at] ?? 'common'
    if (TAILS.includes(word.text)) {
      end = at + 1
      pending = false
      continue
    }
    if (suffixes.has(word.text)) {
      end = words[at + 1]?.text === TEN && words[at + 1]?.before === '' ? at + 2 : at + 1
      break
    }
    if ((particles.has(word.text) || compoundHeads.has(word.text)) && leadsOn(reading, at)) {
      pending = true
      continue
    }
    if (pending) {
      if (!canFollowParticle(word.text, wordClass)) break
      end = at + 1
      pending = false
      continue
    }
    if (!belongs(reading, at, at - from, wordClass, introduced)) break
    end = at + 1
  }
  return pending && end === from + 1 ? from : end
}

function isPendingAt({ words }: TextReading, at: number): boolean {
  const text = words[at]?.text ?? ''
  const { particles, compoundHeads, givenNames } = wordSets()
  return compoundHeads.has(text) || (particles.has(text) && !givenNames.has(text))
}

function isInitialDot(before: string, last: string | undefined): boolean {
  return before === '.' && last !== undefined && last.length <= 2
}

function leadsOn({ words, classes }: TextReading, at: number): boolean {
  const next = words[at + 1]
  return next?.kind === 'word' && continues(next) && canFollowParticle(next.text, classes[at + 1] ?? 'common')
}

function canFollowParticle(text: string, wordClass: WordClass): boolean {
  if (wordClass !== 'common') return wordClass !== 'demonym' || text.startsWith(ARTICLE)
  // `عبد الرحيم`, `أبو الغيط`: everyday words behind the article are names there.
  return (text.startsWith(ARTICLE) || findNativeName(text) !== undefined) && !wordSets().grammar.has(text)
}

function belongs(
  reading: TextReading,
  at: number,
  length: number,
  wordClass: WordClass,
  introduced: boolean,
): boolean {
  const { words, classes } = reading
  const word = words[at] ?? NO_WORD
  const { text } = word
  const before = classes[at - 1]
  const first = classes[at - length]
  switch (wordClass) {
    case 'given':
    case 'native':
      return !isNewName(reading, at)
    case 'foreign':
      return !isNewName(reading, at) && !isVerb(text)
    case 'either':
      if (isGrammar(word))
        return before === 'given' && (isPendingAt(reading, at + 1) || classes[at + 1] === 'given')
      // `حسن سلام`, but no third `سلام`.
      return length === 1 ? before !== 'unknown' : before === 'native' && text.startsWith(ARTICLE)
    case 'unknown':
      if (word.definite) return before === 'native' || before === 'given' || before === 'either'
      if (PREPOSITION.test(text) && (length > 1 || foreignOdds(text) < -1)) return false
      return (
        !isNewName(reading, at) &&
        (length === 1 || (length === 2 && (before === 'native' || before === 'given')))
      )
    case 'demonym':
      return (
        NISBA.test(text) &&
        (first === 'native' || (first === 'either' && length === 1)) &&
        reading.places[at]?.words === 1
      )
    case 'common': {
      if (isGrammar(word)) return false
      // `جيروم باول` is no `بأول`, and `جعفر بناهي` no `ناه`; `لامين يامال` does nothing.
      const known = commonness(word)
      const named = before === 'given' || (before === 'native' && introduced)
      if (named && length === 1 && !word.definite && !isVerb(text)) {
        if (known === 'derived' && foreignOdds(text) > (introduced ? 0 : 1)) return true
        if (known === 'unknown' && introduced) return true
      }
      // `إبراهيم رئيسي`, `يحيى سريع`: nothing is said of a person by an adjective without article.
      const isAdjective = wordSets().adjectives.has(text) && (introduced || text.endsWith('ي'))
      if (before === 'native' && length === 1 && isAdjective) return true
      return (
        NISBA.test(text) &&
        before === 'native' &&
        length <= 2 &&
        !wordSets().nominals.has(text.slice(ARTICLE.length))
      )
    }
    case 'place':
      // `ياسين بونو`, `جورج واشنطن`; behind a full name it is where somebody goes: `غادر محمد بن سلمان الرياض`.
      return length === 1 && (before === 'native' || before === 'given') && isCity(reading, at)
  }
}

function isCity({ places }: TextReading, at: number): boolean {
  const place = places[at]
  return place?.words === 1 && place.clitics === '' && place.id.includes(':')
}

const NO_WORD = { text: '', raw: '', kind: 'word', definite: false, start: 0, end: 0, before: '' } as const

/** Whether the word is `و` and another name rather than a name that begins with it: `ويليام` goes on, `وشي` does not. */
function isNewName(reading: TextReading, at: number): boolean {
  const word = reading.words[at]
  if (word?.text.startsWith(AND)) return nameBehindAnd(reading, at)
  // `لشي`, `لماكرون`: a list knows the rest and not the whole.
  return (
    word !== undefined &&
    /^[لب]/u.test(word.text) &&
    !isListedName(word.text) &&
    (foreignOdds(word.text) < 3
      ? isListedName(word.text.slice(1))
      : wordSets().givenNames.has(word.text.slice(1)))
  )
}

function isListedName(text: string): boolean {
  return wordSets().givenNames.has(text) || findNativeName(text)?.listed === true
}

/** Whether a word that begins with `و` is `و` and a name. */
export function nameBehindAnd(reading: TextReading, at: number): boolean {
  const text = reading.words[at]?.text ?? ''
  const rest = text.slice(1)
  if (isListedName(text)) return false
  if (isListedName(rest) || reading.counts.has(rest)) return true
  return !/^و[اويل]/u.test(text)
}
