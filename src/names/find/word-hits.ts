import { ARTICLE } from '../../letters/article.js'
import { judgeEitherWay } from '../match/match-names.js'
import { mayCarry, nameReadings } from './name-clitics.js'
import { prepareName, type PreparedName } from '../prepare/prepare-name.js'
import type { Anchor, CompiledWatchlist } from './compile-watchlist.js'
import type { Proposal } from './proposal.js'
import { costOf, costOfClitics, matchWord } from './word-cost.js'
import { soundKey } from './sound-keys.js'

/** A reading of a word of a text that is spelled like a word of the watchlist. */
export interface WordMatch {
  /** The number of that word. */
  readonly word: number
  /** How far they are apart in nats, the guess of clitics counted. */
  readonly cost: number
  readonly clitics: string
  /** How many units of the text's word are clitics. */
  readonly length: number
  /** Letters that are not written: the alef of the article behind `ل`. */
  readonly prefix: string
  /** It is a word that news is made of, spelled otherwise: evidence beside other words only. */
  readonly everyday: boolean
}

/** A reading of a word as a family name that says something only where the text has the full name. */
export interface LaterReading extends Pick<WordMatch, 'clitics' | 'length' | 'prefix'> {
  /** The family name in comparison letters. */
  readonly letters: string
}

/** What a word, or two, of a text may stand for. */
export interface WordHit extends Anchor {
  readonly clitics: string
  /** How many units of the word are clitics. */
  readonly length: number
  /** Letters that are not written: the alef of the article behind `ل`. */
  readonly prefix: string
  /** How many units behind the name are another word, its space forgotten. */
  readonly tail: number
  /** Of how many entries it may be the family name. */
  readonly bearers: number
  /** What it proposes without its neighbours, once that was asked: `null` for nothing. */
  alone?: Proposal | null
}

/** What is known of a word: what it may stand for. */
export interface WordReading {
  readonly matches: readonly WordMatch[]
  readonly hits: readonly WordHit[]
  /** Family names of more entries than may be told apart. */
  readonly later: readonly LaterReading[]
}

const NO_HITS: readonly WordHit[] = []
const NO_MATCHES: readonly WordMatch[] = []
/** Shared by most words, which stand for none. */
const NOTHING: WordReading = { matches: NO_MATCHES, hits: NO_HITS, later: [] }

/** Words that are written onto a name where its space was forgotten, folded. */
const GLUED = ['الذي', 'التي', 'بان', 'الي', 'علي', 'خلال', 'قال']
/** The same before a name: `أنبوتين`. */
const GLUED_BEFORE = ['ان', 'من', 'في', 'عن', 'مع', 'الي', 'علي', 'قال', 'بين']
/** So short a name is found in too many words behind them, and so far from it, in nats, too. */
const SHORTEST_BEHIND = 5
const NEAR = 2.5
const SHORTEST_GLUED = 7
/** Words of the watchlist that a word of a text may be, the likelier ones. */
const MOST_MATCHES = 24
/** Of a name that more entries share, so many are told. */
export const MOST_HITS: number = 32
/** A family name of more entries than this says nothing without other words of the name. */
export const MOST_BEARERS: number = 8
/** Words nearer to each other than this, in nats, are equally near to a third. */
const EVEN = 1
/** What is less likely a name by its letters is not made one by its neighbours. */
const LEAST_LIKELY = 0.3

/** What a folded word may stand for, the next word being written onto it or not. */
export function readWord(watched: CompiledWatchlist, word: string): WordReading {
  const reading = readAlone(watched, word)
  if (reading.hits.length > 0 || word.length < SHORTEST_GLUED) return reading
  for (const tail of GLUED) {
    if (!word.endsWith(tail)) continue
    const { hits } = readAlone(watched, word.slice(0, -tail.length))
    if (hits.length > 0) return { ...reading, hits: hits.map(hit => ({ ...hit, tail: tail.length })) }
  }
  for (const front of GLUED_BEFORE) {
    const rest = word.startsWith(front) ? word.slice(front.length) : ''
    if (rest.length < SHORTEST_BEHIND) continue
    const { hits, matches } = readAlone(watched, rest)
    const isNear = matches.some(match => match.length === 0 && match.cost <= NEAR)
    const found = isNear ? hits.filter(hit => hit.length === 0) : []
    if (found.length > 0) return { ...reading, hits: found.map(hit => ({ ...hit, length: front.length })) }
  }
  return reading
}

function readAlone(watched: CompiledWatchlist, word: string): WordReading {
  const matches = new Map<number, WordMatch>()
  const wholes = new Map<number, Placed>()
  for (const { clitics, length, rest } of nameReadings(word)) {
    // The article, not a question before `ل`.
    if (clitics.includes(ARTICLE)) continue
    const key = soundKey(rest, 0, rest.length)
    const isWord = watched.words.has(key)
    const isJoined = watched.hasJoined(key)
    if (!isWord && !isJoined) continue
    if (length > 0 && !mayCarry(clitics, rest.length)) continue
    const read = prepareName(rest)
    const prefix = rest.slice(0, rest.length - (word.length - length))
    const guess = costOfClitics(clitics)
    for (const id of isWord ? watched.words.find(key) : []) {
      const match = matchWord(watched.words.prepared(id), read)
      if (!match || match.cost + guess >= (matches.get(id)?.cost ?? Infinity)) continue
      matches.set(id, { word: id, ...match, cost: match.cost + guess, clitics, length, prefix })
    }
    for (const anchor of isJoined ? watched.joinedAnchors(key) : []) {
      const cost = costOf(read, watched.prepared(anchor.form), anchor) + guess
      if (cost < (wholes.get(anchor.form)?.cost ?? Infinity))
        wholes.set(anchor.form, { ...anchor, clitics, length, prefix, cost })
    }
  }
  if (matches.size === 0 && wholes.size === 0) return NOTHING
  const likeliest = [...matches.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST_MATCHES)
  const later = new Map<string, LaterReading>()
  const placed: Placed[] = [...wholes.values()]
  for (const match of likeliest) {
    // A common word that a Latin name must be spelled as may be that name, but no family name.
    const isWholeOnly = match.everyday
    if (isWholeOnly && watched.words.prepared(match.word).words[0]?.script !== 'latin') continue
    const isCrowded = watched.countAnchors(match.word) > MOST_HITS
    const { clitics, length, prefix, cost } = match
    const { letters } = watched.words.prepared(match.word)
    if (isCrowded && !isWholeOnly) later.set(letters, { letters, clitics, length, prefix })
    for (const anchor of isCrowded || isWholeOnly
      ? watched.wholeAnchors(match.word)
      : watched.anchors(match.word))
      if (anchor.kind === 'family' || mayBe(word.slice(length), prefix, watched.prepared(anchor.form)))
        placed.push({ ...anchor, clitics, length, prefix, cost })
  }
  const hits = countBearers(watched, placed, later)
  return { matches: likeliest, hits, later: [...later.values()] }
}

/** An anchor with what it costs to read a word so. */
type Placed = Omit<WordHit, 'tail' | 'bearers' | 'alone'> & { readonly cost: number }

/** The likeliest hits; a family name that too many entries share as near as that is for `later` instead. */
function countBearers(
  watched: CompiledWatchlist,
  placed: readonly Placed[],
  later: Map<string, LaterReading>,
): WordHit[] {
  const families = placed.filter(one => one.kind === 'family')
  const hits: WordHit[] = []
  for (const { cost, ...one } of [...placed].sort((a, b) => a.cost - b.cost).slice(0, MOST_HITS)) {
    const bearers =
      one.kind === 'family'
        ? new Set(
            families.filter(other => other.cost <= cost + EVEN).map(other => watched.form(other.form).id),
          ).size
        : 1
    if (bearers <= MOST_BEARERS) {
      hits.push({ ...one, tail: 0, bearers })
      continue
    }
    const { clitics, length, prefix } = one
    const letters = watched.prepared(one.form).words[one.first]?.letters ?? ''
    later.set(letters, { letters, clitics, length, prefix })
  }
  return hits
}

/** Whether one word may be a name of one word, by the letters alone; of longer names it is not asked here. */
function mayBe(written: string, prefix: string, name: PreparedName): boolean {
  return judgeEitherWay(prepareName(prefix + written), name).score >= LEAST_LIKELY
}
