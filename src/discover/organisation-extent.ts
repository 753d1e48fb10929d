import { ARTICLE } from '../letters/article.js'
import { bareForms } from './bare-forms.js'
import { foreignOdds } from './foreign-letters.js'
import { isVerb } from './is-common-word.js'
import { elidedBy, properReadings } from './proper-readings.js'
import { continues } from './read-words.js'
import type { TextReading } from './text-reading.js'
import { isName, isNameOrWord, isUnlisted, type WordClass } from './word-class.js'
import { wordSets } from './word-sets.js'

const LAM = 'ل'
const TRAFFIC = 'حركه'
const EMBASSY = 'سفاره'
const OFFICE = 'مكتب'
const DISTRICT = 'مديريه'
/** `شركة الكهرباء الوطنية` */
const OF_ALL = ['الوطنيه', 'العامه', 'الدوليه', 'العالميه', 'الملكيه', 'المركزيه', 'العربيه', 'القوميه']
const LAM_ARTICLE = 'لل'
const AND_ARTICLE = 'وال'
const LONGEST_NAME = 8
/** `السعودية` is the country and its adjective in one. */
const SAUDI = 'SA'
/** Heads whose names join two nouns: `وزارة التعليم والبحث العلمي`. */
const JOINING_HEADS = ['وزاره', 'منظمه', 'هييه', 'حزب']

/** `هيئة محلفين` */
const PLURAL = /(?:ين|ون|ات)$/u

/** Where an organisation ends, and the clitics before it. */
export interface OrganisationStretch {
  /** The index behind its last word. */
  readonly to: number
  readonly clitics: string
  readonly cliticLength: number
  /** What `ل` has taken of the article: `ا` of `للأمم المتحدة`, `ال` of `للجنة`. */
  readonly elided: string
}

/** The organisation that begins with a head noun: where its name ends. */
export function organisationBehindHead(reading: TextReading, at: number): OrganisationStretch | undefined {
  const { words } = reading
  const { organisationHeads, weakHeads } = wordSets()
  const first = words[at]
  if (first?.kind !== 'word') return undefined
  for (const { clitics, length, rest } of properReadings(first.text)) {
    const isDefinite = rest.startsWith(ARTICLE)
    const head = isDefinite ? rest.slice(ARTICLE.length) : rest
    if (!organisationHeads.has(head)) continue
    const run = readComplements(reading, at, head, isDefinite)
    const enough = isDefinite
      ? run.complement ||
        (head === EMBASSY && run.proper) ||
        (run.adjectives >= 2 && !run.proper) ||
        (run.adjectives >= 2 && run.proper && run.plain)
      : weakHeads.has(head)
        ? (run.proper && run.named) || (run.adjectives >= 2 && run.named && isOfAll(words[at + run.words]))
        : run.words > 0 && run.named
    // `مديرية بيحان` is a district.
    if (head === DISTRICT && reading.classes[at + 1] !== 'common') return undefined
    // `مكتب ستارمر` is his, `المكتب الوطني للكهرباء` an office.
    if (head === OFFICE && !isDefinite) return undefined
    // `حركة المرفأ` is traffic; movements with one word for a name are known by it.
    if (head === TRAFFIC && run.words < 2 && reading.classes[at + 1] !== 'foreign') return undefined
    const elided = elidedBy(first.text, length, rest)
    return enough ? { to: at + 1 + run.words, clitics, cliticLength: length, elided } : undefined
  }
  return undefined
}

interface Complements {
  words: number
  adjectives: number
  /** A name of its own: a place, a demonym, a word of no lexicon. */
  proper: boolean
  /** An adjective that is no demonym. */
  plain: boolean
  /** A complement behind `ل`. */
  complement: boolean
  /** A noun or a name right behind a head without article. */
  named: boolean
}

function readComplements(reading: TextReading, at: number, head: string, isDefinite: boolean): Complements {
  const { words, places, classes } = reading
  const { innerNouns, outerWords, grammar, officeHeads, weakHeads, titles } = wordSets()
  const run: Complements = {
    words: 0,
    adjectives: 0,
    proper: false,
    plain: false,
    complement: false,
    named: false,
  }
  let inName = false
  for (let next = at + 1; next < words.length && run.words < LONGEST_NAME; next++) {
    const word = words[next]
    if (word?.kind !== 'word' || !continues(word) || outerWords.has(word.text)) break
    const { text } = word
    const [place, wordClass] = [places[next], classes[next]]
    const first = run.words === 0
    const isSaudi = wordClass === 'place' && place?.id === SAUDI && run.named && !isDefinite
    if (place && (isSaudi || (wordClass === 'demonym' && (text.startsWith(ARTICLE) || inName)))) {
      run.words += place.words
      run.adjectives++
      run.proper = true
      next += place.words - 1
      if (first && !isDefinite) break
      continue
    }
    if (
      wordClass === 'place' &&
      place?.clitics === '' &&
      !isDefinite &&
      (first || !text.startsWith(ARTICLE))
    ) {
      if (!first && !innerNouns.has(words[next - 1]?.text ?? '')) break
      run.words += place.words
      run.proper = run.named = true
      next += place.words - 1
      continue
    }
    const joins = text.startsWith(AND_ARTICLE) && !first && JOINING_HEADS.includes(head) && !isDefinite
    const inner = innerNouns.has(text) || (text.startsWith(LAM) && innerNouns.has(text.slice(1)))
    if (text.startsWith(LAM_ARTICLE) && wordClass !== 'place') run.complement = inName = true
    else if (inner) {
      // `دول` and its like need what they rule.
      const ruled = words[next + 1]?.text ?? ''
      if (!ruled.startsWith(ARTICLE) && classes[next + 1] !== 'place' && !innerNouns.has(ruled)) break
      inName = true
      if (text.startsWith(LAM)) run.complement = true
    } else if (joins && !bareForms(text).some(form => officeHeads.has(form))) inName = true
    else if (text.startsWith(ARTICLE) && !grammar.has(text) && !inProper(run, isDefinite)) {
      // `مجلس السيادة الفريق ياسر العطا`
      if (
        (titles.has(text) || officeHeads.has(text.slice(ARTICLE.length))) &&
        isPersonsName(classes[next + 1])
      )
        break
      if (isDefinite && !isAdjective(text)) break
      run.adjectives++
      run.plain = true
      inName = true
      if (wordClass === 'native' || isUnlisted(wordClass)) run.proper = true
    } else if (
      first &&
      weakHeads.has(head) &&
      (wordClass === 'native' || (wordClass === 'unknown' && foreignOdds(text) < 0))
    )
      break
    else if (
      !isDefinite &&
      (first || (inProper(run, false) && wordClass === 'foreign' && !text.startsWith(ARTICLE))) &&
      isProper(wordClass) &&
      !isVerb(text) &&
      !(wordClass === 'unknown' && PLURAL.test(text) && foreignOdds(text) < 1)
    )
      run.proper = true
    else break
    run.named ||= first
    run.words++
  }
  return run
}

/** Whether the name went on with a proper name, behind which nothing definite belongs to it. */
function inProper(run: Complements, isDefinite: boolean): boolean {
  return run.proper && !isDefinite && !run.plain && run.adjectives === 0
}

function isOfAll(word: { readonly text: string } | undefined): boolean {
  return word !== undefined && OF_ALL.includes(word.text)
}

function isPersonsName(wordClass: WordClass | undefined): boolean {
  return isNameOrWord(wordClass) || wordClass === 'foreign'
}

function isProper(wordClass: WordClass | undefined): boolean {
  return isName(wordClass) || isUnlisted(wordClass)
}

function isAdjective(text: string): boolean {
  return /(?:ي|يه|عام|عامه|اعلي|عليا|متحد|متحده|وطني)$/u.test(text)
}
