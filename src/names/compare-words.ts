import { editCost, tracedEdits, type Edit, type LetterRun } from './edit-cost.js'
import { STEPS_PER_NAT, type EditModel } from './edit-model.js'
import { arabicEdits, latinEdits, romanizationEdits } from './edit-models.js'
import { mayAnswer } from './consonants.js'
import { isInitialOf, spellsInitials } from './initials.js'
import { knownWords } from './known-words.js'
import { unitsOf } from './name-facts.js'
import type { UnitInventory } from './unit-inventory.js'
import { endOf, lengthOf, lettersOf, scriptOf, startOf, type WordSpan } from './word-span.js'

/** Words that share too few consonants to be compared are this far apart in nats a letter. */
export const HOPELESS = 3
const MOST_INITIALS = 3
const ARTICLE = 'ال'
/** What it costs in nats that Latin leaves an article out: `القذافي`, `Gaddafi`. */
const MISSING_ARTICLE = 0.4

/** How some words of one name are read as some words of another. */
export interface Reading {
  /** In nats; 0 for equal words. */
  readonly cost: number
  /**
   * What is behind it, with offsets into the letters of the two names and costs in steps; `null` where the words are too
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
  if (areEqual(a, b)) return EQUAL
  const model = modelFor(a, b)
  const [left, right] = sides(a, b)
  if (model === latinEdits() && isInitials(right) && spellsInitials(lettersOf(left), lettersOf(right)))
    return EQUAL
  if (knownWords(a, b) === 'one') return LISTED
  if (isInitialOf(a, b) || isInitialOf(b, a)) return INITIAL
  if (!haveLikeLengths(a, b) || !mayAnswer(classesOf(a), classesOf(b)))
    return { cost: HOPELESS * Math.max(lengthOf(a), lengthOf(b)), edits: null }
  return cheapestReading(model, left, right, left !== a, limit)
}

/** The edits from `a` to `b` of words that were thought too far apart to be read. */
export function wordEdits(a: WordSpan, b: WordSpan): readonly Edit[] {
  const [left, right] = sides(a, b)
  return cheapestReading(modelFor(a, b), left, right, left !== a, Infinity).edits ?? []
}

function cheapestReading(
  model: EditModel,
  left: WordSpan,
  right: WordSpan,
  turned: boolean,
  limit: number,
): Reading {
  const runs = [runOf(left, model.left), runOf(right, model.right)] as const
  const whole = editCost(model, ...runs, limit * STEPS_PER_NAT)
  let edits = whole === Infinity ? null : tracedEdits(...runs)
  let cost = whole
  if (model === latinEdits() && startsWithArticle(left)) {
    const bare = { ...runs[0], start: runs[0].start + ARTICLE.length }
    const missing = MISSING_ARTICLE * STEPS_PER_NAT
    const rest = editCost(model, bare, runs[1], Math.min(limit * STEPS_PER_NAT, whole) - missing)
    if (rest + missing < whole) {
      cost = rest + missing
      edits = [articleEdit(left, right, missing), ...tracedEdits(bare, runs[1])]
    }
  }
  if (edits === null) return TOO_DEAR
  return { cost: cost / STEPS_PER_NAT, edits: turned ? edits.map(turn) : edits }
}

function articleEdit(left: WordSpan, right: WordSpan, cost: number): Edit {
  const [start, at] = [startOf(left), startOf(right)]
  return { leftStart: start, leftEnd: start + ARTICLE.length, rightStart: at, rightEnd: at, cost }
}

function turn({ leftStart, leftEnd, rightStart, rightEnd, cost }: Edit): Edit {
  return { leftStart: rightStart, leftEnd: rightEnd, rightStart: leftStart, rightEnd: leftEnd, cost }
}

/** Words of few letters, which may each stand for one: `j d`, `jd`. */
function isInitials(span: WordSpan): boolean {
  return lengthOf(span) - (span.last - span.first - 1) <= MOST_INITIALS
}

/** One word may have twice the letters of another; words that are joined or divided have about as many as before. */
function haveLikeLengths(a: WordSpan, b: WordSpan): boolean {
  const shorter = Math.min(lengthOf(a), lengthOf(b))
  const longer = Math.max(lengthOf(a), lengthOf(b))
  const isOneToOne = a.last - a.first === 1 && b.last - b.first === 1
  return isOneToOne ? longer <= 2 * shorter + 2 : 2 * longer <= 3 * shorter + 3
}

function areEqual(a: WordSpan, b: WordSpan): boolean {
  return lengthOf(a) === lengthOf(b) && lettersOf(a) === lettersOf(b)
}

function classesOf(span: WordSpan): number {
  let classes = 0
  for (let at = span.first; at < span.last; at++) classes |= span.name.words[at]?.classes ?? 0
  return classes
}

function startsWithArticle(span: WordSpan): boolean {
  return lengthOf(span) > 2 * ARTICLE.length && span.name.letters.startsWith(ARTICLE, startOf(span))
}

function modelFor(a: WordSpan, b: WordSpan): EditModel {
  const arabic = (scriptOf(a) === 'arabic' ? 1 : 0) + (scriptOf(b) === 'arabic' ? 1 : 0)
  return arabic === 2 ? arabicEdits() : arabic === 1 ? latinEdits() : romanizationEdits()
}

/** The Arabic side first, as the model of two scripts has it. */
function sides(a: WordSpan, b: WordSpan): readonly [WordSpan, WordSpan] {
  return scriptOf(a) === 'arabic' ? [a, b] : [b, a]
}

function runOf(span: WordSpan, inventory: UnitInventory): LetterRun {
  return { rows: unitsOf(span.name, inventory), start: startOf(span), end: endOf(span) }
}
