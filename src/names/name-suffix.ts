import { normalize } from '../letters/index.js'
import { NAME_SUFFIXES } from './lexicon/name-parts.js'
import type { NameToken } from './name-tokens.js'

let suffixes: ReadonlySet<string> | undefined

/** How many words at the end number the bearer (`السادس عشر`, `الثاني`, `Jr.`); a name is left in front of them. */
export function countSuffix(words: readonly NameToken[]): number {
  suffixes ??= new Set(NAME_SUFFIXES.split(' ').map(form => normalize(form.replace('_', ' '))))
  for (const length of [2, 1]) {
    const last = words.slice(-length).map(word => word.folded)
    if (words.length > length && suffixes.has(last.join(' '))) return length
  }
  return 0
}
