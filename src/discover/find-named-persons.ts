import { bareForms } from './find-places.js'
import { foreignOdds } from './foreign-letters.js'
import { commonness, isGrammar } from './is-common-word.js'
import { endOfName, nameBehindAnd } from './name-extent.js'
import { isNamePart, nameBeginsBehind, nextClass, type NameStart } from './name-neighbours.js'
import { evidenceOf, isPersonVerb, speaks } from './person-evidence.js'
import { properReadings } from './proper-readings.js'
import { classOfName, isFree, take, type TextReading, type WordClass } from './text-reading.js'
import { wordSets } from './word-sets.js'

const ARTICLE = 'ال'
const GIVEN_SCORE = 0.85
const AND = 'و'
const NO_WORD = { text: '', raw: '', kind: 'word', definite: false, start: 0, end: 0, before: '' } as const

/** Takes the persons that begin with a given name and go on: `عمر رأفت`, `ليونيل ميسي`. */
export function findNamedPersons(reading: TextReading): void {
  for (let at = 0; at < reading.words.length; at++) {
    if (!isFree(reading, at, at + 1)) continue
    const start = startOfName(reading, at)
    if (!start) continue
    const to = endOfName(reading, at, isPersonVerb(reading.words[at - 1]?.text ?? ''))
    if (to < at + 2 || !isFree(reading, at, to) || !isSureSequence(reading, at, to, start)) continue
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
  const { words, classes } = reading
  const word = words[at]
  if (word?.kind !== 'word' || (word.definite && !wordSets().givenNames.has(word.text)) || isGrammar(word))
    return undefined
  const wordClass = classes[at] ?? 'common'
  const { givenNames, compoundHeads, particles, namedAfter } = wordSets()
  if (wordClass === 'common' && commonness(word) === 'listed') return undefined
  if (nameBeginsBehind(reading, at)) return undefined
  const whole = {
    at,
    first: wordClass === 'place' ? 'given' : wordClass,
    clitics: '',
    cliticLength: 0,
  } as const
  if (wordClass === 'demonym' || bareForms(words[at - 1]?.text ?? '').some(form => namedAfter.has(form)))
    return undefined
  if (wordClass === 'place')
    return givenNames.has(word.text) && isNamePart(nextClass(reading, at)) ? whole : undefined
  if (wordClass === 'native' || wordClass === 'given' || wordClass === 'either') return whole
  if (compoundHeads.has(word.text) || (particles.has(word.text) && ['بن', 'ابن', 'ال'].includes(word.text)))
    return whole
  // `بوتين` is more likely a name than `ب` and `وتين`.
  if (wordClass === 'foreign' && !word.text.startsWith(AND)) return whole
  for (const { clitics, length, rest } of properReadings(word.text, word.raw).slice(1)) {
    if (rest.startsWith(ARTICLE)) continue
    const restClass = classOfName({ ...word, text: rest, raw: word.raw.slice(length) })
    if ((clitics === AND || clitics === 'ف') && restClass === 'common') return undefined
    const isEither = restClass === 'either' && clitics === AND && isGivenOrNative(nextClass(reading, at))
    if (restClass === 'given' || restClass === 'native' || isEither || compoundHeads.has(rest))
      return { at, first: restClass ?? 'native', clitics, cliticLength: length }
    // `وبوتين`, before `وب` and `وتين` are thought of.
    if (clitics === AND && foreignOdds(rest) > 1 && nameBehindAnd(reading, at))
      return { at, first: 'foreign', clitics, cliticLength: length }
  }
  return wordClass === 'foreign' ? whole : undefined
}

/** Whether what begins with a name of a list goes on like a person and not like a sentence. */
function isSureSequence(reading: TextReading, from: number, to: number, start: NameStart): boolean {
  const { classes, words } = reading
  const { compoundHeads, particles, suffixes } = wordSets()
  const rest = classes.slice(from + 1, to)
  const { first } = start
  const second = words[from + 1]?.text ?? ''
  const isCompound = compoundHeads.has(words[from]?.text.slice(start.cliticLength) ?? '')
  if (isCompound) return to > from + 1 && (to > from + 2 || !(words[from]?.text ?? '').startsWith('ام'))
  if (particles.has(second)) return true
  const strong = rest.some(
    (one, at) =>
      one === 'given' ||
      (one === 'native' && (first !== 'either' || !(words[from + 1 + at]?.text ?? '').startsWith(ARTICLE))),
  )
  const foreign = rest.some(one => one === 'foreign' || one === 'unknown')
  switch (first) {
    case 'native':
      // `ابتسامة عريضة`, `مفيدة للغاية`: feminine words that may be names need a name behind them.
      if (
        !strong &&
        (words[from]?.text ?? '').endsWith('ه') &&
        !rest.includes('either') &&
        !speaks(reading, from, from + 1)
      )
        return false
      return (
        strong ||
        foreign ||
        rest.includes('either') ||
        rest.includes('demonym') ||
        rest.includes('common') ||
        rest.includes('place')
      )
    case 'given':
      return true
    case 'either':
      // `حاز عمر ياغي`
      return (
        !isGrammar(words[from] ?? NO_WORD) &&
        (strong || (rest.some(isPlainName) && isPersonVerb(words[from - 1]?.text ?? '')))
      )
    case 'foreign':
      if (suffixes.has(words[to - 1]?.text ?? '')) return true
      // Two foreign words are a firm or a team as often as a person.
      return rest.includes('given') || speaks(reading, from, to)
    default:
      return strong
  }
}

function isPlainName(wordClass: WordClass): boolean {
  return wordClass === 'foreign' || wordClass === 'unknown'
}

function isGivenOrNative(wordClass: WordClass | undefined): boolean {
  return wordClass === 'given' || wordClass === 'native'
}
