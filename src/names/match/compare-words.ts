import { ARTICLE } from '../../letters/article.js'
import { editCost, tracedEdits, type Edit, type LetterRun } from '../edits/edit-cost.js'
import { STEPS_PER_NAT, type EditModel } from '../edits/edit-model.js'
import { arabicEdits, latinEdits, romanizationEdits } from '../edits/edit-models.js'
import { mayAnswer } from '../prepare/consonants.js'
import { isInitialOf, spellsInitials } from './initials.js'
import { knownWords, surroundings } from './known-words.js'
import { letterChanges, turnChange } from './letter-changes.js'
import { factsOf } from '../prepare/name-facts.js'
import type { UnitInventory } from '../edits/unit-inventory.js'
import { unitsOf, type WordFacts } from '../prepare/word-facts.js'
import { keepPair, recallPair, type WordPair } from './word-pairs.js'
import type { WordSpan } from '../prepare/word-span.js'

/** Words that share too few consonants to be compared are this far apart in nats a letter. */
const HOPELESS = 3
const MOST_INITIALS = 3
/** What it costs in nats that Latin leaves an article out: `القذافي`, `Gaddafi`. */
const MISSING_ARTICLE = 0.4

/** How some words of one name are read as some words of another. */
export interface Reading {
  /** In nats; 0 for equal words. */
  readonly cost: number
  /**
   * What is behind it, with offsets into the letters of the words and costs in steps; `null` where the words are too
   * far apart to be read, and none for equal words and for initials.
   */
  readonly edits: readonly Edit[] | null
}

const EQUAL: Reading = { cost: 0, edits: [] }
/** Spellings of one name that are listed as such, and an initial for a word, cost little more than equal words. */
const LISTED: Reading = { cost: 0.1, edits: [] }
const INITIAL: Reading = { cost: 0.3, edits: [] }
const TOO_DEAR: Reading = { cost: Infinity, edits: null }

/** The cheapest way to read `a` as `b`; one that costs more than `limit`, in nats, may come out as infinitely dear. */
export function readWords(a: WordSpan, b: WordSpan, limit: number = Infinity): Reading {
  const left = factsOf(a)
  const right = factsOf(b)
  if (left === right || left.letters === right.letters) return EQUAL
  if (left.number === 0 || right.number === 0) return priceWords(a, b, limit)
  return pairOf(a, b).reading
}

/** The edits from `a` to `b` of words that were thought too far apart to be read. */
export function wordEdits(a: WordSpan, b: WordSpan): readonly Edit[] {
  const [left, right] = [factsOf(a), factsOf(b)]
  if (left.number === 0 || right.number === 0) return cheapestReading(left, right, Infinity).edits ?? []
  const pair = pairOf(a, b)
  return (pair.edits ??= cheapestReading(left, right, Infinity).edits ?? [])
}

/** The letter changes that explain how `a` is read as `b`, or `b` as `a`; see {@link letterChanges}. */
export function wordChanges(a: WordSpan, b: WordSpan, reading: Reading, turned: boolean): readonly string[] {
  const [left, right] = [factsOf(a), factsOf(b)]
  if (left.number === 0 || right.number === 0 || left === right) {
    const changes = letterChanges(a, b, reading.edits ?? wordEdits(a, b))
    return turned ? changes.map(turnChange) : changes
  }
  const pair = pairOf(a, b)
  const changes = (pair.changes ??= letterChanges(a, b, wordEdits(a, b)))
  return turned ? (pair.turned ??= changes.map(turnChange)) : changes
}

/** What is known of two single words, which come again in other names. */
function pairOf(a: WordSpan, b: WordSpan): WordPair {
  const left = factsOf(a).number
  const right = factsOf(b).number
  const within = surroundings(a, b)
  return recallPair(left, right, within) ?? keepPair(left, right, within, priceWords(a, b, Infinity))
}

function priceWords(a: WordSpan, b: WordSpan, limit: number): Reading {
  const x = factsOf(a)
  const y = factsOf(b)
  if (x.script !== y.script) {
    const [left, right] = x.script === 'arabic' ? [x, y] : [y, x]
    if (isInitials(right) && spellsInitials(left.letters, right.letters)) return EQUAL
  }
  if (knownWords(a, b) === 'one') return LISTED
  if (isInitialOf(a, b) || isInitialOf(b, a)) return INITIAL
  if (!haveLikeLengths(x, y) || !mayAnswer(x.classes, y.classes))
    return { cost: HOPELESS * Math.max(x.letters.length, y.letters.length), edits: null }
  return cheapestReading(x, y, limit)
}

function cheapestReading(a: WordFacts, b: WordFacts, limit: number): Reading {
  const model = modelFor(a, b)
  // The Arabic side first, as the model of two scripts has it.
  const [left, right] = a.script === 'arabic' ? [a, b] : [b, a]
  const runs = [runOf(left, model.left), runOf(right, model.right)] as const
  const whole = editCost(model, ...runs, limit * STEPS_PER_NAT)
  let edits = whole === Infinity ? null : tracedEdits(...runs)
  let cost = whole
  if (model === latinEdits() && startsWithArticle(left)) {
    const bare = { ...runs[0], start: ARTICLE.length }
    const missing = MISSING_ARTICLE * STEPS_PER_NAT
    const rest = editCost(model, bare, runs[1], Math.min(limit * STEPS_PER_NAT, whole) - missing)
    if (rest + missing < whole) {
      cost = rest + missing
      edits = [articleEdit(missing), ...tracedEdits(bare, runs[1])]
    }
  }
  if (edits === null) return TOO_DEAR
  return { cost: cost / STEPS_PER_NAT, edits: left === a ? edits : edits.map(turn) }
}

function articleEdit(cost: number): Edit {
  return { leftStart: 0, leftEnd: ARTICLE.length, rightStart: 0, rightEnd: 0, cost }
}

function turn({ leftStart, leftEnd, rightStart, rightEnd, cost }: Edit): Edit {
  return { leftStart: rightStart, leftEnd: rightEnd, rightStart: leftStart, rightEnd: leftEnd, cost }
}

/** Words of few letters, which may each stand for one: `j d`, `jd`. */
function isInitials({ letters, words }: WordFacts): boolean {
  return letters.length - (words - 1) <= MOST_INITIALS
}

/** One word may have twice the letters of another; words that are joined or divided have about as many as before. */
function haveLikeLengths(a: WordFacts, b: WordFacts): boolean {
  const shorter = Math.min(a.letters.length, b.letters.length)
  const longer = Math.max(a.letters.length, b.letters.length)
  const isOneToOne = a.words === 1 && b.words === 1
  return isOneToOne ? longer <= 2 * shorter + 2 : 2 * longer <= 3 * shorter + 3
}

function startsWithArticle({ letters }: WordFacts): boolean {
  return letters.length > 2 * ARTICLE.length && letters.startsWith(ARTICLE)
}

function modelFor(a: WordFacts, b: WordFacts): EditModel {
  if (a.script !== b.script) return latinEdits()
  return a.script === 'arabic' ? arabicEdits() : romanizationEdits()
}

function runOf(words: WordFacts, inventory: UnitInventory): LetterRun {
  return { rows: unitsOf(words, inventory), start: 0, end: words.letters.length }
}
