import { ARTICLE } from '../letters/article.js'
import { isGrammar, isVerb } from './is-common-word.js'
import type { NameStart } from './name-neighbours.js'
import { isPersonVerb, speaks } from './person-evidence.js'
import { NO_WORD } from './read-words.js'
import type { TextReading } from './text-reading.js'
import { isUnlisted, isNamePart, type WordClass } from './word-class.js'
import { wordSets } from './word-sets.js'

const AND = 'و'
const SON = 'ابن'
const NISBA = /^ال.+ي$/u
/** So many words may stand between two persons of a list: `ليلى بنعلي وزيرة الانتقال الطاقي ورياض مزور`. */
const NEAR = 4

/** Whether what begins with a name of a list goes on like a person and not like a sentence. */
export function isSureSequence(reading: TextReading, from: number, to: number, start: NameStart): boolean {
  const { classes, words } = reading
  const { compoundHeads, particles, suffixes } = wordSets()
  const rest = classes.slice(from + 1, to)
  const { first } = start
  const second = words[from + 1]?.text ?? ''
  const isCompound = compoundHeads.has(words[from]?.text.slice(start.cliticLength) ?? '')
  if (isCompound) return to > from + 1 && (to > from + 2 || !(words[from]?.text ?? '').startsWith('ام'))
  if (particles.has(second) || words[from]?.text === SON) return true
  const strong = rest.some(
    (one, at) =>
      one === 'given' ||
      (one === 'native' && (first !== 'either' || !(words[from + 1 + at]?.text ?? '').startsWith(ARTICLE))),
  )
  const foreign = rest.some(isUnlisted)
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
        (strong ||
          isFamily(second, rest[0]) ||
          (rest.some(isUnlisted) && isListedAmongPersons(reading, from, start)) ||
          (rest.includes('unknown') && isVerbal(words[from - 1]?.text ?? '')) ||
          (rest.includes('foreign') && isPersonVerb(words[from - 1]?.text ?? '') && !isShare(words[from])) ||
          (rest.length > 0 && rest.every(isNamePart) && standsAlone(reading, from, to)))
      )
    case 'foreign':
      if (suffixes.has(words[to - 1]?.text ?? '')) return true
      // Two foreign words are a firm or a team as often as a person.
      return (
        rest.includes('given') ||
        speaks(reading, from, to) ||
        isPredicate(words[to]) ||
        isListedAmongPersons(reading, from, start)
      )
    default:
      return strong
  }
}

/** `انتخب … زوليانا لاينيز رئيسة`: what somebody is made. */
function isPredicate(word: TextReading['words'][number] | undefined): boolean {
  const { officeHeads } = wordSets()
  if (word?.before !== '' || word.definite) return false
  return /[اه]$/u.test(word.text) && (officeHeads.has(word.text.slice(0, -1)) || officeHeads.has(word.text))
}

/** `ليلى بنعلي … ورياض مزور`: behind `و`, where a person stands shortly before. */
function isListedAmongPersons({ found }: TextReading, from: number, { clitics }: NameStart): boolean {
  const last = found.at(-1)
  return clitics === AND && last?.kind === 'person' && last.to <= from && from - last.to <= NEAR
}

function isVerbal(text: string): boolean {
  return isVerb(text) || isPersonVerb(text)
}

/** Between signs, as in a byline: `بيروت - سعاد مرعي:`. */
function standsAlone({ words }: TextReading, from: number, to: number): boolean {
  const [before, after] = [words[from]?.before ?? '', words[to]?.before ?? ':']
  return /^[\n:–—|/-]/u.test(before) && /^[\n:،,–—|/-]/u.test(after)
}

/** `سهم نوفو نورديسك`: what follows is a firm. */
function isShare(word: TextReading['words'][number] | undefined): boolean {
  return word?.text === 'سهم'
}

/** `الناصري`, `المدوري`: adjectives that are no words of news. */
export function isFamily(text: string, wordClass: WordClass | undefined): boolean {
  return NISBA.test(text) && (wordClass === 'native' || wordClass === 'unknown')
}
