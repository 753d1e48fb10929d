import type { CliticSplit } from '../letters/index.js'
import { nameReadings } from '../names/find/name-clitics.js'
import { createWordMemory, type WordMemory } from './word-memory.js'

const QUESTION = 'ا'
const FOREIGN_LETTERS = /[پڤگچ]/u

let memory: WordMemory<readonly CliticSplit[]> | undefined

/**
 * The readings of a folded word as a clitic and a name, the whole word first. News does not ask with `أ`, and to read it
 * would find `ديالى` in `أدى إلى`. A letter that folding makes equal to a clitic is none: `گابويڤ`.
 */
export function properReadings(word: string, raw: string = word): readonly CliticSplit[] {
  memory ??= createWordMemory()
  const readings = memory.of(word, () =>
    nameReadings(word).filter(({ clitics }) => !clitics.startsWith(QUESTION)),
  )
  return FOREIGN_LETTERS.test(raw)
    ? readings.filter(({ length }) => !FOREIGN_LETTERS.test(raw.slice(0, length)))
    : readings
}

/**
 * What the reading `rest` of a word has in front that the word does not, behind so many letters of clitics: `ا` of
 * `للسيسي`, `ال` of `للجنة`.
 */
export function elidedBy(word: string, cliticLength: number, rest: string): string {
  const written = word.slice(cliticLength)
  return rest.endsWith(written) ? rest.slice(0, rest.length - written.length) : ''
}
