import { KhabarError } from '../../khabar-error.js'
import { NameIndex } from '../name-index/name-index.js'
import { checkWatchlist, type WatchlistEntry } from '../watchlist.js'
import { CompiledWatchlist } from './compile-watchlist.js'
import type { NameMention } from './name-mention.js'
import { MentionProposer, type Proposal } from './propose-mentions.js'
import { resolveMentions, type Weighed } from './resolve-mentions.js'
import { soundKey } from './sound-keys.js'
import { readTextWords, type TextWords } from './text-words.js'
import { weighMention } from './weigh-mention.js'
import { halvesHits, NO_HITS, pairHits, wordHits, type WordHit } from './word-hits.js'
import { WordMemo } from './word-memo.js'

/** Finds the names of one watchlist in any text. */
export interface NameFinder {
  /** The mentions in a text, see `findNames`. */
  (text: string): NameMention[]
  /** Bytes of memory of the compiled watchlist, the strings of names and ids not counted. */
  readonly byteLength: number
}

/** Words of texts that are remembered. */
const MOST_WORDS = 2 ** 16
/** May stand before the first word of a name of several words, folded. */
const CLITICS = 'وفبلك'
const MOST_CLITICS = 2
/** Longer words are not two halves of one. */
const LONGEST_HALF = 5
const SHORTEST_HALF = 2
/** Below this a mention is none: a text has many more words that are like a name than names. */
const LEAST = 0.5
const AND = 'و'
/** Fathatan makes adverbs and objects of common words (`رئيسيًا`); newspapers write no name with it. */
const TANWIN = '\u064b'

/**
 * Compiles a watchlist once, to look for its names in many texts; see `findNames` for what is found.
 *
 * @param watchlist - entries with their names, or an index of names whose ids are strings
 * @returns a function from a text to its mentions
 * @throws KhabarError `bad-argument` for an entry without a string id or without names that have a letter or digit
 * @example
 * ```ts
 * import { createNameFinder } from 'khabar'
 * const find = createNameFinder([{ id: 'putin', names: ['Vladimir Putin'] }])
 * find('التقى بوتن ضيفه').map(mention => mention.text)
 * // → ['بوتن']
 * ```
 */
export function createNameFinder(watchlist: Iterable<WatchlistEntry> | NameIndex<string>): NameFinder {
  const watched = compile(watchlist)
  const proposer = new MentionProposer(watched)
  const memo = new WordMemo<readonly WordHit[]>(MOST_WORDS)
  const pairs = new WordMemo<readonly WordHit[]>(MOST_WORDS)
  const find = (text: string): NameMention[] =>
    watched.size === 0 ? [] : findIn(text, watched, proposer, memo, pairs)
  return Object.defineProperty(find, 'byteLength', { value: watched.byteLength }) as typeof find & NameFinder
}

function compile(watchlist: Iterable<WatchlistEntry> | NameIndex<string>): CompiledWatchlist {
  const watched = new CompiledWatchlist()
  if (watchlist instanceof NameIndex) {
    for (const { id, name } of watchlist.entries()) watched.add(id, name)
    return watched.finish()
  }
  for (const { id, names } of checkWatchlist(watchlist))
    for (const name of names)
      if (!watched.add(id, name))
        throw new KhabarError('bad-argument', {
          what: 'a name of the watchlist',
          got: name,
          instead: 'Give a name with an Arabic or Latin letter or a digit.',
        })
  return watched.finish()
}

function findIn(
  source: string,
  watched: CompiledWatchlist,
  proposer: MentionProposer,
  memo: WordMemo<readonly WordHit[]>,
  pairs: WordMemo<readonly WordHit[]>,
): NameMention[] {
  const text = readTextWords(source)
  const { starts, ends, hashes, joined } = text
  const folded = text.folded.text
  const proposals: Proposal[] = []
  for (let at = 0; at < text.count; at++) {
    const [start, end, hash] = [starts[at] as number, ends[at] as number, hashes[at] as number]
    let hits = memo.get(folded, start, end, hash)
    if (hits === undefined) {
      const word = folded.slice(start, end)
      hits = wordHits(watched, word)
      memo.set(word, hash, hits)
    }
    if (hits !== NO_HITS) for (const hit of hits) proposals.push(...proposer.propose(text, at, hit, 1))
    if (joined[at] === 1) proposePairs(at)
  }
  if (proposals.length === 0) return []
  return resolveMentions(weigh(text, proposals)).flatMap(one => {
    const [start, end] = text.folded.toSource(one.start, one.end)
    const { id, clitics, name, weight: score, alternatives } = one
    const mention = { id, start, end, text: source.slice(start, end), clitics, name, score }
    if (mention.text.includes(TANWIN) && !name.includes(TANWIN)) return []
    return [alternatives.length > 0 ? { ...mention, alternatives } : mention]
  })

  /** A word and the one before it, the clitics of that one read as such or not. */
  function proposePairs(at: number): void {
    const [start, end] = [starts[at] as number, ends[at] as number]
    const firstEnd = ends[at - 1] as number
    for (let from = starts[at - 1] as number, length = 0; from < firstEnd; from++, length++) {
      // What is left of a word behind its clitics is more than an initial.
      if (length > 0 && firstEnd - from < SHORTEST_HALF) break
      const key = soundKey(folded, start, end, soundKey(folded, from, firstEnd))
      if (watched.hasPair(key)) {
        const clitics = folded.slice(from - length, from)
        const hash = Math.imul((hashes[at - 1] as number) + length, 31) ^ (hashes[at] as number)
        let hits = pairs.get(folded, from, end, hash)
        if (hits === undefined) {
          const words = folded.slice(from, end)
          hits = pairHits(watched, key, words)
          pairs.set(words, hash, hits)
        }
        for (const hit of hits)
          proposals.push(...proposer.propose(text, at - 1, { ...hit, clitics, length }, 2))
      }
      if (length === 0 && areHalves(firstEnd - from, end - start) && watched.hasSingle(key))
        for (const hit of halvesHits(watched, key, folded.slice(from, firstEnd), folded.slice(start, end)))
          proposals.push(...proposer.propose(text, at - 1, hit, 2))
      if (length >= MOST_CLITICS || !CLITICS.includes(folded.charAt(from))) break
    }
  }
}

/** Twice: first what is sure by itself, then the rest in the light of it. */
function weigh(text: TextWords, proposals: readonly Proposal[]): Weighed[] {
  const inFull = new Set<string>()
  /** The words before which a sure mention ends, and at which one starts. */
  const ends = new Set<number>()
  const starts = new Map<number, string>()
  for (const one of proposals) {
    if (weighMention(text, one, { inFull: false, beside: false }) < LEAST) continue
    if (one.answered > 1) inFull.add(one.id)
    ends.add(one.last)
    starts.set(one.first, one.clitics)
  }
  return proposals
    .map(one => {
      const beside =
        text.joined[one.first] === 1 && one.clitics === AND
          ? ends.has(one.first)
          : text.joined[one.last] === 1 && starts.get(one.last) === AND
      return { ...one, weight: weighMention(text, one, { inFull: inFull.has(one.id), beside }) }
    })
    .filter(one => one.weight >= LEAST)
}

function areHalves(first: number, second: number): boolean {
  return Math.max(first, second) <= LONGEST_HALF && Math.min(first, second) >= SHORTEST_HALF
}
