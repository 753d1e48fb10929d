import { ARTICLE, withoutArticle } from '../letters/article.js'
import { normalize, splitClitics } from '../letters/index.js'
import { NO_ARTICLE } from './lexicon/no-article.js'
import { isArabic } from './word-parts.js'

/** A word without what is written onto its front. */
export interface WordReading {
  /** How many letters of the word come before. */
  readonly length: number
  /** What the word has lost behind them: `للصين` is `ل` and `ا` + `لصين`. */
  readonly restored: string
  /** The word as a dictionary has it. */
  readonly rest: string
}

/**
 * The clitics of nouns. The future `س` stands before verbs; the `أ` of questions is rare in news, and folded it would
 * find `حمد` in `أحمد`.
 */
const NOUN_CLITICS = 'وفبلك'
/** Behind these also a word of two letters is read: `وشي`, `لشي`. Behind the others two letters are mostly no word. */
const BEFORE_SHORT = ['و', 'ل']
const SHORT = 2
const SHORTEST = 3

let grammar: ReadonlySet<string> | undefined

/** The readings of a folded word as clitics and a noun, without the word itself. */
export function cliticReadings(word: string): WordReading[] {
  const readings: WordReading[] = []
  for (const { clitics, length, rest } of splitClitics(word)) {
    if (length === 0 || !isOfNouns(clitics)) continue
    const shortest = BEFORE_SHORT.includes(clitics) ? SHORT : SHORTEST
    if (rest.length < shortest && isArabic(word, length)) continue
    readings.push({ length, restored: rest.slice(0, rest.length - (word.length - length)), rest })
  }
  return readings
}

function isOfNouns(clitics: string): boolean {
  for (const letter of clitics) if (!NOUN_CLITICS.includes(letter)) return false
  return true
}

/** A folded word without its article; as it is where it has none, or where fewer Arabic letters would be left. */
export function stripArticle(word: string, shortest: number = SHORT): string {
  const isForeign = word.length > ARTICLE.length && !isArabic(word, ARTICLE.length)
  const bare = withoutArticle(word, isForeign ? 1 : shortest)
  if (bare === word) return word
  grammar ??= new Set(NO_ARTICLE.map(({ form }) => normalize(form)))
  return grammar.has(normalize(word)) ? word : bare
}

/**
 * The first reading whose clitics are sure: an article stands behind them (`والصين`, `بالصين`, `للصين`), or no Arabic letter
 * (`بـBBC`).
 */
export function sureReading(word: string): WordReading | undefined {
  return cliticReadings(word).find(
    ({ length, rest }) => !isArabic(word, length) || stripArticle(rest, SHORTEST) !== rest,
  )
}
