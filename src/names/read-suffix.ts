import { normalize } from '../letters/index.js'
import { GENERATION_VALUES, SUFFIX_VALUES } from './lexicon/name-parts.js'

/** What stands at the end of a name to tell its bearers apart. */
export interface NameSuffix {
  /** How many words it has. */
  readonly words: number
  /** The same for every way to write it: `الثاني` and `II`. */
  readonly value: string
  /** Whether it counts rulers (`الثاني`), not father and son (`الابن`). */
  readonly counts: boolean
}

const LONGEST = 2

let suffixes: ReadonlyMap<string, Omit<NameSuffix, 'words'>> | undefined

/** The suffix of the words of a name, folded (preset `search`); a word of the name is left in front of it. */
export function readSuffix(words: readonly string[]): NameSuffix | undefined {
  suffixes ??= build()
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--) {
    const known = suffixes.get(words.slice(-length).join(' '))
    if (known) return { words: length, ...known }
  }
  return undefined
}

function build(): Map<string, Omit<NameSuffix, 'words'>> {
  const built = new Map<string, Omit<NameSuffix, 'words'>>()
  for (const [rows, counts] of [[SUFFIX_VALUES, true] as const, [GENERATION_VALUES, false] as const])
    for (const value of rows)
      for (const form of value.split(' ')) built.set(normalize(form.replace('_', ' ')), { value, counts })
  return built
}
