import { normalize } from '../../letters/index.js'
import {
  COMMON_GIVEN_NAMES,
  COMPOUND_HEADS,
  COMPOUND_TAILS,
  FAMILY_FIRST,
  FAMILY_PARTICLES,
  FATHERS,
  KIN,
} from './lexicon/name-parts.js'

/**
 * What a word does in a name besides naming: it binds to a father, to a child or a house, makes one word
 * with its neighbour, binds to a family, or tells one of several from the others.
 */
export type WordRole = 'child' | 'kin' | 'compound' | 'particle' | 'initial' | 'number' | 'name'

/** The small words of names, folded (preset `search`). */
export interface NameParts {
  /** `عبد`, `أبو`: make one word with what follows. */
  readonly heads: ReadonlySet<string>
  /** `الدين`, `الله`: make one word with what comes before. */
  readonly tails: ReadonlySet<string>
  /** `بن`, `دي`, `van`: bind what follows to the family name. */
  readonly particles: ReadonlySet<string>
  readonly familyFirst: ReadonlySet<string>
  readonly common: ReadonlySet<string>
  readonly roles: ReadonlyMap<string, WordRole>
}

const NUMBER = /^[0-9]+$/u

let built: NameParts | undefined

/** The lists of small words, folded on first use. */
export function nameParts(): NameParts {
  return (built ??= build())
}

/** The role of one word, in any folding. */
export function wordRole(letters: string): WordRole {
  const known = nameParts().roles.get(normalize(letters))
  if (known) return known
  if (isNumber(letters)) return 'number'
  return letters.length === 1 ? 'initial' : 'name'
}

/** Whether a word is of digits alone. */
export function isNumber(letters: string): boolean {
  return NUMBER.test(letters)
}

/** Whether a word is a family name that stands first, as in China, Korea and Vietnam: `شي`, `كيم`. */
export function isFamilyFirst(letters: string): boolean {
  return nameParts().familyFirst.has(normalize(letters))
}

/** Whether a given name is borne by so many that it alone names nobody: `محمد`, `علي`. */
export function isCommonGiven(letters: string): boolean {
  return nameParts().common.has(normalize(letters))
}

function build(): NameParts {
  const wordsOf = (list: string): string[] => list.split(' ').map(form => normalize(form.replace('_', ' ')))
  const heads = new Set(wordsOf(COMPOUND_HEADS))
  const tails = new Set(wordsOf(COMPOUND_TAILS))
  const particles = new Set(wordsOf(FAMILY_PARTICLES))
  const as = (words: Iterable<string>, role: WordRole): (readonly [string, WordRole])[] =>
    Array.from(words, word => [word, role] as const)
  return {
    heads,
    tails,
    particles,
    familyFirst: new Set(wordsOf(FAMILY_FIRST)),
    common: new Set(wordsOf(COMMON_GIVEN_NAMES)),
    // Of the roles of one word the last counts: `أبو` in `أبو مازن` is a kin word.
    roles: new Map([
      ...as(heads, 'compound'),
      ...as(tails, 'compound'),
      ...as(particles, 'particle'),
      ...as(wordsOf(FATHERS), 'child'),
      ...as(wordsOf(KIN), 'kin'),
    ]),
  }
}
