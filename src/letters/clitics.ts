import { checkString } from '../check-input.js'
import { ARTICLE } from './article.js'
import { CLITICS } from './lexicon/clitics.js'

/** One reading of a word: what is written onto it, and the word. */
export interface CliticSplit {
  /** The letters written onto the word, in folded form; empty where the whole is the word. */
  readonly clitics: string
  /** How many units of the folded word come before the word itself. */
  readonly length: number
  /** The word as a dictionary has it: `للصين` is `ل` and `الصين`, though its alef is not written. */
  readonly rest: string
}

const LAM = 'ل'

let ranks: Map<string, number> | undefined

/**
 * Every way to read a folded word as clitics and a word, the whole word first. No reading is checked against a dictionary:
 * `بوتين` also gives `ب` and `وتين`, and it is for the caller to know which of the two exists.
 *
 * @param word - a word of folded text (preset `search`)
 * @returns at least the reading without clitics
 */
export function splitClitics(word: string): CliticSplit[] {
  checkString(word, 'the word')
  ranks ??= new Map(CLITICS.map(({ letter, rank }) => [letter, rank]))
  const splits: CliticSplit[] = [{ clitics: '', length: 0, rest: word }]
  let lastRank = -1
  for (let length = 1; length < word.length; length++) {
    const letter = word.charAt(length - 1)
    const rank = ranks.get(letter)
    if (rank === undefined || rank <= lastRank) break
    lastRank = rank
    const clitics = word.slice(0, length)
    const rest = word.slice(length)
    // The article loses its alef after `ل`; where the word itself begins with lam, one lam is not written either.
    if (letter === LAM && rest.startsWith(LAM))
      splits.push({ clitics, length, rest: `ا${rest}` }, { clitics, length, rest: ARTICLE + rest })
    splits.push({ clitics, length, rest })
  }
  return splits
}
