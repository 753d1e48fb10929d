import type { Standing } from './standing.js'
import type { WordHit } from './word-hits.js'

/** Words of a text that may name an entry. */
export interface Proposal {
  /** The number of what was looked for. */
  readonly form: number
  readonly id: string
  /** As the watchlist writes it. */
  readonly name: string
  /** The words, from the first to before the last. */
  readonly first: number
  readonly last: number
  readonly clitics: string
  /** Offsets into the folded text, behind the clitics. */
  readonly start: number
  readonly end: number
  /** How likely the letters are the name's. */
  readonly score: number
  /** How many words of the name are there, and how many the name has. */
  readonly answered: number
  readonly words: number
  /** Whether the words are those of the name as a search engine would fold them. */
  readonly exact: boolean
  /** Whether it is the last word of a name that begins with the family: `بينغ` for `شي جين بينغ`. */
  readonly isGivenLast: boolean
  /** Whether it is one word with a vowel more or less than the name, see `isRespelled`. */
  readonly respelled: boolean
  /** Whether the name is a person's. */
  readonly isPerson: boolean
  /** Whether it is initials for a name of several words: then the text has capitals. */
  readonly isAcronym: boolean
  /** What the words are to the name. */
  readonly kind: WordHit['kind']
  /** Of how many entries the word may be the family name. */
  readonly bearers: number
  /** What is known of one word that stands for the name alone, wherever it is. */
  readonly standing: Standing | undefined
}

/** A known proposal in another place; written out, since it is done for every second name of a text. */
export function placed(
  known: Proposal,
  place: Pick<Proposal, 'first' | 'last' | 'clitics' | 'start' | 'end'>,
): Proposal {
  return {
    first: place.first,
    last: place.last,
    clitics: place.clitics,
    start: place.start,
    end: place.end,
    form: known.form,
    id: known.id,
    name: known.name,
    score: known.score,
    answered: known.answered,
    words: known.words,
    exact: known.exact,
    respelled: known.respelled,
    isPerson: known.isPerson,
    isAcronym: known.isAcronym,
    isGivenLast: known.isGivenLast,
    kind: known.kind,
    bearers: known.bearers,
    standing: known.standing,
  }
}
