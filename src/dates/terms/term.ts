import type { Reading } from './reading.js'
import type { Sense } from './sense.js'

/**
 * A token in its place, with what the lexicon knows about it; a fixed phrase (`تشرين الأول`) is one term. All terms of one
 * word share its reading: a text has more terms than anything else, and a plain record of nine fields took twice as long.
 */
export class Term {
  readonly start: number
  readonly end: number
  /** No blank before this term. */
  readonly glued: boolean
  readonly reading: Reading

  constructor(reading: Reading, start: number, end: number, glued: boolean) {
    this.reading = reading
    this.start = start
    this.end = end
    this.glued = glued
  }

  get kind(): Reading['kind'] {
    return this.reading.kind
  }

  /** The folded text without clitics, `ال` kept. */
  get text(): string {
    return this.reading.text
  }

  get clitics(): string {
    return this.reading.clitics
  }

  get definite(): boolean {
    return this.reading.definite
  }

  get senses(): readonly Sense[] {
    return this.reading.senses
  }

  /** Where the word begins behind its clitics; equal to `start` without any. */
  get core(): number {
    return this.start + this.reading.cliticLength
  }
}

/** The sense of that type, or undefined; also for a term past the end. */
export function senseOf<T extends Sense['type']>(
  term: Term | undefined,
  type: T,
): Extract<Sense, { type: T }> | undefined {
  if (term === undefined) return undefined
  for (const sense of term.reading.senses)
    if (sense.type === type) return sense as Extract<Sense, { type: T }>
  return undefined
}

/** Whether an expression of time can begin with the term: a number, or a word that the lexicon has. */
export function isTelling(term: Term | undefined): term is Term {
  return term !== undefined && (term.reading.senses.length > 0 || term.reading.kind === 'number')
}

/** Whether the term is the sign `text`. */
export function isSign(term: Term | undefined, text: string): boolean {
  return term?.kind === 'sign' && term.text === text
}
