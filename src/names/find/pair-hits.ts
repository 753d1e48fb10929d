import { prepareName } from '../prepare/prepare-name.js'
import { isCommonWord } from './common-words.js'
import type { Anchor, CompiledWatchlist } from './compile-watchlist.js'
import { bare, costOf, matchWord } from './word-cost.js'
import { MOST_BEARERS, MOST_HITS, type WordHit, type WordMatch } from './word-hits.js'

const NO_HITS: readonly WordHit[] = []
/** End names that another script writes in one word, folded: `نصر الله`, `إمام أوغلو`. */
const TAILS = ['اوغلو', 'اوغلي', 'زاده', 'الله', 'الدين']

/** Whether a word makes one name with the word before it. */
export function isTail(word: string): boolean {
  return TAILS.includes(word)
}

/** The watched names that two neighbouring words belong to, word by word: `جين بينغ`. */
export function pairHits(
  watched: CompiledWatchlist,
  before: readonly WordMatch[],
  behind: readonly WordMatch[],
): readonly WordHit[] {
  const hits = new Map<string, WordHit & { readonly cost: number }>()
  for (const one of before)
    for (const other of behind) {
      if (other.length > 0) continue
      const cost = one.cost + other.cost
      if (one.everyday && other.everyday && cost > 0) continue
      const anchors = watched.pairAnchors(one.word, other.word)
      for (const anchor of anchors.length <= MOST_HITS ? anchors : anchors.filter(isWhole)) {
        const key = `${String(anchor.form)} ${String(anchor.first)}`
        if (cost >= (hits.get(key)?.cost ?? Infinity) || !holdsPair(watched, anchor, one, other)) continue
        const { clitics, length, prefix } = one
        hits.set(key, { ...anchor, clitics, length, prefix, tail: 0, bearers: 1, cost })
      }
    }
  if (hits.size === 0) return NO_HITS
  return [...hits.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST_HITS)
}

function isWhole({ kind }: Anchor): boolean {
  return kind === 'whole'
}

/** Two pairs of words may be filed under one key. */
function holdsPair(
  watched: CompiledWatchlist,
  { form, first, last }: Anchor,
  before: WordMatch,
  behind: WordMatch,
): boolean {
  const { words } = watched.prepared(form)
  const held = [words[first]?.letters, words[last - 1]?.letters]
  const asked = [before, behind].map(match => watched.words.prepared(match.word).letters)
  return asked.every(letters => held.includes(letters))
}

/** The watched names of several words that two words are, with its words joined or parted otherwise: `شي جينبينغ`. */
export function joinedHits(
  watched: CompiledWatchlist,
  key: number,
  words: string,
  length: number,
): readonly WordHit[] {
  const read = prepareName(words.slice(length))
  const hits = watched.joinedAnchors(key).filter(anchor => {
    const held = watched.prepared(anchor.form).words.slice(anchor.first, anchor.last)
    // `كيم إن` is not `كيم أون`.
    const isOther = read.words.some(
      word => isCommonWord(word.search) && !held.some(one => bare(one.search) === bare(word.search)),
    )
    return !isOther && costOf(read, watched.prepared(anchor.form), anchor) < Infinity
  })
  if (hits.length === 0) return NO_HITS
  const reading = { clitics: words.slice(0, length), length, prefix: '', tail: 0, bearers: 1 }
  return hits.slice(0, MOST_HITS).map(anchor => ({ ...anchor, ...reading }))
}

/** The watched names of which two words are halves: `نتن ياهو`. `key` is that of both. */
export function halvesHits(
  watched: CompiledWatchlist,
  key: number,
  first: string,
  second: string,
): readonly WordHit[] {
  // `نصر الله` is one word in Latin letters.
  if (!isTail(second) && (isCommonWord(first) || isCommonWord(second))) return NO_HITS
  const read = prepareName(first + second)
  const ids = watched.words
    .find(key)
    .filter(id => matchWord(watched.words.prepared(id), read)?.everyday === false)
  const anchors = ids.flatMap(id => (watched.countAnchors(id) > MOST_BEARERS ? [] : watched.anchors(id)))
  return anchors.map(anchor => ({ ...anchor, clitics: '', length: 0, prefix: '', tail: 0, bearers: 1 }))
}
