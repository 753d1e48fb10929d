import { consonantClasses } from '../prepare/consonants.js'
import type { CompiledWatchlist } from './compile-watchlist.js'
import { soundKey } from './sound-keys.js'
import { keysOf, type TextWord } from './text-word.js'
import { readTextWords, type TextWords } from './text-words.js'
import { halvesHits, isTail, joinedHits, pairHits } from './pair-hits.js'
import { readWord, type WordHit } from './word-hits.js'
import { WordMemo } from './word-memo.js'

/** Words and pairs of words of texts that are remembered. */
const MOST_WORDS = 2 ** 16
/** Longer words are not two halves of one. */
const LONGEST_HALF = 5
const SHORTEST_HALF = 2
const NO_HITS: readonly WordHit[] = []

/** Reads texts against a watchlist and remembers what their words and pairs of words were found to be. */
export class TextReader {
  readonly #watched: CompiledWatchlist
  readonly #words = new WordMemo<TextWord>(MOST_WORDS)
  readonly #pairs = new WordMemo<readonly WordHit[]>(MOST_WORDS)

  constructor(watched: CompiledWatchlist) {
    this.#watched = watched
  }

  /** The words of a text, each with what it may stand for. */
  read(source: string): TextWords {
    const text = readTextWords(source)
    const folded = text.folded.text
    for (let at = 0; at < text.count; at++) {
      const [start, end] = [text.starts[at] as number, text.ends[at] as number]
      const hash = text.hashes[at] as number
      let word = this.#words.get(folded, start, end, hash)
      if (word === undefined) {
        word = this.#readWord(folded.slice(start, end))
        this.#words.set(word.text, hash, word)
      }
      text.words.push(word)
    }
    return text
  }

  /** What a word and the one before it may stand for together. Most pairs are turned away without a string. */
  pairHits(text: TextWords, at: number): readonly WordHit[] {
    // Words are asked for where there are two.
    const before = text.words[at - 1] as TextWord
    const word = text.words[at] as TextWord
    if ((before.matches.length === 0 || word.matches.length === 0) && !this.#mayBeOne(before, word))
      return NO_HITS
    const folded = text.folded.text
    const [start, end] = [text.starts[at - 1] as number, text.ends[at] as number]
    const hash = Math.imul(text.hashes[at - 1] as number, 31) ^ (text.hashes[at] as number)
    let hits = this.#pairs.get(folded, start, end, hash)
    if (hits === undefined) {
      hits = this.#readPair(before, word, folded.slice(start, end))
      this.#pairs.set(folded.slice(start, end), hash, hits)
    }
    return hits
  }

  #readWord(text: string): TextWord {
    const { matches, hits, later } = readWord(this.#watched, text)
    return {
      text,
      classes: consonantClasses(text),
      keys: keysOf(text),
      matches,
      hits,
      met: false,
      later,
      answers: new Map(),
      joinedAnswers: new Map(),
      near: new Map(),
      facts: undefined,
    }
  }

  /** Whether their sounds are those of a name in all. */
  #mayBeOne(before: TextWord, { text }: TextWord): boolean {
    for (const [length, seed] of before.keys.entries()) {
      const key = soundKey(text, 0, text.length, seed)
      if (this.#watched.hasJoined(key)) return true
      if (length === 0 && areHalves(before.text, text) && this.#watched.words.has(key)) return true
    }
    return false
  }

  #readPair(before: TextWord, { text, matches }: TextWord, words: string): readonly WordHit[] {
    const hits = [...pairHits(this.#watched, before.matches, matches)]
    for (const [length, seed] of before.keys.entries()) {
      const key = soundKey(text, 0, text.length, seed)
      if (this.#watched.hasJoined(key))
        for (const hit of joinedHits(this.#watched, key, words, length))
          if (!hits.some(one => one.form === hit.form)) hits.push(hit)
      if (length === 0 && areHalves(before.text, text) && this.#watched.words.has(key))
        hits.push(...halvesHits(this.#watched, key, before.text, text))
    }
    return hits.length === 0 ? NO_HITS : hits
  }
}

function areHalves(first: string, second: string): boolean {
  return (
    isTail(second) ||
    (Math.max(first.length, second.length) <= LONGEST_HALF &&
      Math.min(first.length, second.length) >= SHORTEST_HALF)
  )
}
