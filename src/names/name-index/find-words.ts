import type { NameTables } from './name-tables.js'
import { mayAnswer, skeletonKeys, type SkeletonKey } from '../sounds/skeleton-keys.js'
import { soundSimilarity } from '../sounds/sound-distance.js'
import { soundBytes } from '../sounds/sound-words.js'

/** A word of the index that sounds like the one asked for. */
export interface SimilarWord {
  readonly word: number
  readonly similarity: number
}

/** Words less alike are no answer. */
const LEAST_ALIKE = 0.48
/** Parts of a word have to be more alike: they are many. */
const EQUAL = 0.85
const MOST_WORDS = 64
/** A shorter skeleton that has lost a consonant fits so many words that only a thorough search asks for it. */
const FEWEST_LEFT = 3

/** Finds words by their sounds, among those whose skeletons differ in one place at most. */
export class WordFinder {
  readonly #tables: NameTables
  /** The number of the search in which a word was last looked at. */
  readonly #seen: Uint32Array
  #search = 0

  constructor(tables: NameTables) {
    this.#tables = tables
    this.#seen = new Uint32Array(tables.words.starts.length - 1)
  }

  /**
   * The words most alike, the best first. Unless `thorough`, a consonant more or less counts in longer skeletons only.
   */
  find(sounds: string, thorough: boolean): SimilarWord[] {
    return this.#look(sounds, skeletonKeys(sounds), thorough ? 0 : FEWEST_LEFT, LEAST_ALIKE)
  }

  /** The words with the same skeleton that are very much alike, for a part of a word. */
  findEqual(sounds: string): SimilarWord[] {
    return this.#look(sounds, skeletonKeys(sounds).slice(0, 1), Infinity, EQUAL)
  }

  /** Of hashes that a consonant was left out of, those of fewer than `fewest` consonants do not count. */
  #look(sounds: string, keys: readonly SkeletonKey[], fewest: number, least: number): SimilarWord[] {
    const { words, wordsOfKey } = this.#tables
    const asked = soundBytes(sounds)
    const found: SimilarWord[] = []
    const mask = wordsOfKey.starts.length - 2
    this.#startSearch()
    for (const key of keys) {
      const isShort = key.size < fewest
      if (isShort && key.left !== 0) continue
      const end = wordsOfKey.starts[(key.hash & mask) + 1] as number
      for (let at = wordsOfKey.starts[key.hash & mask] as number; at < end; at++) {
        const filed = wordsOfKey.values[at] as number
        const word = filed & 0xffffff
        const left = (filed >>> 24) & 15
        if (isShort && left !== 0) continue
        if (this.#seen[word] === this.#search || !mayAnswer(key, left, filed >>> 28)) continue
        this.#seen[word] = this.#search
        const similarity = soundSimilarity(
          asked,
          words.bytes,
          least,
          words.starts[word],
          words.starts[word + 1],
        )
        if (similarity > 0) found.push({ word, similarity })
      }
    }
    found.sort((a, b) => b.similarity - a.similarity || a.word - b.word)
    return found.slice(0, MOST_WORDS)
  }

  #startSearch(): void {
    this.#search = (this.#search + 1) >>> 0
    if (this.#search > 0) return
    // After four thousand million searches the numbers start again.
    this.#seen.fill(0)
    this.#search = 1
  }
}
