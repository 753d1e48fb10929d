import { prepareName, type NameWord, type PreparedName } from '../prepare/prepare-name.js'
import { KeyTable } from './key-table.js'
import { soundKeysOf } from './sound-keys.js'

/** Words that are compared are kept prepared, up to so many. */
const MOST_KEPT = 20_000

/**
 * The different words of a watchlist, each filed once by how it may sound: a million names have some ten thousand
 * words, so what a text has to be held against grows far slower than the list.
 */
export class WatchedWords {
  readonly #letters: string[] = []
  readonly #sounds = new KeyTable()
  #ids = new Map<string, number>()
  #prepared = new Map<number, PreparedName>()

  /** The number of a word, which is filed when it is new. */
  add(word: NameWord): number {
    const known = this.#ids.get(word.letters)
    if (known !== undefined) return known
    const id = this.#letters.push(word.letters) - 1
    this.#ids.set(word.letters, id)
    for (const key of soundKeysOf([word.search])) this.#sounds.add(key, id)
    return id
  }

  finish(): void {
    this.#sounds.finish()
    this.#ids = new Map()
  }

  /** Whether any word may sound so. */
  has(key: number): boolean {
    return this.#sounds.has(key)
  }

  /** The words that may sound so. */
  find(key: number): number[] {
    return this.#sounds.find(key)
  }

  prepared(id: number): PreparedName {
    const known = this.#prepared.get(id)
    if (known) return known
    if (this.#prepared.size >= MOST_KEPT) this.#prepared = new Map()
    const prepared = prepareName(this.#letters[id] ?? '')
    this.#prepared.set(id, prepared)
    return prepared
  }

  get byteLength(): number {
    return this.#sounds.byteLength
  }
}
