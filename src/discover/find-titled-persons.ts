import { ARTICLE } from '../letters/article.js'
import { findNativeName } from '../names/known-names/native-name.js'
import { bareForms } from './bare-forms.js'
import { foreignOdds } from './foreign-letters.js'
import { commonness, isGrammar, isVerb } from './is-common-word.js'
import { nameBehindAnd } from './is-new-name.js'
import { endOfName } from './name-extent.js'
import { nameBeginsBehind, nextClass, type NameStart } from './name-neighbours.js'
import { evidenceOf } from './person-evidence.js'
import { continues } from './read-words.js'
import { isFree, take, type TextReading } from './text-reading.js'
import { isNamingWord, isOffice, takesName } from './title-words.js'
import { isUnlisted, isNamePart, type WordClass } from './word-class.js'
import { wordSets } from './word-sets.js'

/** How many words may stand between a title and the name. */
const LONGEST_OFFICE = 12
const TITLE_SCORE = 0.9
const PREPOSITION = /^[لب]/u
/** Whom something was said to: `أكد الرئيس للسيسي`; no name begins so. */
const TO_SOMEBODY = /^و?لل\p{L}{3}/u
/** Above this a word is a name from elsewhere, whatever letter it begins with. */
const SURE_ODDS = 3
/** `تبكي فرحا` */
const TANWIN = 'ا'
const OF_GOD = 'الله'
const COMMAS = ['،', ',']
/** What the adjectives of a title end in: `الرئيس التنفيذي` is no Mr `التنفيذي`. */
const ADJECTIVE = /^ال.+(?:ي|يه|يون|ين)$/u

/** Takes the persons that a title or an office introduces. */
export function findTitledPersons(reading: TextReading): void {
  for (let at = 0; at < reading.words.length; at++) {
    if (!isFree(reading, at, at + 1)) continue
    const start = isOffice(reading, at) ? startBehindTitle(reading, at) : startBehindDemonym(reading, at)
    if (!start) continue
    const to = endOfName(reading, start.at, true)
    if (to <= start.at || !isFree(reading, start.at, to)) continue
    const { clitics, cliticLength } = start
    take(reading, {
      clitics,
      cliticLength,
      kind: 'person',
      from: start.at,
      to,
      score: TITLE_SCORE,
      evidence: evidenceOf(reading, start.at, to, 'title'),
    })
    at = to - 1
  }
}

/** The name that a title introduces: behind its adjectives and complements, at most one comma away. */
function startBehindTitle(reading: TextReading, title: number): NameStart | undefined {
  const { words, classes, places, taken } = reading
  const { officeLinks, likeGrammar } = wordSets()
  let comma = false
  let distance = 0
  const isDirect = takesName(words[title]?.text ?? '')
  const longest = isNamingWord(words[title]?.text ?? '') ? 1 : LONGEST_OFFICE
  for (let at = title + 1; at < words.length && at <= title + longest; at++) {
    const word = words[at]
    if (word?.kind !== 'word') return undefined
    if (!continues(word) && word.before !== '.') {
      if (comma || !COMMAS.includes(word.before)) return undefined
      comma = true
    }
    // An organisation is one step, however many words it has.
    if (!taken[at] || !taken[at - 1]) distance++
    if (taken[at]) continue
    const wordClass = classes[at] ?? 'common'
    // `المتحدث باسم`; `غير بيدرسون`
    const isLikeGrammar = likeGrammar.has(word.text) && nextClass(reading, at) === 'foreign'
    if (
      !isLikeGrammar &&
      officeLinks.has(word.text) &&
      (word.definite || nextClass(reading, at) !== 'native')
    )
      continue
    const isNext = at === title + 1 && !isDirect && !comma
    const isName = isNameBehindTitle(reading, at, distance, comma)
    if (isName && (!isNext || mayFollowOffice(reading, at)))
      return { at, first: wordClass, clitics: '', cliticLength: 0 }
    if (comma) return undefined
    if (wordClass === 'place' || wordClass === 'demonym') {
      at += (places[at]?.words ?? 1) - 1
      continue
    }
    if (
      isGrammar(word)
        ? !officeLinks.has(word.text) && !wordSets().suffixes.has(word.text)
        : isPlainVerb(word.text)
    )
      return undefined
    if (wordClass === 'unknown' && !word.text.startsWith(ARTICLE) && distance > 3) return undefined
  }
  return undefined
}

/** `حل الإثيوبي لاميشا غيرما ثانيا`: the adjective stands for the person, where a name of two words from elsewhere follows. */
function startBehindDemonym(reading: TextReading, at: number): NameStart | undefined {
  const { classes, words, places } = reading
  const count = places[at]?.words ?? 1
  if (
    classes[at] !== 'demonym' ||
    places[at]?.kind !== 'demonym' ||
    words[at]?.text.includes(ARTICLE) !== true
  )
    return undefined
  const next = at + count
  const wordClass = nextClass(reading, next - 1)
  const second = nextClass(reading, next)
  if (wordClass !== 'given' && (wordClass !== 'foreign' || (second !== 'foreign' && second !== 'given')))
    return undefined
  return isNamePart(second) && second !== 'either' && !words[next]?.definite
    ? { at: next, first: wordClass, clitics: '', cliticLength: 0 }
    : undefined
}

/** What may follow a title in the construct state: `نجم محمد صلاح` is rare, `لاعب يوفنتوس` is not. */
function mayFollowOffice({ classes, words }: TextReading, at: number): boolean {
  const wordClass = classes[at]
  const word = words[at]
  const isWord = word === undefined || (word.definite && !wordSets().givenNames.has(word.text))
  return !isWord && !isUnlisted(wordClass)
}

function isPlainVerb(text: string): boolean {
  return isVerb(text) && !bareForms(text).some(form => wordSets().nominals.has(form))
}

/** Whether the word begins the name of a person behind a title so many words before. */
function isNameBehindTitle(reading: TextReading, at: number, distance: number, comma: boolean): boolean {
  const { words, classes } = reading
  const word = words[at]
  const wordClass = classes[at] ?? 'common'
  if (!word) return false
  const { text } = word
  if (TO_SOMEBODY.test(text)) return false
  const next = nextClass(reading, at)
  const { compoundHeads, particles, officeHeads, givenNames, familyFirst, titles, likeGrammar } = wordSets()
  if ((compoundHeads.has(text) || particles.has(text)) && wordClass !== 'common')
    return endOfName(reading, at, true) > at + 1
  if (words[at + 1]?.text === OF_GOD && !word.definite && isNamePart(nextClass(reading, at + 1))) return true
  // `الدنماركية ميته فريدريكسن`: an everyday word cannot stand there, a name that looks like one can.
  const follows = classes[at - 1] === 'demonym' && next === 'foreign' && !word.definite
  if (wordClass === 'common' && follows && commonness(word) === 'derived' && !isVerb(text)) return true
  if (wordClass === 'place' || wordClass === 'common')
    return (
      givenNames.has(text) && isNamePart(next) && !isGrammar(word) && (wordClass === 'place' || distance <= 3)
    )
  if (nameBeginsBehind(reading, at) || (titles.has(text) && !givenNames.has(text) && isNamePart(next)))
    return false
  // `والي الجزيرة الطاهر إبراهيم`
  const { officeLinks } = wordSets()
  const isBehindPlace =
    wordClass === 'either' && (classes[at - 1] === 'place' || officeLinks.has(words[at - 1]?.text ?? ''))
  if (
    word.definite &&
    (wordClass === 'native' || isBehindPlace) &&
    (next === 'native' || (isUnlisted(next) && (words[at + 1]?.definite === true || isBehindPlace))) &&
    findNativeName(text)?.listed === true
  )
    return true
  if (word.definite && !givenNames.has(text))
    return distance === 1 && !comma && isFamilyBehindTitle(reading, at, wordClass)
  if (text.startsWith('و') && nameBehindAnd(reading, at)) return false
  switch (wordClass) {
    case 'given':
    case 'native':
      return !officeHeads.has(text) || isNamePart(next)
    case 'foreign':
      if (distance > 1 && PREPOSITION.test(text) && foreignOdds(text) < SURE_ODDS) return false
      return isNamePart(next) || (!comma && isNear(reading, at, distance))
    case 'either':
      if (isGrammar(word)) {
        const second = nextClass(reading, at + 1)
        return (
          (familyFirst.has(text) || likeGrammar.has(text)) &&
          words[at + 1]?.definite === false &&
          (next === 'given' || next === 'foreign' || (next === 'unknown' && second === 'foreign'))
        )
      }
      // `سلطان الجابر`, and not `سلطان عمان`
      return (
        distance <= 3 &&
        isNamePart(next) &&
        (givenNames.has(text) ||
          ((!officeHeads.has(text) ||
            words[at + 1]?.definite === true ||
            (distance === 1 && words[at - 1]?.definite === true)) &&
            findNativeName(text)?.listed === true))
      )
    case 'unknown':
      return (
        !comma &&
        ((distance <= 6 && isNamePart(next)) || isNear(reading, at, distance)) &&
        !PREPOSITION.test(text) &&
        !isVerb(text) &&
        (distance === 1 || !text.endsWith(TANWIN) || foreignOdds(text) > 0)
      )
    default:
      return false
  }
}

/** Whether a word alone stands right behind the title or the adjective of its country. */
function isNear({ classes, counts, words }: TextReading, at: number, distance: number): boolean {
  return (
    distance === 1 ||
    classes[at - 1] === 'demonym' ||
    classes[at - 1] === 'place' ||
    (counts.get(words[at]?.text ?? '') ?? 0) > 1
  )
}

/** `الرئيس السيسي`, and not `الرئيس التنفيذي`. */
function isFamilyBehindTitle(reading: TextReading, at: number, wordClass: WordClass): boolean {
  const text = reading.words[at]?.text ?? ''
  if (wordClass === 'native') return true
  if (!isUnlisted(wordClass)) return false
  if (text.startsWith('الم')) return false
  return !ADJECTIVE.test(text) || findNativeName(text) !== undefined
}
