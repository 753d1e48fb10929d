import { normalize } from '../../letters/index.js'
import { GENERATION_VALUES, NAME_SUFFIXES, SUFFIX_VALUES } from './lexicon/name-parts.js'

/** What stands at the end of a name to tell its bearers apart. */
export interface NameSuffix {
  /** How many words it has. */
  readonly words: number
  /** The same for every way to write it: `الثاني` and `II`. */
  readonly value: string
  /** Whether it counts rulers (`الثاني`), not father and son (`الابن`). */
  readonly counts: boolean
}

interface Suffixes {
  /** All that a name may end in. */
  readonly forms: ReadonlySet<string>
  /** Those that tell the bearers of one name apart, with what they say. */
  readonly values: ReadonlyMap<string, Omit<NameSuffix, 'words'>>
}

const LONGEST = 2

let built: Suffixes | undefined

/**
 * The suffix of the words of a name, folded (preset `search`), that tells its bearer from another of that name; a word of
 * the name is left in front of it.
 */
export function readSuffix(words: readonly string[]): NameSuffix | undefined {
  const { values } = (built ??= build())
  const length = suffixLength(words, values)
  const known = length > 0 ? values.get(words.slice(-length).join(' ')) : undefined
  return known && { words: length, ...known }
}

/** How many words at the end of a name, folded, are a suffix of any kind (`السادس عشر`, `الأكبر`, `Jr`). */
export function countSuffix(words: readonly string[]): number {
  return suffixLength(words, (built ??= build()).forms)
}

function suffixLength(words: readonly string[], known: { has: (suffix: string) => boolean }): number {
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length--)
    if (known.has(words.slice(-length).join(' '))) return length
  return 0
}

function build(): Suffixes {
  const values = new Map<string, Omit<NameSuffix, 'words'>>()
  for (const [rows, counts] of [[SUFFIX_VALUES, true] as const, [GENERATION_VALUES, false] as const])
    for (const value of rows) for (const form of formsOf(value)) values.set(form, { value, counts })
  return { forms: new Set([...values.keys(), ...formsOf(NAME_SUFFIXES)]), values }
}

function formsOf(list: string): string[] {
  return list.split(' ').map(form => normalize(form.replace('_', ' ')))
}
