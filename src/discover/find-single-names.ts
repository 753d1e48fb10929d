import { ARTICLE, withoutArticle } from '../letters/article.js'
import type { CliticSplit } from '../letters/index.js'
import { matchNames } from '../names/match/match-names.js'
import { elidedBy, properReadings } from './proper-readings.js'
import { nameKey } from '../names/name-key.js'
import { parseName } from '../names/parse/parse-name.js'
import { foreignOdds } from './foreign-letters.js'
import { isGrammar, isVerb } from './is-common-word.js'
import { speaks } from './person-evidence.js'
import { nameBehindAnd } from './is-new-name.js'
import type { TextWord } from './read-words.js'
import { isFree, take, type TextReading } from './text-reading.js'
import { wordSets } from './word-sets.js'

const SAME_SCORE = 0.85
const ALONE_SCORE = 0.6
/** What a word alone needs before it is taken for a person. */
const ENOUGH = 2.4
/** More spellings than this are not compared one by one, so that time stays linear. */
const MOST_COMPARED = 64
const SHORTEST_COMPARED = 4
const AND = 'و'
/** What was said follows. */
const THAT = 'إن'
/** Ends of plurals, duals and feminine nouns, folded: `ناشطون`, `لجنة`. */
const PLURAL_OR_FEMININE = /(?:ون|ين|ات|ان|ه)$/u

/** Takes single words that are persons: those of a full name that the text has, and those that much speaks for. */
export function findSingleNames(reading: TextReading, source: (from: number, to: number) => string): void {
  const families = familyWords(reading, source)
  const compared = new Map<string, boolean>()
  const counts = stemCounts(reading)
  const alone = new Set<string>()
  const familyKeys = new Map<string, string>()
  for (const [at, word] of reading.words.entries()) {
    if (word.kind !== 'word' || !isFree(reading, at, at + 1)) continue
    const split = familyReading(at, word)
    if (split && (isNoWord(at) || speaks(reading, at, at + 1))) {
      takeOne(at, split, SAME_SCORE, ['full name in the text'])
    } else if (!split) takeAlone(at)
  }
  // Who was told of once by a verb is meant wherever the name stands.
  for (const at of alone.size > 0 ? reading.words.keys() : []) {
    const split = readingsOf(reading, at).find(({ rest }) => alone.has(rest))
    if (split && isFree(reading, at, at + 1) && isNoWord(at)) takeOne(at, split, ALONE_SCORE, ['repeated'])
  }

  function takeOne(
    at: number,
    { clitics, length, rest }: CliticSplit,
    score: number,
    evidence: readonly string[],
  ): void {
    const elided = elidedBy(reading.words[at]?.text ?? '', length, rest)
    take(reading, {
      kind: 'person',
      from: at,
      to: at + 1,
      clitics,
      cliticLength: length,
      elided,
      score,
      evidence,
    })
  }

  /** The reading that is a family name of the text: first in its spelling, then in another. */
  function familyReading(at: number, word: TextWord): CliticSplit | undefined {
    const readings = readingsOf(reading, at)
    const exact = readings.find(({ rest }) => families.words.has(rest))
    if (exact) return exact
    // `وبوتين` is nearer to `بوتين` than to any name, but its `و` is none of its letters.
    const ordered = word.text.startsWith(AND) && nameBehindAnd(reading, at) ? readings.slice(1) : readings
    return ordered.find(({ rest }) => isFamily(rest, word.raw))
  }

  function isNoWord(at: number): boolean {
    const wordClass = reading.classes[at]
    return (wordClass !== 'either' && wordClass !== 'common') || familyIsShort(at)
  }

  /** `شي` and `لي` behind a clitic or as words of grammar. */
  function familyIsShort(at: number): boolean {
    const word = reading.words[at]
    return (
      word !== undefined && !isGrammar(word) && wordSets().givenNames.has(word.text.replace(/^[ول]/u, ''))
    )
  }

  function isFamily(rest: string, raw: string): boolean {
    if (rest.length < SHORTEST_COMPARED || rest.startsWith(ARTICLE) || foreignOdds(rest) < 0) return false
    const known = compared.get(rest)
    if (known !== undefined) return known
    const written = raw.slice(-rest.length)
    const key = nameKey(written)
    // Spellings rarely differ in the class of their first letter, and a comparison is dear.
    const alike =
      families.words.size <= MOST_COMPARED
        ? [...families.words].filter(family => family.length >= SHORTEST_COMPARED)
        : []
    const same =
      families.keys.has(key) ||
      alike.some(family => familyKey(family).startsWith(key.charAt(0)) && matchNames(family, written).same)
    compared.set(rest, same)
    return same
  }

  function familyKey(family: string): string {
    const known = familyKeys.get(family) ?? nameKey(family)
    familyKeys.set(family, known)
    return known
  }

  function takeAlone(at: number): void {
    const { words, classes } = reading
    const word = words[at]
    const wordClass = classes[at]
    if (!word || (wordClass !== 'foreign' && wordClass !== 'unknown' && wordClass !== 'native')) return
    if (isVerb(word.text)) return
    const options = readingsOf(reading, at)
    const split =
      options.find(({ clitics, rest }) => clitics !== '' && reading.counts.has(rest)) ?? options[0]
    if (!split) return
    const evidence: string[] = []
    let sum = 0
    const letters = split.rest.startsWith(ARTICLE) ? 0 : foreignOdds(split.rest)
    if (letters > 1) sum += add('letters', letters > 3 ? 1.5 : 1)
    if ((counts.get(split.rest) ?? 0) > 1) sum += add('repeated', 0.8)
    if (speaks(reading, at, at + 1)) sum += add('verb', 1.5)
    // `قال علييف إن`, and not `قال ناشطون إن`
    if (evidence.includes('verb') && words[at + 1]?.raw === THAT && isLikeName(word.text)) sum += 1
    const before = words[at - 1]
    if (before?.text === 'مع') sum += 0.5
    if (
      before &&
      word.before === '' &&
      wordSets().placePrepositions.has(before.text) &&
      !evidence.includes('verb')
    )
      sum -= 1
    if (split.rest.startsWith(ARTICLE)) sum -= 1
    if (sum >= ENOUGH) {
      alone.add(split.rest)
      takeOne(at, split, ALONE_SCORE, evidence)
    }

    function add(what: string, weight: number): number {
      evidence.push(what)
      return weight
    }
  }
}

/** Whether one person can be called so: a word of some letters and of no form that tells of several or of a thing. */
function isLikeName(text: string): boolean {
  return text.length >= SHORTEST_COMPARED && !PLURAL_OR_FEMININE.test(text)
}

function readingsOf({ words }: TextReading, at: number): ReturnType<typeof properReadings> {
  return properReadings(words[at]?.text ?? '', words[at]?.raw)
}

/** How often the text has each word, with clitics and without. */
function stemCounts({ words }: TextReading): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of words) {
    for (const { rest } of properReadings(text)) counts.set(rest, (counts.get(rest) ?? 0) + 1)
  }
  return counts
}

/** The folded words that call a person of the text by a part of the name, and their keys. */
function familyWords(
  { found, words }: TextReading,
  source: (from: number, to: number) => string,
): { readonly words: Set<string>; readonly keys: Set<string> } {
  const families = { words: new Set<string>(), keys: new Set<string>() }
  for (const { kind, from, to } of found) {
    if (kind !== 'person') continue
    const { family } = parseName(source(from, to))
    for (const { text } of family) families.keys.add(nameKey(text))
    const last = words[to - 1]?.text ?? ''
    const first = words[from]?.text ?? ''
    if (to - from >= 2 && wordSets().familyFirst.has(first)) families.words.add(first)
    families.words.add(last)
    families.words.add(withoutArticle(last, SHORTEST_COMPARED))
  }
  families.keys.delete('')
  return families
}
