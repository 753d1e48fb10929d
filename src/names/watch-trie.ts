import { KhabarError } from '../khabar-error.js'
import { findTokens, normalize, type Token } from '../letters/index.js'
import { checkWatchlist, type WatchlistEntry } from './watchlist.js'

/** A name of a watchlist, where a path of the trie ends. */
export interface WatchedName {
  readonly id: string
  readonly name: string
}

/** The names that share their first words. Keys are folded words, digits or signs. */
export interface WatchNode {
  readonly next: Map<string, WatchNode>
  /** One name for each entry: the first of its names that folds to this path. */
  readonly names: WatchedName[]
}

/** Which may stand between two words of a name or be left out there: `كي-مون`, `كي مون`. */
export const HYPHEN = '-'

/**
 * The names of a watchlist, word by word after folding.
 *
 * @throws KhabarError `bad-argument` for a bad entry and for a name without letters and digits
 */
export function buildWatchTrie(watchlist: Iterable<WatchlistEntry>): WatchNode {
  const root: WatchNode = { next: new Map(), names: [] }
  for (const { id, names } of checkWatchlist(watchlist)) {
    for (const name of names) {
      const end = nodeAt(root, wordsOf(name))
      if (!end.names.some(known => known.id === id)) end.names.push({ id, name })
    }
  }
  return root
}

function nodeAt(root: WatchNode, words: readonly string[]): WatchNode {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) node.next.set(word, (next = { next: new Map(), names: [] }))
    node = next
  }
  return node
}

/** The words of a name with the signs between them, hyphens and line ends excepted. */
function wordsOf(name: string): string[] {
  const tokens = findTokens(normalize(name))
  const first = tokens.findIndex(isWord)
  if (first < 0)
    throw new KhabarError('bad-argument', {
      what: 'a name of the watchlist',
      got: name,
      instead: 'Give a name with at least one letter or digit.',
    })
  const lastWord = tokens.reduce((last, token, index) => (isWord(token) ? index : last), first)
  return tokens
    .slice(first, lastWord + 1)
    .filter(token => token.kind !== 'break' && token.text !== HYPHEN)
    .map(token => token.text)
}

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number'
}
