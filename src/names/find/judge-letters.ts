import { judgeEitherWay } from '../match/match-names.js'
import { prepareName, type PreparedName } from '../prepare/prepare-name.js'
import { lettersOf } from '../prepare/word-span.js'
import type { Anchor } from './compile-watchlist.js'
import { isNickname } from './is-nickname.js'
import { FAMILY } from './odds.js'

/** What the letters of a mention say, whatever stands around it. */
export interface LetterJudgement {
  /** How likely they are the name's. */
  readonly score: number
  /** Whether they are so beyond doubt: the words are those of the name after folding. */
  readonly exact: boolean
}

const SHORTEST_SPLIT = 9
const INNER_ARTICLE = /^(?<first>.{3,})(?=ال.{3})/u
const NICKNAME = 0.95
/** Letters that are so likely the name's as they stand are not read in other ways. */
const SURE = 0.7
/** Between scripts nothing is equal; so sure, it counts as much. */
const MUST_BE = 0.8

/**
 * Holds the words of a text against a watched name.
 *
 * @param written - the words as the text has them, without clitics
 * @param anchor - the words of the name that they begin with
 * @param name - the name
 * @param answered - how many words of the name they answer
 */
export function judgeLetters(
  written: string,
  anchor: Anchor,
  name: PreparedName,
  answered: number,
): LetterJudgement {
  const read = prepareName(written)
  const score = bestScore(read, anchor, name, answered)
  const isOtherScript = read.words.at(-1)?.script !== name.words.at(-1)?.script
  return { score, exact: (score >= MUST_BE && isOtherScript) || hasWords(name.search, read.search) }
}

/** The score of the likeliest way to read the words: as they stand, joined, divided, as a short form, as the family name. */
function bestScore(read: PreparedName, anchor: Anchor, name: PreparedName, answered: number): number {
  let score = scoreOf(read, name)
  if (score >= SURE) return score
  const whole = read.words.map(word => word.letters).join('')
  if (read.words.length > 1) score = Math.max(score, scoreOf(prepareName(whole), name))
  // `عبدالفتاحالسيسي`: the article shows where a word begins.
  if (read.words.length === 1 && whole.length >= SHORTEST_SPLIT)
    score = Math.max(score, scoreOf(prepareName(whole.replace(INNER_ARTICLE, '$<first> ')), name))
  const [given, held] = [read.words[0]?.letters ?? '', name.words[name.titles]?.letters ?? '']
  if (read.words.length > 1 && isNickname(given, held))
    score = Math.max(score, NICKNAME * scoreOf(prepareName(read.letters.replace(given, held)), name))
  if (anchor.kind === 'family' && answered === anchor.last - anchor.first) {
    const family = prepareName(lettersOf({ name, first: anchor.first, last: anchor.last }))
    score = Math.max(score, FAMILY * scoreOf(read.words.length > 1 ? prepareName(whole) : read, family))
  }
  return score
}

function scoreOf(a: PreparedName, b: PreparedName): number {
  return judgeEitherWay(a, b).score
}

function hasWords(name: string, part: string): boolean {
  const words = name.split(' ')
  return part.split(' ').every(word => words.includes(word))
}
