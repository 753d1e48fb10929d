import { isArabic } from '../scripts/compare/name-scorers.js'
import { ALL_PAIRS } from '../test/names/pairs/all-pairs.js'
import type { NamePair } from '../test/names/pairs/pair-table.js'
import { seededRandom, shuffle } from './seeded-random.js'

/** The own pairs, those of one script and those of two. */
export function ownPairs(): {
  readonly ofOneScript: readonly NamePair[]
  readonly ofTwo: readonly NamePair[]
} {
  const pairs = ALL_PAIRS.flatMap(table => table.pairs)
  const areOfTwo = ({ a, b }: NamePair): boolean => isArabic(a) !== isArabic(b)
  return { ofOneScript: pairs.filter(pair => !areOfTwo(pair)), ofTwo: pairs.filter(areOfTwo) }
}

/** All names of the own pairs that are in Arabic, each once. */
export function arabicNames(): string[] {
  return [...new Set(ALL_PAIRS.flatMap(({ pairs }) => pairs.flatMap(({ a, b }) => [a, b])))].filter(isArabic)
}

/**
 * A list of names of any length: the own ones in Arabic, and where they are too few, new ones made of two or three of their
 * words, every word as often as any other.
 */
export function nameList(count: number): string[] {
  const names = shuffle(arabicNames(), 13).slice(0, count)
  const words = [...new Set(names.flatMap(name => name.split(' ')))].filter(word => word.length > 2)
  const random = seededRandom(11)
  const made = new Set(names)
  while (made.size < count) {
    const length = 2 + Math.floor(random() * 2)
    made.add(Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' '))
  }
  return shuffle([...made], 13)
}
