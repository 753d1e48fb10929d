import { normalize } from '../letters/index.js'
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
 * with its neighbour, or binds to a family.
 */
export type WordRole = 'child' | 'kin' | 'compound' | 'particle' | 'initial' | 'name'

interface Roles {
  readonly roles: ReadonlyMap<string, WordRole>
  readonly familyFirst: ReadonlySet<string>
  readonly common: ReadonlySet<string>
}

let built: Roles | undefined

/** The role of one word, in any folding. */
export function wordRole(letters: string): WordRole {
  const known = (built ??= build()).roles.get(normalize(letters))
  return known ?? (letters.length === 1 ? 'initial' : 'name')
}

/** Whether a word is a family name that stands first, as in China, Korea and Viet Nam: `شي`, `كيم`. */
export function isFamilyFirst(letters: string): boolean {
  return (built ??= build()).familyFirst.has(normalize(letters))
}

/** Whether a given name is borne by so many that it alone names nobody: `محمد`, `علي`. */
export function isCommonGiven(letters: string): boolean {
  return (built ??= build()).common.has(normalize(letters))
}

function build(): Roles {
  const words = (list: string): string[] => list.split(' ').map(form => normalize(form.replace('_', ' ')))
  const as = (list: string, role: WordRole): (readonly [string, WordRole])[] =>
    words(list).map(word => [word, role] as const)
  return {
    roles: new Map([
      ...as(COMPOUND_HEADS, 'compound'),
      ...as(COMPOUND_TAILS, 'compound'),
      ...as(FAMILY_PARTICLES, 'particle'),
      ...as(FATHERS, 'child'),
      ...as(KIN, 'kin'),
    ]),
    familyFirst: new Set(words(FAMILY_FIRST)),
    common: new Set(words(COMMON_GIVEN_NAMES)),
  }
}
