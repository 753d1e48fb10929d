import {
  alignNormalized,
  findTokens,
  stripDiacritics,
  type CliticSplit,
  type Token,
} from '../letters/index.js'
import { FUNCTION_WORDS } from './lexicon/function-words.js'
import { mayCarry, nameReadings } from './name-clitics.js'
import { buildWatchTrie, HYPHEN, type WatchedName, type WatchNode } from './watch-trie.js'
import type { WatchlistEntry } from './watchlist.js'

/** A place of a text that names an entry of a watchlist. */
export interface NameMention {
  /** The id of the entry. */
  readonly id: string
  /** Where the name starts, behind its clitics. */
  readonly start: number
  /** Offset behind the name. */
  readonly end: number
  /** The text from `start` to `end`. Behind `ل` the article has lost its alef: `للصين` gives `لصين`. */
  readonly text: string
  /** The folded proclitics before the name: `و`, `ب`, `ول`; empty for none. */
  readonly clitics: string
  /** The name of the entry that was found, as the watchlist writes it. */
  readonly name: string
  /** 0..1. One figure for names that stand alone and one for names behind a clitic; not calibrated in this version. */
  readonly score: number
}

// Not calibrated: a clitic is a reading of the word, so it is worth less than the word itself.
const SCORES = { alone: 0.95, behindClitic: 0.9 } as const

interface Hit {
  readonly reading: CliticSplit
  readonly names: readonly WatchedName[]
  /** The index of the token behind the name. */
  readonly next: number
}

let functionWords: ReadonlySet<string> | undefined

/**
 * Where a text names the entries of a watchlist, sorted by place. Mentions do not overlap, except that every entry
 * with the same name has its own. The longest name wins (`واشنطن بوست` hides `واشنطن`); of two readings of equal
 * length the one that leaves more of the word to the name.
 *
 * A name is found in the spelling of the watchlist, after folding: marks, hamzas, `ى`/`ي`, `ة`/`ه` and the letters پ ڤ
 * do not count, `غ` and `ج` do. So every spelling has to be listed, in this version. `و ف ب ل ك أ` may be glued to
 * the first word; to a name of one or two letters only `و` and `ل`. A full name does not find the family name alone,
 * and a name in Latin letters is found in Latin letters only. The words of a name may stand apart by spaces or a
 * hyphen, not by a line end. Empty text and an empty watchlist give no mentions. Offsets are UTF-16.
 *
 * @param text - any text
 * @param watchlist - what to look for; each name without clitics
 * @returns the mentions with offsets into `text`
 * @throws KhabarError `bad-argument` for an entry without a string id or without names that have a letter or digit
 * @example
 * ```ts
 * import { findNames } from 'khabar'
 * findNames('عاد للصين', [{ id: 'china', names: ['الصين'] }])
 * // → [{ id: 'china', start: 5, end: 9, text: 'لصين', clitics: 'ل', name: 'الصين', score: 0.9 }]
 * ```
 */
export function findNames(text: string, watchlist: Iterable<WatchlistEntry>): NameMention[] {
  const root = buildWatchTrie(watchlist)
  const folded = alignNormalized(text, 'search')
  const tokens = findTokens(folded.text)
  const mentions: NameMention[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    const hit = token ? longestHit(root, tokens, at, token) : undefined
    const last = hit && tokens[hit.next - 1]
    if (!token || !hit || !last) {
      at++
      continue
    }
    const { clitics, length } = hit.reading
    const [start, end] = folded.toSource(token.start + length, last.end)
    const written = text.slice(start, end)
    const score = clitics === '' ? SCORES.alone : SCORES.behindClitic
    const names = hit.names.filter(({ name }) => !isGrammar(written, name))
    for (const { id, name } of names) mentions.push({ id, start, end, text: written, clitics, name, score })
    at = names.length > 0 ? hit.next : at + 1
  }
  return mentions
}

function longestHit(root: WatchNode, tokens: readonly Token[], at: number, token: Token): Hit | undefined {
  if (token.kind !== 'word' && token.kind !== 'number') return undefined
  const whole = { clitics: '', length: 0, rest: token.text }
  let best: Hit | undefined
  // The whole word comes first and is only beaten by a longer name: a word's own first letter is no clitic.
  for (const reading of token.kind === 'word' ? nameReadings(token.text) : [whole]) {
    const node = root.next.get(reading.rest)
    const hit = node && walk(node, tokens, at, reading)
    if (hit && hit.next > (best?.next ?? at)) best = hit
  }
  return best
}

function walk(first: WatchNode, tokens: readonly Token[], at: number, reading: CliticSplit): Hit | undefined {
  let best: Hit | undefined
  let node: WatchNode | undefined = first
  let letters = reading.rest.length
  for (let next = at + 1; node; next++) {
    if (node.names.length > 0 && mayCarry(reading.clitics, letters))
      best = { reading, names: node.names, next }
    const isHyphen = tokens[next]?.text === HYPHEN
    if (isHyphen) next++
    const token = tokens[next]
    letters += token?.text.length ?? 0
    node = token && node.next.get(token.text)
  }
  return best
}

/** Whether the text has a word of grammar that only folding makes equal to the name. */
function isGrammar(written: string, name: string): boolean {
  functionWords ??= new Set<string>(FUNCTION_WORDS.map(row => row.form))
  const bare = stripDiacritics(written)
  return functionWords.has(bare) && bare !== stripDiacritics(name)
}
