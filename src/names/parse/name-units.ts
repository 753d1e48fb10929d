import { nameParts } from './name-roles.js'
import type { NameToken } from './name-tokens.js'

/** One word of a name in the sense of its bearer: `عبد الله` is one. */
export interface NameUnit {
  readonly from: NameToken
  readonly to: NameToken
  readonly particle: boolean
}

/** The words of a name joined into units; a particle without a word behind it is a name. */
export function joinUnits(words: readonly NameToken[]): NameUnit[] {
  const { heads, tails, particles } = nameParts()
  const units: NameUnit[] = []
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at], words[at + 1]]
    const last = units.at(-1)
    if (!word) break
    if (last && !last.particle && tails.has(word.folded)) units[units.length - 1] = { ...last, to: word }
    else if (next && heads.has(word.folded)) {
      // `عبد` holds what follows, and the tail of that, too: `عبد الله`.
      units.push({ from: word, to: next, particle: false })
      at++
    } else units.push({ from: word, to: word, particle: next !== undefined && particles.has(word.folded) })
  }
  return units
}
