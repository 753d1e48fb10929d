import type { CliticSplit } from '../letters/index.js'
import { nameReadings } from '../names/find/name-clitics.js'

const QUESTION = 'ا'
const FOREIGN_LETTERS = /[پڤگچ]/u

/**
 * The readings of a folded word as a clitic and a name, the whole word first. News does not ask with `أ`, and to read it
 * would find `ديالى` in `أدى إلى`. A letter that folding makes equal to a clitic is none: `گابويڤ`.
 */
export function properReadings(word: string, raw: string = word): CliticSplit[] {
  return nameReadings(word).filter(
    ({ clitics, length }) => !clitics.startsWith(QUESTION) && !FOREIGN_LETTERS.test(raw.slice(0, length)),
  )
}
