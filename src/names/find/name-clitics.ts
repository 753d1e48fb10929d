import { splitClitics, type CliticSplit } from '../../letters/index.js'

/** The future `س` stands before verbs only, so what it leaves is no name. */
const VERB_CLITIC = 'س'
/** A rest of fewer letters than this is found in too many common words (`ب` + `ين`, `ك` + `ان`). */
const SHORTEST_REST = 3
/** The clitics that a shorter name may carry all the same: `وشي`, `لشي`. */
const SHORT_NAME_CLITICS = ['', 'و', 'ل']

/**
 * The readings of a folded word as a clitic and the first word of a name, the whole word first. Whether a short rest
 * may be the name depends on the length of the whole name: see {@link mayCarry}.
 */
export function nameReadings(word: string): CliticSplit[] {
  return splitClitics(word).filter(reading => !reading.clitics.includes(VERB_CLITIC))
}

/** Whether a name of this many letters may carry these clitics. */
export function mayCarry(clitics: string, letters: number): boolean {
  return letters >= SHORTEST_REST || SHORT_NAME_CLITICS.includes(clitics)
}
