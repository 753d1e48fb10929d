import { ARTICLE } from '../letters/article.js'
import { bareForms } from './bare-forms.js'
import { foreignOdds } from './foreign-letters.js'
import { commonness, isGrammar } from './is-common-word.js'
import { isListedName, isNewName, nameBehindAnd } from './is-new-name.js'
import { isFamily, isSureSequence } from './is-sure-sequence.js'
import { endOfName } from './name-extent.js'
import { nameBeginsBehind, nextClass, type NameStart } from './name-neighbours.js'
import { evidenceOf, isPersonVerb } from './person-evidence.js'
import { properReadings } from './proper-readings.js'
import { classOfName, isFree, take, type TextReading } from './text-reading.js'
import { isName, isNameOrWord, isUnlisted, isNamePart, type WordClass } from './word-class.js'
import { wordSets } from './word-sets.js'

const GIVEN_SCORE = 0.85
const AND = 'و'
const OF_GOD = 'الله'
const SON = 'ابن'
/** Names of fewer letters are found in too many words. */
const SHORTEST_LISTED = 4

/** Takes the persons that begin with a given name and go on: `عمر رأفت`, `ليونيل ميسي`. */
export function findNamedPersons(reading: TextReading): void {
  for (let at = 0; at < reading.words.length; at++) {
    if (!isFree(reading, at, at + 1)) continue
    const start = startOfName(reading, at)
    if (!start) continue
    const to = endOfName(reading, at, isPersonVerb(reading.words[at - 1]?.text ?? ''), start.first)
    const isAlias = wordSets().alsoCalled.has(reading.words[at - 1]?.text ?? '') && start.clitics === 'ب'
    if (
      (to < at + 2 && !isAlias) ||
      !isFree(reading, at, to) ||
      (!isAlias && !isSureSequence(reading, at, to, start))
    )
      continue
    const { clitics, cliticLength } = start
    take(reading, {
      clitics,
      cliticLength,
      kind: 'person',
      from: at,
      to,
      score: GIVEN_SCORE,
      evidence: evidenceOf(reading, at, to, 'given name'),
    })
    at = to - 1
  }
}

/** A given name, behind clitics or not, that something follows. */
function startOfName(reading: TextReading, at: number): NameStart | undefined {
  const { words, classes, places } = reading
  const word = words[at]
  if (word?.kind !== 'word' || (word.definite && !wordSets().givenNames.has(word.text))) return undefined
  const wordClass = classes[at] ?? 'common'
  const { givenNames, compoundHeads, particles, namedAfter, likeGrammar, ofGod, familyFirst } = wordSets()
  // `لولا دا سيلفا`
  const isLikeGrammar = likeGrammar.has(word.text) && startsParticle(reading, at + 1)
  // `اتفق لي جاي ميونغ و…`
  const isFamilyFirst =
    familyFirst.has(word.text) && isGrammar(word) && nextClass(reading, at + 1) === 'foreign'
  const behind = nextClass(reading, at)
  if (isFamilyFirst && (behind === 'given' || isUnlisted(behind)))
    return { at, first: 'given', clitics: '', cliticLength: 0 }
  if (isLikeGrammar) return { at, first: 'given', clitics: '', cliticLength: 0 }
  if (isGrammar(word)) return undefined
  // `أمان الله مميش`, and not `بفضل الله`
  if (ofGod.has(word.text) && words[at + 1]?.text === OF_GOD && isNamePart(nextClass(reading, at + 1)))
    return { at, first: 'native', clitics: '', cliticLength: 0 }
  const whole = {
    at,
    first: wordClass === 'place' ? 'given' : wordClass,
    clitics: '',
    cliticLength: 0,
  } as const
  // `شما بنت سهيل`
  const isChild = /^(?:بن|بنت)$/u.test(words[at + 1]?.text ?? '') && words[at + 1]?.before === ''
  if (isChild && wordClass === 'unknown' && !isNewName(reading, at) && isName(nextClass(reading, at + 1)))
    return whole
  // `ابن رشد`
  const isSon = word.text === SON && !isName(nextClass(reading, at + 1))
  if (isSon && (behind === 'native' || behind === 'either')) return whole
  // `التقى قوباد طالباني`
  const isMet = wordClass === 'unknown' && !word.definite && word.before === ''
  if (isMet && isPersonVerb(words[at - 1]?.text ?? '') && isNamed(nextClass(reading, at)))
    return { ...whole, first: 'foreign' }
  if (wordClass === 'common' && commonness(word) === 'listed') return undefined
  if (nameBeginsBehind(reading, at)) return undefined
  if (wordClass === 'demonym' || bareForms(words[at - 1]?.text ?? '').some(form => namedAfter.has(form)))
    return undefined
  if (wordClass === 'place') {
    // `صوفيا روخاس`, `وجورجيا ميلوني`
    const { clitics, cliticLength } = places[at] ?? whole
    const isGiven = givenNames.has(word.text.slice(cliticLength)) && isNamePart(nextClass(reading, at))
    return isGiven ? { ...whole, clitics, cliticLength } : undefined
  }
  const alias = aliasAt(reading, at)
  if (alias) return alias
  const listed = isListedName(word.text) ? undefined : nameBehindClitic(reading, at)
  if (listed) return listed
  if (isNameOrWord(wordClass)) return whole
  if (compoundHeads.has(word.text) || (particles.has(word.text) && ['بن', 'ابن', 'ال'].includes(word.text)))
    return whole
  // `بوتين` is more likely a name than `ب` and `وتين`.
  if (wordClass === 'foreign' && !word.text.startsWith(AND)) return whole
  for (const { clitics, length, rest } of properReadings(word.text, word.raw).slice(1)) {
    if (rest.startsWith(ARTICLE)) continue
    const restClass = classOfName({ ...word, text: rest, raw: word.raw.slice(length) })
    if ((clitics === AND || clitics === 'ف') && restClass === 'common') return undefined
    const next = nextClass(reading, at)
    const isEither = restClass === 'either' && clitics === AND && (isName(next) || isUnlisted(next))
    if (isName(restClass) || isEither || compoundHeads.has(rest))
      return { at, first: restClass ?? 'native', clitics, cliticLength: length }
    // `وبوتين`, before `وب` and `وتين` are thought of.
    if (clitics === AND && foreignOdds(rest) > 1 && nameBehindAnd(reading, at))
      return { at, first: 'foreign', clitics, cliticLength: length }
  }
  return wordClass === 'foreign' ? whole : undefined
}

/** `المعروف بحميدتي`: whatever word it is. */
function aliasAt({ words, classes }: TextReading, at: number): NameStart | undefined {
  const word = words[at]
  const isCalled = word?.before === '' && wordSets().alsoCalled.has(words[at - 1]?.text ?? '')
  if (!isCalled || !word.text.startsWith('ب') || !isNamePart(classes[at])) return undefined
  return { at, first: 'native', clitics: 'ب', cliticLength: 1 }
}

function startsParticle({ words }: TextReading, at: number): boolean {
  const word = words[at]
  return word?.before === '' && /^(?:دا|دي|دو|دوس|داس|فان|فون|ديل)$/u.test(word.text)
}

/** `لجيريمي كوربن`: a clitic and a listed name, where the whole is no name of a list. */
function nameBehindClitic({ words, classes }: TextReading, at: number): NameStart | undefined {
  const word = words[at]
  const next = words[at + 1]
  if (!word || next?.kind !== 'word' || next.before !== '') return undefined
  const isCommon = classes[at] === 'common'
  if (!isNamePart(classes[at + 1]) && classes[at + 1] !== 'place') return undefined
  for (const { clitics, length, rest } of properReadings(word.text, word.raw).slice(1)) {
    if (rest.length < SHORTEST_LISTED || rest.startsWith(ARTICLE) || !isListedName(rest)) continue
    const restClass = classOfName({ ...word, text: rest, raw: word.raw.slice(length) })
    // `لكمال المدوري`
    const behind = words[at + 1]
    if (
      restClass === 'either' &&
      clitics !== AND &&
      behind?.definite &&
      isFamily(behind.text, classes[at + 1])
    )
      return { at, first: restClass, clitics, cliticLength: length }
    if (isCommon) continue
    // A word that looks foreign is no clitic and a name of Arabs: `بوتين`.
    if (restClass === 'given' || (restClass === 'native' && classes[at] !== 'foreign'))
      return { at, first: restClass, clitics, cliticLength: length }
  }
  return undefined
}

function isNamed(wordClass: WordClass | undefined): boolean {
  return wordClass === 'foreign' || isName(wordClass)
}
