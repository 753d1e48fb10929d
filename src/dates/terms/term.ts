import type { Sense } from './sense.js'

/** A token with what the lexicon knows about it; a fixed phrase (`تشرين الأول`) is one term. */
export interface Term {
  readonly kind: 'word' | 'number' | 'sign' | 'break'
  /** The folded text without clitics, `ال` kept. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where the word begins behind its clitics; equal to `start` without any. */
  readonly core: number
  readonly clitics: string
  readonly definite: boolean
  readonly senses: readonly Sense[]
  /** No blank before this term. */
  readonly glued: boolean
}

/** The sense of that type, or undefined; also for a term past the end. */
export function senseOf<T extends Sense['type']>(
  term: Term | undefined,
  type: T,
): Extract<Sense, { type: T }> | undefined {
  if (term === undefined) return undefined
  for (const sense of term.senses) if (sense.type === type) return sense as Extract<Sense, { type: T }>
  return undefined
}

/** Whether the term is the sign `text`. */
export function isSign(term: Term | undefined, text: string): boolean {
  return term?.kind === 'sign' && term.text === text
}
