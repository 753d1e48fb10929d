import { nameParts } from './name-roles.js'
import type { NameUnit } from './name-units.js'

/** Given names of this order have one or two syllables, written apart, joined or with a hyphen. */
const MOST_UNITS = 3
const LONGEST_ARABIC = 8
const LONGEST_LATIN = 9

/** Whether a name begins with the family name, as in China, Korea and Vietnam: a listed one, and short words behind. */
export function beginsWithFamily(names: readonly NameUnit[]): boolean {
  const [first, ...given] = names
  if (!first || given.length === 0 || names.length > MOST_UNITS) return false
  return nameParts().familyFirst.has(first.from.folded) && given.every(isShort)
}

function isShort({ from, to }: NameUnit): boolean {
  return from === to && from.folded.length <= (from.isLatin ? LONGEST_LATIN : LONGEST_ARABIC)
}
