import { normalize } from '../letters/index.js'
import { FAMILY_FIRST } from './lexicon/name-parts.js'
import type { NameUnit } from './name-units.js'

/** Given names of this order have one or two syllables, written apart, joined or with a hyphen. */
const MOST_UNITS = 3
const LONGEST_ARABIC = 8
const LONGEST_LATIN = 9

let families: ReadonlySet<string> | undefined

/** Whether a name begins with the family name, as in China, Korea and Vietnam: a listed one, and short words behind. */
export function orderFamilyFirst(names: readonly NameUnit[]): boolean {
  families ??= new Set(FAMILY_FIRST.split(' ').map(form => normalize(form)))
  const [first, ...given] = names
  if (!first || given.length === 0 || names.length > MOST_UNITS) return false
  return families.has(first.from.folded) && given.every(isShort)
}

function isShort({ from, to }: NameUnit): boolean {
  return from === to && from.folded.length <= (from.isLatin ? LONGEST_LATIN : LONGEST_ARABIC)
}
