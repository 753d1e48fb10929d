import { StringPacker, unpackString, type PackedStrings } from './packed-strings.js'

/** The ids of an index, by the number of their entry: packed where all are numbers or all are strings. */
export type StoredIds<T> =
  | { readonly kind: 'numbers'; readonly numbers: Float64Array }
  | { readonly kind: 'strings'; readonly strings: PackedStrings }
  | { readonly kind: 'others'; readonly others: readonly T[] }

/** Stores ids as tightly as their kind allows. */
export function storeIds<T>(ids: readonly T[]): StoredIds<T> {
  const given: readonly unknown[] = ids
  if (given.every(id => typeof id === 'number')) return { kind: 'numbers', numbers: Float64Array.from(given) }
  if (given.every(id => typeof id === 'string')) return { kind: 'strings', strings: packStrings(given) }
  return { kind: 'others', others: ids }
}

/** The id of an entry. */
export function idOf<T>(ids: StoredIds<T>, entry: number): T {
  // The kind was taken from ids of type T.
  if (ids.kind === 'numbers') return ids.numbers[entry] as T
  if (ids.kind === 'strings') return unpackString(ids.strings, entry) as T
  return ids.others[entry] as T
}

/** How many ids there are. */
export function countIds(ids: StoredIds<unknown>): number {
  if (ids.kind === 'numbers') return ids.numbers.length
  return ids.kind === 'strings' ? ids.strings.starts.length - 1 : ids.others.length
}

/** Packs strings, see {@link StringPacker}. */
export function packStrings(strings: readonly string[]): PackedStrings {
  const packer = new StringPacker()
  for (const text of strings) packer.add(text)
  return packer.finish()
}
