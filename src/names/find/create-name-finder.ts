import { KhabarError } from '../../khabar-error.js'
import { NameIndex } from '../name-index/name-index.js'
import { checkWatchlist, type WatchlistEntry } from './watchlist.js'
import { CompiledWatchlist, type Anchor } from './compile-watchlist.js'
import type { NameMention } from './name-mention.js'
import { LEAST } from './odds.js'
import type { Proposal } from './proposal.js'
import { MentionProposer } from './propose-mentions.js'
import { resolveMentions, type Weighed } from './resolve-mentions.js'
import { TextReader } from './text-reader.js'
import type { TextWord } from './text-word.js'
import type { TextWords } from './text-words.js'
import { weighMention } from './weigh-mention.js'

/** Finds the names of one watchlist in any text. */
export interface NameFinder {
  /** The mentions in a text, see `findNames`. */
  (text: string): NameMention[]
  /** Bytes of memory of the compiled watchlist, the strings of names and ids not counted. */
  readonly byteLength: number
}

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
  const reader = new TextReader(watched)
  const proposer = new MentionProposer(watched)
  const find = (text: string): NameMention[] =>
    watched.size === 0 && typeof text === 'string' ? [] : findIn(text, watched, reader, proposer)
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
  reader: TextReader,
  proposer: MentionProposer,
): NameMention[] {
  const text = reader.read(source)
  const proposals = propose(text, watched, reader, proposer)
  if (proposals.length === 0) return []
  return resolveMentions(weigh(text, proposals)).flatMap(one => {
    const [start, end] = text.folded.toSource(one.start, one.end)
    const { id, clitics, name, weight: score, alternatives } = one
    const mention = { id, start, end, text: source.slice(start, end), clitics, name, score }
    if (mention.text.includes(TANWIN) && !name.includes(TANWIN)) return []
    return [alternatives.length > 0 ? { ...mention, alternatives } : mention]
  })
}

function propose(
  text: TextWords,
  watched: CompiledWatchlist,
  reader: TextReader,
  proposer: MentionProposer,
): Proposal[] {
  const proposals: Proposal[] = []
  let anyLater = false
  for (let at = 0; at < text.count; at++) {
    const word = text.words[at] as TextWord
    if (!word.met) proposer.meet(text, at, word)
    anyLater ||= word.later.length > 0
    for (const hit of word.hits) proposer.propose(text, at, hit, 1, proposals)
    if (text.joined[at] === 1)
      for (const hit of reader.pairHits(text, at)) proposer.propose(text, at - 1, hit, 2, proposals)
  }
  if (anyLater && proposals.length > 0) proposeLater(text, watched, proposer, proposals)
  return proposals
}

/** A family name that says little by itself stands for the one whose full name the text has. */
function proposeLater(
  text: TextWords,
  watched: CompiledWatchlist,
  proposer: MentionProposer,
  proposals: Proposal[],
): void {
  const families = new Map<string, Map<number, Anchor>>()
  for (const { form, answered } of proposals) {
    const anchor = answered > 1 ? watched.familyAnchor(form) : undefined
    if (!anchor) continue
    const letters = watched.prepared(form).words[anchor.first]?.letters ?? ''
    const known = families.get(letters)
    if (known) known.set(form, anchor)
    else families.set(letters, new Map([[form, anchor]]))
  }
  if (families.size === 0) return
  for (let at = 0; at < text.count; at++)
    for (const { letters, clitics, length, prefix } of (text.words[at] as TextWord).later)
      for (const anchor of families.get(letters)?.values() ?? [])
        proposer.propose(text, at, { ...anchor, clitics, length, prefix, tail: 0, bearers: 1 }, 1, proposals)
}

/** Twice: first what is sure by itself, then the rest in the light of it. */
function weigh(text: TextWords, proposals: readonly Proposal[]): Weighed[] {
  const inFull = new Set<string>()
  /** The words before which a sure mention ends, and at which one starts. */
  const ends = new Set<number>()
  const starts = new Map<number, string>()
  const alone = { inFull: false, beside: false }
  const first = proposals.map(one => weighMention(text, one, alone))
  for (const [index, one] of proposals.entries()) {
    if ((first[index] ?? 0) < LEAST) continue
    if (one.answered > 1) inFull.add(one.id)
    ends.add(one.last)
    starts.set(one.first, one.clitics)
  }
  const weighed: Weighed[] = []
  for (const [index, one] of proposals.entries()) {
    const beside =
      text.joined[one.first] === 1 && one.clitics === AND
        ? ends.has(one.first)
        : text.joined[one.last] === 1 && starts.get(one.last) === AND
    const full = inFull.has(one.id)
    const weight = full || beside ? weighMention(text, one, { inFull: full, beside }) : (first[index] ?? 0)
    if (weight >= LEAST) weighed.push({ ...one, weight })
  }
  return weighed
}
