import { bareForms } from './bare-forms.js'
import { endOfName } from './name-extent.js'
import { properReadings } from './proper-readings.js'
import { continues } from './read-words.js'
import { isFree, take, type TextReading } from './text-reading.js'
import { isName, isNameOrWord } from './word-class.js'
import { wordSets } from './word-sets.js'

const NAMED_SCORE = 0.7
const BY_WAY_OF = 'عن'
const FOR_THE = 'لل'
const MOST_TITLES = 2
/** Heads of what acts, so that the whole is an organisation: `مركز الملك سلمان للإغاثة`. */
const ACTING = [
  'مركز',
  'جامعه',
  'معهد',
  'اكاديميه',
  'موسسه',
  'مجموعه',
  'متحف',
  'مكتبه',
  'شركه',
  'بنك',
  'مصرف',
]

/**
 * Takes the organisations that bear the name of a person, and keeps the names of streets, airports and prizes from being
 * taken for the persons they are named after.
 */
export function findNamedAfter(reading: TextReading): void {
  for (let at = 0; at + 1 < reading.words.length; at++) {
    const head = headAt(reading, at)
    const from = head && startOfName(reading, at + 1)
    if (from === undefined) continue
    const end = endOfName(reading, from, true)
    if (end <= from || !isFree(reading, at, end) || !isSure(reading, at, from, end)) continue
    if (ACTING.includes(head?.rest ?? '')) {
      const to = endOfPurpose(reading, end)
      const { clitics = '', length: cliticLength = 0 } = head ?? {}
      const found = { from: at, to, clitics, cliticLength, score: NAMED_SCORE }
      take(reading, { kind: 'organisation', ...found, evidence: ['head', 'given name'] })
      at = to - 1
    } else {
      reading.taken.fill(1, at + 1, end)
      at = end - 1
    }
  }
}

/** In the construct state; `عن طريق محمد` is no road. */
function headAt({ words }: TextReading, at: number): ReturnType<typeof properReadings>[number] | undefined {
  const word = words[at]
  if (word?.kind !== 'word' || words[at - 1]?.text === BY_WAY_OF) return undefined
  const { thingsNamedAfter } = wordSets()
  return properReadings(word.text).find(({ rest }) => thingsNamedAfter.has(rest))
}

/** The name right behind the head, or behind the titles there. */
function startOfName({ words, classes }: TextReading, at: number): number | undefined {
  const { titles, officeHeads, compoundHeads, givenNames } = wordSets()
  let next = at
  for (; next < at + MOST_TITLES; next++) {
    const { text } = words[next] ?? { text: '' }
    if (!titles.has(text) && !bareForms(text).some(form => officeHeads.has(form))) break
  }
  const word = words[next]
  if (word?.kind !== 'word' || !continues(word) || (next > at && !continues(words[at] ?? word)))
    return undefined
  const wordClass = classes[next]
  const isGivenPlace = wordClass === 'place' && givenNames.has(word.text)
  return isNameOrWord(wordClass) || isGivenPlace || compoundHeads.has(word.text) ? next : undefined
}

function isSure({ classes, words }: TextReading, head: number, from: number, end: number): boolean {
  if (from > head + 1 && words[head + 1]?.definite === true) return true
  // `مجموعة أمنية`: an adjective of its head.
  if (words[from]?.raw.endsWith('ة') === true && classes[from + 1] !== 'native') return false
  const named = classes.slice(from, end).some(isName)
  return named && (end - from > 1 || classes[from] === 'given')
}

/** `للإغاثة والأعمال الإنسانية` */
function endOfPurpose({ words }: TextReading, at: number): number {
  const word = words[at]
  return word?.kind === 'word' && continues(word) && word.text.startsWith(FOR_THE) ? at + 1 : at
}
