import { WordFinder, type SimilarWord } from './find-words.js'
import { GrowingNumbers } from './growing.js'
import { highest } from './highest.js'
import type { NameTables } from './name-tables.js'
import { soundSimilarity, soundWeight } from '../sounds/sound-distance.js'
import { soundBytes, type SoundWord } from '../sounds/sound-words.js'

/** Entries of word lists that a search reads, the most telling words first. */
const MOST_READ = 20_000
/** Names whose sounds are compared, after counting the words they share. */
const MOST_COMPARED = 256
/** Those of them that are also compared as a whole, however their words are divided. */
const MOST_JOINED = 128
/** Where the best name is at least so much alike, nothing is looked for further afield. */
const SURE = 0.85
/** What a word that was not asked for weighs: names are often asked for by a part. */
const UNASKED = 0.3
/** Every word weighs something, also one of vowels alone. */
const LEAST_WEIGHT = 0.5
/** What a sound weighs on average, vowels included. */
const WEIGHT_OF_SOUND = 0.6
/** A part of a word that may have been written apart has at least so many sounds. */
const SHORTEST_PART = 3

/** A word of the name asked for, and how alike the words of the index are to it. */
interface AskedWord {
  readonly weight: number
  readonly similar: ReadonlyMap<number, number>
  /** The same for this word and the one before it, written as one. */
  readonly withLast: ReadonlyMap<number, number> | undefined
}

/** Finds the names that share words with a name, spelled alike or not. */
export class CandidateFinder {
  readonly #tables: NameTables
  readonly #words: WordFinder
  /** How rare the words of a name are, taken together. */
  readonly #rarities: Uint8Array
  /** Zero but during a search. */
  readonly #gains: Float32Array
  readonly #joined = new Uint8Array(1024)

  constructor(tables: NameTables) {
    this.#tables = tables
    this.#words = new WordFinder(tables)
    this.#gains = new Float32Array(tables.entryOf.length)
    this.#rarities = this.#gains.length > 0 ? nameRarities(tables) : new Uint8Array(0)
  }

  /** Bytes that searching needs beside the tables. */
  get byteLength(): number {
    return this.#gains.byteLength + this.#rarities.byteLength + (this.#tables.words.starts.length - 1) * 4
  }

  /** The numbers of the names most like the words asked for, the best first. */
  find(words: readonly SoundWord[], most: number): number[] {
    if (words.length === 0 || this.#gains.length === 0) return []
    const quick = this.#search(words, false)
    const found = quick.best >= SURE ? quick : this.#search(words, true)
    return found.names.slice(0, most)
  }

  #search(words: readonly SoundWord[], thorough: boolean): { names: number[]; best: number } {
    const asked: AskedWord[] = []
    const telling: { word: number; gain: number }[] = []
    let wanted = 0
    const tell = (similar: readonly SimilarWord[]): void => {
      for (const { word, similarity } of similar)
        telling.push({ word, gain: rarity(this.#tables, word) * similarity * similarity })
    }
    for (const [index, word] of words.entries()) {
      const similar = this.#words.find(word.bare, thorough)
      const best = similar[0]
      wanted += best ? rarity(this.#tables, best.word) : bits(1 + this.#gains.length)
      // Two words may be written as one, and one as two.
      const last = words[index - 1]
      const withLast = last && this.#words.find(last.bare + word.full, thorough)
      asked.push({
        weight: soundWeight(soundBytes(word.bare)) + LEAST_WEIGHT,
        similar: similarities(similar),
        withLast: withLast && similarities(withLast),
      })
      tell(similar)
      if (withLast) tell(withLast)
      if (thorough) for (const part of partsOf(word.bare)) tell(this.#words.findEqual(part))
    }
    telling.sort((a, b) => b.gain - a.gain || a.word - b.word)
    return this.#compare(words, asked, this.#collect(telling, wanted))
  }

  /** The names that hold the most telling words, by the share of what was asked for that they have. */
  #collect(telling: readonly { word: number; gain: number }[], wanted: number): number[] {
    const { starts, values } = this.#tables.namesOfWord
    const touched = new GrowingNumbers()
    let left = MOST_READ
    for (const { word, gain } of telling) {
      const start = starts[word] as number
      const end = Math.min(starts[word + 1] as number, start + left)
      left -= end - start
      for (let at = start; at < end; at++) {
        const name = values[at] as number
        const before = this.#gains[name] as number
        if (before === 0) touched.push(name)
        this.#gains[name] = before + gain
      }
    }
    const names = touched.finish()
    const shares = new Float64Array(names.length)
    for (let at = 0; at < names.length; at++) {
      const name = names[at] as number
      shares[at] = (this.#gains[name] as number) / (wanted + UNASKED * (this.#rarities[name] as number))
      this.#gains[name] = 0
    }
    return highest(shares, MOST_COMPARED).map(at => names[at] as number)
  }

  #compare(
    words: readonly SoundWord[],
    asked: readonly AskedWord[],
    names: readonly number[],
  ): { names: number[]; best: number } {
    const joined = soundBytes(words.map(word => word.bare).join(''))
    const likeness = Float64Array.from(names, name => this.#wordLikeness(asked, name))
    for (const at of highest(likeness, MOST_JOINED)) {
      const length = this.#join(names[at] as number)
      const byWords = likeness[at] as number
      likeness[at] = Math.max(byWords, soundSimilarity(joined, this.#joined, byWords, 0, length))
    }
    const order = highest(likeness, names.length)
    return { names: order.map(at => names[at] as number), best: likeness[order[0] ?? 0] ?? 0 }
  }

  /** How much of the words asked for a name answers, in any order. */
  #wordLikeness(asked: readonly AskedWord[], name: number): number {
    const { wordsOfName, words } = this.#tables
    const answers = asked.map(() => ({ one: 0, both: 0 }))
    let total = 0
    for (let at = wordsOfName.starts[name] as number; at < (wordsOfName.starts[name + 1] as number); at++) {
      const word = wordsOfName.values[at] as number
      let isAsked = false
      for (const [index, { similar, withLast }] of asked.entries()) {
        const answer = answers[index] as { one: number; both: number }
        const one = similar.get(word) ?? 0
        const both = withLast?.get(word) ?? 0
        if (one > answer.one) answer.one = one
        if (both > answer.both) answer.both = both
        isAsked ||= one + both > 0
      }
      const length = (words.starts[word + 1] as number) - (words.starts[word] as number)
      if (!isAsked) total += UNASKED * (LEAST_WEIGHT + length * WEIGHT_OF_SOUND)
    }
    // Each word is answered alone or together with the one before it.
    let [gained, gainedBefore, weightBefore] = [0, 0, 0]
    for (const [index, { weight }] of asked.entries()) {
      const { one, both } = answers[index] as { one: number; both: number }
      const alone = gained + weight * one * one
      const together = gainedBefore + (weight + weightBefore) * both * both
      gainedBefore = gained
      gained = Math.max(alone, together)
      weightBefore = weight
      total += weight
    }
    return Math.sqrt(gained / total)
  }

  /** Writes the sounds of a name without spaces into `#joined` and says how many they are. */
  #join(name: number): number {
    const { wordsOfName, words } = this.#tables
    const end = wordsOfName.starts[name + 1] as number
    let length = 0
    for (let at = wordsOfName.starts[name] as number; at < end; at++) {
      const word = wordsOfName.values[at] as number
      const last = words.starts[word + 1] as number
      for (let from = words.starts[word] as number; from < last; from++)
        this.#joined[length++] = words.bytes[from] as number
    }
    return length
  }
}

/** How much a word tells, in bits: the rarer, the more. */
function rarity(tables: NameTables, word: number): number {
  const { starts } = tables.namesOfWord
  const holders = (starts[word + 1] as number) - (starts[word] as number)
  return bits(1 + tables.entryOf.length / holders)
}

function nameRarities(tables: NameTables): Uint8Array {
  const { starts, values } = tables.wordsOfName
  return Uint8Array.from(tables.entryOf, (_entry, name) => {
    let sum = 0
    for (let at = starts[name] as number; at < (starts[name + 1] as number); at++)
      sum += rarity(tables, values[at] as number)
    return Math.min(255, Math.round(sum))
  })
}

function similarities(similar: readonly SimilarWord[]): Map<number, number> {
  return new Map(similar.map(one => [one.word, one.similarity]))
}

/** The beginnings and ends of a word. */
function partsOf(sounds: string): string[] {
  const parts: string[] = []
  for (let at = SHORTEST_PART; at <= sounds.length - SHORTEST_PART; at++)
    parts.push(sounds.slice(0, at), sounds.slice(at))
  return parts
}

/** Engines disagree about the last digits of a logarithm, and candidates must not come in another order for that. */
const STEPS_PER_BIT = 2 ** 20

function bits(choices: number): number {
  return Math.round(Math.log2(choices) * STEPS_PER_BIT) / STEPS_PER_BIT
}
