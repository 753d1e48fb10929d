import { BREAK, NUMBER, tokenClasses, WORD } from '../../letters/tokens.js'
import type { Phrase } from './lexicon-index.js'
import { NO_PHRASES, NO_SENSES, readWord } from './read-word.js'
import type { Sense } from './sense.js'

/** What is known about a token wherever it stands. */
export interface Reading {
  readonly kind: 'word' | 'number' | 'sign' | 'break'
  /** The token as the folded text has it. */
  readonly token: string
  /** The token without its clitics, `ال` kept. */
  readonly text: string
  readonly clitics: string
  /** How many units the clitics take. */
  readonly cliticLength: number
  readonly definite: boolean
  readonly senses: readonly Sense[]
  /** The fixed phrases that may begin with it. */
  readonly phrases: readonly Phrase[]
}

/** Twice the words of a long run of news, and a power of two. */
const SLOTS = 32_768
/** A longer token is rare, and could keep the whole text in memory that it was cut from. */
const LONGEST_KEPT = 12

let kept: (Reading | undefined)[] | undefined

/**
 * The reading of the token at `start` to `end` of a folded text. Those of common tokens are kept from text to text, in one
 * of two slots, where they are found without cutting the token out; `hash` is a number made of the units of the token.
 */
export function readingAt(folded: string, start: number, end: number, hash: number): Reading {
  if (end - start > LONGEST_KEPT) return readToken(folded.slice(start, end))
  kept ??= new Array<Reading | undefined>(SLOTS).fill(undefined)
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  const first = kept[slot]
  if (first !== undefined && isAt(first.token, folded, start, end)) return first
  const second = kept[slot ^ 1]
  if (second !== undefined && isAt(second.token, folded, start, end)) return second
  const reading = readToken(folded.slice(start, end))
  kept[slot] = reading
  kept[slot ^ 1] = first
  return reading
}

/** Faster than `startsWith` for the few letters of a word. */
function isAt(token: string, folded: string, start: number, end: number): boolean {
  if (token.length !== end - start) return false
  for (let at = 0; at < token.length; at += 1) {
    if (token.charCodeAt(at) !== folded.charCodeAt(start + at)) return false
  }
  return true
}

function readToken(text: string): Reading {
  const tokenClass = tokenClasses()[text.charCodeAt(0)]
  if (tokenClass === WORD) return readWord(text)
  const kind = tokenClass === NUMBER ? 'number' : tokenClass === BREAK ? 'break' : 'sign'
  return {
    kind,
    token: text,
    text,
    clitics: '',
    cliticLength: 0,
    definite: false,
    senses: NO_SENSES,
    phrases: NO_PHRASES,
  }
}
