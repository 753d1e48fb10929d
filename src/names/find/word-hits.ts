import { readWords } from '../compare-words.js'
import { judgeEitherWay } from '../match-names.js'
import { mayCarry, nameReadings } from '../name-clitics.js'
import { prepareName, type PreparedName } from '../prepare-name.js'
import { isCommonWord } from './common-words.js'
import type { Anchor, CompiledWatchlist } from './compile-watchlist.js'
import { soundKey } from './sound-keys.js'

/** A reading of a word of a text that is spelled like a word of a watched name. */
export interface WordHit extends Anchor {
  readonly clitics: string
  /** How many units of the word are clitics. */
  readonly length: number
  /** Letters that are not written: the alef of the article behind `ل`. */
  readonly prefix: string
  /** How many units behind the name are another word, its space forgotten. */
  readonly tail: number
}

/** What is known of a word: which watched names it may stand for. Shared by most words, which stand for none. */
export const NO_HITS: readonly WordHit[] = []

/** Words further apart than this, in nats a letter, are no spellings of each other. */
const MUCH_UNLIKE = 1.25
const UNLIKE_IN_LATIN = 0.25
/** Behind a noun, folded; the noun keeps three letters. */
const PRONOUN = /(?<=.{3})(?:ها|هم|هما|هن|نا|كم)$/u
const NUMBER = /^[0-9]+$/u
/** Words that are written onto a name where its space was forgotten, folded. */
const GLUED = ['الذي', 'التي', 'بان', 'الي', 'علي', 'خلال', 'قال']
const SHORTEST_GLUED = 7
/** Common words of so few letters are near to half of all names. */
const FEW_LETTERS = 4
/** Of a name that more entries share, so many are told. */
const MOST_HITS = 32
/** What is less likely a name by its letters is not made one by its neighbours. */
const LEAST_LIKELY = 0.3
const GUESS = 0.7
const RARE_GUESS = 4
/** `أ` after folding. */
const QUESTION = 'ا'
/** The article, not a question before `ل`. */
const ARTICLE = 'ال'

/** The watched names that a folded word may stand for, the next word being written onto it or not. */
export function wordHits(watched: CompiledWatchlist, word: string): readonly WordHit[] {
  const hits = hitsOf(watched, word)
  if (hits !== NO_HITS || word.length < SHORTEST_GLUED) return hits
  for (const tail of GLUED) {
    if (!word.endsWith(tail)) continue
    const glued = hitsOf(watched, word.slice(0, -tail.length)).filter(hit => hit.kind !== 'inner')
    if (glued.length > 0) return glued.map(hit => ({ ...hit, tail: tail.length }))
  }
  return NO_HITS
}

function hitsOf(watched: CompiledWatchlist, word: string): readonly WordHit[] {
  const hits: WordHit[] = []
  /** What each of them costs: of the readings of one name the cheapest stays, the whole word before all others. */
  const costs: number[] = []
  for (const { clitics, length, rest } of nameReadings(word)) {
    if (clitics.includes(ARTICLE)) continue
    const anchors = watched.anchors(soundKey(rest, 0, rest.length))
    if (anchors.length === 0) continue
    if (length > 0 && anchors.length > 0 && !mayCarry(clitics, rest.length)) continue
    const prefix = rest.slice(0, rest.length - (word.length - length))
    const read = prepareName(rest)
    for (const anchor of anchors) {
      if (anchor.kind === 'inner' || isOtherInVowels(read, watched.prepared(anchor.form), anchor)) continue
      const cost = costOf(read, watched.prepared(anchor.form), anchor) + costOfClitics(clitics)
      const at = hits.findIndex(
        hit => hit.form === anchor.form && hit.first === anchor.first && hit.last === anchor.last,
      )
      if (
        cost < (costs[at] ?? Infinity) &&
        cost < Infinity &&
        mayBe(read, watched.prepared(anchor.form), anchor)
      ) {
        if (at < 0) costs[hits.push({ ...anchor, clitics, length, prefix, tail: 0 }) - 1] = cost
        else [hits[at], costs[at]] = [{ ...anchor, clitics, length, prefix, tail: 0 }, cost]
      }
    }
  }
  if (hits.length <= MOST_HITS) return hits.length === 0 ? NO_HITS : hits
  const order = hits.map((_, at) => at).sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0))
  return order.slice(0, MOST_HITS).flatMap(at => hits[at] ?? [])
}

/** The watched names that two words may be, or belong to: `جين بينغ`. `key` is that of both. */
export function pairHits(watched: CompiledWatchlist, key: number, words: string): readonly WordHit[] {
  const read = prepareName(words)
  const letters = read.letters.length
  const hits = watched.pairAnchors(key).filter(anchor => {
    const { words: held } = watched.prepared(anchor.form)
    const [from, to] = [held[anchor.first], held[anchor.last - 1]]
    if (!from || !to) return false
    // `كيم إن` is not `كيم أون`.
    if (
      read.words.some(
        word => isCommonWord(word.search) && !held.some(one => bare(one.search) === bare(word.search)),
      )
    )
      return false
    // What is in between of first and last word is not compared.
    if (anchor.last - anchor.first > 3) return true
    const difference = Math.abs(to.end - from.start - letters)
    if (from.script === read.words[0]?.script && anchor.last - anchor.first === 2 && difference > 4)
      return false
    return costOf(read, watched.prepared(anchor.form), anchor) < Infinity || anchor.last - anchor.first === 3
  })
  return hits.length === 0 ? NO_HITS : hits.slice(0, MOST_HITS).map(asHit)
}

/** The watched names of which two words are halves: `نتن ياهو`. `key` is that of both. */
export function halvesHits(
  watched: CompiledWatchlist,
  key: number,
  first: string,
  second: string,
): WordHit[] {
  if (isCommonWord(first) || isCommonWord(second)) return []
  const read = prepareName(first + second)
  return watched
    .anchors(key)
    .filter(anchor => anchor.last - anchor.first === 1)
    .filter(anchor => {
      const name = watched.prepared(anchor.form)
      return !isOtherInVowels(read, name, anchor) && costOf(read, name, anchor) < Infinity
    })
    .slice(0, MOST_HITS)
    .map(asHit)
}

function asHit(anchor: Anchor): WordHit {
  return { ...anchor, clitics: '', length: 0, prefix: '', tail: 0 }
}

/** Without its article, or what ل leaves of it: `لأمم`. */
function bare(word: string): string {
  return word.replace(/^ا?ل/u, '')
}

/** A common word, with a pronoun behind it or not: `سوقها`. */
function isEveryday(word: string): boolean {
  return isCommonWord(word) || (PRONOUN.test(word) && isCommonWord(word.replace(PRONOUN, '')))
}

/** How far in nats a word is from those of a name; infinite where it is no spelling of them. */
function costOf(read: PreparedName, name: PreparedName, { first, last }: Anchor): number {
  // A number says nothing by itself; other letters than the name's are rarer where both are Latin.
  if (NUMBER.test(read.letters)) return Infinity
  // An initial answers every word that begins so, which is evidence beside other words only.
  if (read.letters.length === 1 && (name.words[first]?.letters.length ?? 0) > 1) return Infinity
  const cost = readWords({ name: read, first: 0, last: read.words.length }, { name, first, last }).cost
  const letters =
    (read.letters.length + (name.words[last - 1]?.end ?? 0) - (name.words[first]?.start ?? 0)) / 2
  // Words that news is made of are spelled as they are, and Latin letters stand in Arabic text to be exact.
  if (cost > 0 && read.words.every(word => isEveryday(word.search))) return Infinity
  const isLatin = read.words[0]?.script === 'latin'
  return cost <= (isLatin ? UNLIKE_IN_LATIN : MUCH_UNLIKE) * letters ? cost : Infinity
}

/** Every clitic is a guess, the question's `أ` the rarest. */
function costOfClitics(clitics: string): number {
  return GUESS * clitics.length + (clitics.includes(QUESTION) ? RARE_GUESS : 0)
}

/** Arabic words with the same consonants that differ in more long vowels than any two newsrooms do. */
function isOtherInVowels(read: PreparedName, name: PreparedName, { first, last }: Anchor): boolean {
  const held = name.words[first]
  if (!held || last - first > 1 || held.script !== read.words[0]?.script) return false
  const difference = Math.abs(held.letters.length - read.letters.length)
  return (
    difference >
    (held.letters.length <= FEW_LETTERS ? 1 : 2) +
      (startsWithArticle(read.letters) === startsWithArticle(held.letters) ? 0 : 2)
  )
}

function startsWithArticle(letters: string): boolean {
  return letters.startsWith(ARTICLE)
}

/** Whether one word may be a name of one word, by the letters alone; of longer names it is not asked here. */
function mayBe(read: PreparedName, name: PreparedName, { kind }: Anchor): boolean {
  if (kind !== 'whole' || name.words.length > 1) return true
  return judgeEitherWay(read, name).score >= LEAST_LIKELY
}
