import type { PackedStrings } from './packed-strings.js'

/** Lists of numbers in two arrays: list `i` is `values` from `starts[i]` to `starts[i + 1]`. */
export interface Lists {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

/** All that an index holds, but for the ids. Names, words and entries are numbered from 0. */
export interface NameTables {
  readonly names: PackedStrings
  /** The entry of each name. */
  readonly entryOf: Uint32Array
  /** The words of each name, in order. */
  readonly wordsOfName: Lists
  /** The sounds of each distinct word. */
  readonly words: PackedStrings
  /** The names that have a word, those of fewer words first. */
  readonly namesOfWord: Lists
  /** The words filed under each hash of a skeleton. The number of lists is a power of two. */
  readonly wordsOfKey: Lists
}

/** Words are numbered below this, to leave room for what is filed with them. */
export const MOST_WORDS: number = 2 ** 24

/** A word as it is filed under a hash: its number, the class that was left out of its skeleton and the place of it. */
export function filedWord(word: number, left: number, place: number): number {
  return ((place << 28) | (left << 24) | word) >>> 0
}

/** Turns lists round: for every value below `count` the lists that hold it, in the order in which they are visited. */
export function invertLists(lists: Lists, count: number, order?: Uint32Array): Lists {
  const starts = new Uint32Array(count + 1)
  for (const value of lists.values) starts[value + 1] = (starts[value + 1] as number) + 1
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number)
  const next = starts.slice(0, count)
  const values = new Uint32Array(lists.values.length)
  const total = lists.starts.length - 1
  for (let visited = 0; visited < total; visited++) {
    const list = order ? (order[visited] as number) : visited
    const end = lists.starts[list + 1] as number
    for (let at = lists.starts[list] as number; at < end; at++) {
      const value = lists.values[at] as number
      const to = next[value] as number
      values[to] = list
      next[value] = to + 1
    }
  }
  return { starts, values }
}

/** How many bytes tables take. */
export function tableBytes(tables: NameTables): number {
  const { names, entryOf, wordsOfName, words, namesOfWord, wordsOfKey } = tables
  const lists = [wordsOfName, namesOfWord, wordsOfKey].map(one => [one.starts, one.values])
  const strings = [names, words].map(one => [one.starts, one.bytes])
  return [entryOf, ...lists.flat(), ...strings.flat()].reduce((sum, array) => sum + array.byteLength, 0)
}
