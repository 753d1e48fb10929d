import { knownWords } from './known-words.js'
import { readWords, type Reading } from './compare-words.js'
import { lengthOf, type WordSpan } from '../prepare/word-span.js'
import type { PreparedName } from '../prepare/prepare-name.js'

/** Words of two names that answer each other, or words of one name without an answer. */
export interface WordLink {
  readonly a: WordSpan | null
  readonly b: WordSpan | null
  /** In nats; for words without an answer the price of leaving them out. */
  readonly cost: number
  /** What is behind the cost, see {@link Reading}. */
  readonly edits: Reading['edits']
}

/** So many nats a letter it costs to leave a word without an answer. */
const SKIP = 2.2
/** Words that answer each other out of their order cost this on top. */
const SWAP = 1.5
/** Words are much alike up to this in nats a letter. */
const MUCH_ALIKE = 0.6
/** Words are joined or divided only where that is cheaper by this in nats a word. */
const JOIN = 0.1
/** Sums of costs closer than this are equal. */
const EPSILON = 1e-9
/** So many words of one name may be one word of the other: `نتن ياهو`, `جين بينغ`. */
const MOST_JOINED = 3
/** Worse than this in nats a letter, words do not answer each other out of order. */
const WORST_SWAP = 0.8

/**
 * The cheapest way to let the words of two names, titles aside, answer each other: in order, joined or divided, then those left over on
 * both sides out of order. In the order of the first name; words only the second name has come where they stand in it.
 */
export function alignWords(a: PreparedName, b: PreparedName): WordLink[] {
  const oneByOne = answerOneByOne(a, b)
  if (oneByOne?.every(isMuchAlike)) return oneByOne
  return answerOutOfOrder(answerInOrder(a, b, oneByOne))
}

/** The usual case: as many words on both sides, each answered by the one in its place. */
function answerOneByOne(a: PreparedName, b: PreparedName): WordLink[] | undefined {
  const words = countWords(a)
  if (words !== countWords(b)) return undefined
  const links: WordLink[] = []
  for (let at = 0; at < words; at++) {
    const [left, right] = [span(a, at, 1), span(b, at, 1)]
    links.push(linkOf(left, right, readWords(left, right)))
  }
  return links
}

/** Titles in front and a number behind are not aligned. */
function countWords(name: PreparedName): number {
  return name.words.length - name.titles - (name.suffix?.words ?? 0)
}

function isMuchAlike({ a, b, cost }: WordLink): boolean {
  return a !== null && b !== null && cost <= (MUCH_ALIKE * (lengthOf(a) + lengthOf(b))) / 2
}

/** The cheapest answers in order, where those one by one are known if there are as many words on both sides. */
function answerInOrder(a: PreparedName, b: PreparedName, oneByOne: WordLink[] | undefined): WordLink[] {
  const n = countWords(a)
  const m = countWords(b)
  // Whatever costs more than this with what is sure to come on top is not read to its end.
  const most = oneByOne ? oneByOne.reduce((sum, link) => sum + link.cost, EPSILON) : Infinity
  const best: number[] = []
  // How the cheapest answers to each cell end: so many words of one name and of the other, and how they are read.
  const taken: number[] = []
  const given: number[] = []
  const readings: (Reading | undefined)[] = []
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      const cell = i * (m + 1) + j
      let cheapest = cell === 0 ? 0 : Infinity
      let [takes, gives] = [0, 0]
      let reading: Reading | undefined
      if (i > 0) {
        cheapest = (best[cell - m - 1] ?? 0) + skipCost(a, i - 1, i)
        takes = 1
      }
      const without = j > 0 ? (best[cell - 1] ?? 0) + skipCost(b, j - 1, j) : Infinity
      if (without <= cheapest) {
        cheapest = without
        ;[takes, gives] = [0, 1]
      }
      const skippedLater = i === n ? skipCost(b, j, m) : j === m ? skipCost(a, i, n) : 0
      for (let x = 1; x <= MOST_JOINED && x <= i; x++)
        for (let y = 1; y <= MOST_JOINED + 1 - x && y <= j; y++) {
          const before = (best[cell - x * (m + 1) - y] ?? 0) + JOIN * (x + y - 2)
          const room = Math.min(cheapest + EPSILON, most - skippedLater) - before
          if (room < 0) continue
          if (x === 2 && y === 2 && holdsOthers(span(a, i - 2, 2), span(b, j - 2, 2))) continue
          const offered = readWords(span(a, i - x, x), span(b, j - y, y), room)
          if (before + offered.cost > cheapest) continue
          cheapest = before + offered.cost
          ;[takes, gives] = [x, y]
          reading = offered
        }
      best.push(cheapest)
      taken.push(takes)
      given.push(gives)
      readings.push(reading)
    }
  const links: WordLink[] = []
  for (let i = n, j = m; i > 0 || j > 0;) {
    const cell = i * (m + 1) + j
    const [x, y, reading] = [taken[cell] ?? 0, given[cell] ?? 0, readings[cell]]
    const [left, right] = [x > 0 ? span(a, i - x, x) : null, y > 0 ? span(b, j - y, y) : null]
    links.push(left && right && reading ? linkOf(left, right, reading) : skipped(left, right))
    i -= x
    j -= y
  }
  return links.reverse()
}

function answerOutOfOrder(links: WordLink[]): WordLink[] {
  const open = { a: links.filter(link => !link.b), b: links.filter(link => !link.a) }
  if (open.a.length === 0 || open.b.length === 0) return links
  let answered = links
  for (const { a } of open.a) {
    if (!a) continue
    const offers = open.b.flatMap(({ b }) => (b ? [{ b, ...readWords(a, b) }] : []))
    const best = offers.sort((x, y) => x.cost - y.cost)[0]
    if (!best || best.cost > (WORST_SWAP * (lengthOf(a) + lengthOf(best.b))) / 2) continue
    open.b = open.b.filter(link => link.b !== best.b)
    answered = answered
      .filter(link => link.b !== best.b)
      .map(link => (link.a === a ? { a, ...best, cost: best.cost + SWAP } : link))
  }
  return answered
}

/** Whether two words of each name, word for word, hold two names in their own right, which joining would hide. */
function holdsOthers(a: WordSpan, b: WordSpan): boolean {
  const words = (pair: WordSpan): [WordSpan, WordSpan] => [
    { ...pair, last: pair.first + 1 },
    { ...pair, first: pair.first + 1 },
  ]
  const [[x, behindX], [y, behindY]] = [words(a), words(b)]
  return [knownWords(x, y), knownWords(behindX, behindY)].some(
    known => known === 'two' || known === 'two places',
  )
}

function linkOf(a: WordSpan, b: WordSpan, { cost, edits }: Reading): WordLink {
  return { a, b, cost, edits }
}

function skipped(a: WordSpan | null, b: WordSpan | null): WordLink {
  return { a, b, cost: SKIP * (a ? lengthOf(a) : b ? lengthOf(b) : 0), edits: null }
}

/** What it costs to leave words of a name out. */
function skipCost(name: PreparedName, first: number, last: number): number {
  let letters = 0
  for (let at = first; at < last; at++) letters += lengthOf(span(name, at, 1))
  return SKIP * letters
}

function span(name: PreparedName, first: number, words: number): WordSpan {
  return { name, first: name.titles + first, last: name.titles + first + words }
}
