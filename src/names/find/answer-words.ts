import { readWords } from '../match/compare-words.js'
import { mayAnswer } from '../prepare/consonants.js'
import { mayCarry, nameReadings } from './name-clitics.js'
import { wordRole } from '../parse/name-roles.js'
import { prepareName, type PreparedName } from '../prepare/prepare-name.js'
import { lettersOf, type WordSpan } from '../prepare/word-span.js'
import { isCommonWord } from './common-words.js'
import { isNickname } from './is-nickname.js'
import { costOfClitics, crossCost } from './word-cost.js'
import type { TextWord } from './text-word.js'
import type { TextWords } from './text-words.js'

/**
 * Words beside one that was found belong to the name if they are as near to its words, in nats a letter; or else if the
 * whole is.
 */
export const ALIKE: readonly [number, number] = [0.95, 1.7]

/** Words of a text that answer words of a name beside those already found. */
export interface Step {
  /** Words of the text. */
  readonly taken: number
  /** Words of the name. */
  readonly given: number
  readonly clitics: string
  readonly length: number
  readonly prefix: string
}

// prettier-ignore
const WAYS = [[1, 1], [1, 2], [2, 1], [1, 3], [3, 1]] as const
/** A clitic is a guess, and costs so much of its nats a letter. */
const CLITIC = 0.14
/** So many answers of a word are remembered. */
const MOST_ANSWERS = 2 ** 10
/** So few letters may be initials, which Arabic writes as words. */
const MOST_INITIALS = 3
const MOST_CLITICS = 3
const SHORTEST_PART = 2
const WHOLE = { clitics: '', length: 0, prefix: '' } as const

/** How a word of a text answers a word of a name, or words. */
export interface WordAnswer {
  /** The whole word, in nats a letter. */
  readonly cost: number
  /** The best reading with clitics or without them, if it is as near as the first of {@link ALIKE}, and as the second. */
  readonly steps: readonly [Step | undefined, Step | undefined]
}

const NO_ANSWER: WordAnswer = { cost: Infinity, steps: [undefined, undefined] }

/** The words behind those found, from word `at` of the text and word `held` of the name on. */
export function answerBehind(
  text: TextWords,
  at: number,
  name: PreparedName,
  held: number,
  alike: number,
): Step | undefined {
  for (const [taken, given] of WAYS) {
    if (held + given > name.words.length || !areJoined(text, at - 1, at + taken)) continue
    const span = { name, first: held, last: held + given }
    if (taken + given === 2) {
      if (answerOf(text, at, span).cost <= alike) return { taken, given, ...WHOLE }
    } else if (mayBeJoined(text, at, taken, span)) {
      const step = wholeStep(text, at, taken, span, alike)
      if (step) return step
    }
  }
  return undefined
}

/** The words before those found, the first of which may carry clitics. */
export function answerBefore(
  text: TextWords,
  at: number,
  name: PreparedName,
  held: number,
  alike: number,
): Step | undefined {
  for (const [taken, given] of WAYS) {
    if (held - given < 0 || at - taken < 0 || !areJoined(text, at - taken, at + 1)) continue
    const span = { name, first: held - given, last: held }
    if (taken + given > 2 && !mayBeJoined(text, at - taken, taken, span)) continue
    const step =
      taken > 1
        ? wholeStep(text, at - taken, taken, span, alike)
        : answerOf(text, at - 1, span).steps[alike === ALIKE[0] ? 0 : 1]
    if (step) return step
  }
  return undefined
}

function wholeStep(
  text: TextWords,
  at: number,
  taken: number,
  span: WordSpan,
  alike: number,
): Step | undefined {
  return joinedCost(text, at, taken, span) <= alike
    ? { taken, given: span.last - span.first, ...WHOLE }
    : undefined
}

/** Of several words of a text, remembered with the first of them. */
function joinedCost(text: TextWords, at: number, taken: number, span: WordSpan): number {
  const written = stretch(text, at, at + taken)
  const { joinedAnswers } = text.words[at] as TextWord
  let costs = joinedAnswers.get(written)
  if (!costs) {
    if (joinedAnswers.size >= MOST_ANSWERS) joinedAnswers.clear()
    joinedAnswers.set(written, (costs = new Map<string, number>()))
  }
  const letters = lettersOf(span)
  let cost = costs.get(letters)
  if (cost === undefined) {
    if (costs.size >= MOST_ANSWERS) costs.clear()
    costs.set(letters, (cost = answerCost(written, span)))
  }
  return cost
}

/** The cheapest reading of one word, with its clitics. */
function bestStep(written: string, span: WordSpan, alike: number): Step | undefined {
  let best: Step | undefined
  let least = Infinity
  for (const { clitics, length, rest } of nameReadings(written)) {
    const near = answerCost(rest, span)
    if (length > 0 && !mayCarry(clitics, rest.length)) continue
    const cost = near + CLITIC * costOfClitics(clitics)
    if (near > (length > 0 ? ALIKE[0] : alike) || cost >= least) continue
    least = cost
    const prefix = rest.slice(0, rest.length - (written.length - length))
    best = { taken: 1, given: span.last - span.first, clitics, length, prefix }
  }
  return best
}

/**
 * Whether a word of a text, with its own neighbours or without them, may be some word of a name. Asked before the words
 * around a hit are read, since most of them are no part of any name.
 */
export function mayBelong(text: TextWords, at: number, form: number, name: PreparedName): boolean {
  const word = text.words[at]
  if (!word) return false
  const known = word.near.get(form)
  if (known !== undefined) return known
  if (word.near.size >= MOST_ANSWERS) word.near.clear()
  const found = name.words.some((_, held) => {
    const span = { name, first: held, last: held + 1 }
    if (mayBePart(word, span)) return true
    const { cost, steps } = answerOf(text, at, span)
    return cost <= ALIKE[1] || steps[1] !== undefined
  })
  word.near.set(form, found)
  return found
}

/** Whether a word may be part of a word of a name, or the other way round. */
function mayBePart({ text, classes }: TextWord, { name, first }: WordSpan): boolean {
  const held = name.words[first]
  if (!held) return false
  if (held.letters.length <= MOST_INITIALS && name.words.length > 2) return text.length <= MOST_INITIALS
  const shared = classes & held.classes
  if (shared === 0) return false
  return text.length < held.letters.length
    ? shared === classes
    : text.length >= held.letters.length + SHORTEST_PART && shared === held.classes
}

/** Texts repeat their words, and lists theirs: an answer is found once. */
function answerOf(text: TextWords, at: number, held: WordSpan): WordAnswer {
  // Where a step is tried there is a word, and a word of the name.
  const word = text.words[at] as TextWord
  const classes = held.name.words[held.first]?.classes ?? 0
  const letters = lettersOf(held)
  const isOne = held.last - held.first === 1
  if (isOne && (classes & word.classes) === 0 && Math.min(letters.length, word.text.length) > MOST_INITIALS)
    return NO_ANSWER
  let answer = word.answers.get(letters)
  if (!answer) {
    if (word.answers.size >= MOST_ANSWERS) word.answers.clear()
    const steps = [bestStep(word.text, held, ALIKE[0]), bestStep(word.text, held, ALIKE[1])] as const
    word.answers.set(letters, (answer = { cost: answerCost(word.text, held), steps }))
  }
  return answer
}

/** Whether words that are joined or divided share enough letters to be worth reading; initials may share none. */
function mayBeJoined(text: TextWords, at: number, taken: number, { name, first, last }: WordSpan): boolean {
  let written = 0
  let classes = 0
  for (let word = at; word < at + taken; word++) {
    written += text.words[word]?.text.length ?? 0
    classes |= text.words[word]?.classes ?? 0
  }
  let letters = 0
  let held = 0
  for (let word = first; word < last; word++) {
    letters += name.words[word]?.letters.length ?? 0
    held |= name.words[word]?.classes ?? 0
  }
  if (letters <= MOST_INITIALS) return true
  const isLikeLong = 2 * letters <= 3 * written + 6 && 2 * written <= 3 * letters + 6 + 2 * MOST_CLITICS
  return isLikeLong && mayAnswer(classes & held, held)
}

/** The same beyond one word that the name does not have. */
export function answerBeyond(
  text: TextWords,
  at: number,
  name: PreparedName,
  held: number,
  alike: number,
): Step | undefined {
  if (at < 2 || !areJoined(text, at - 1, at + 1) || isCommonWord(stretch(text, at - 1, at))) return undefined
  const step = answerBefore(text, at - 1, name, held, alike)
  return step && { ...step, taken: step.taken + 1 }
}

/** Whether the words from `first` to before `last` stand together. */
function areJoined(text: TextWords, first: number, last: number): boolean {
  if (last > text.count) return false
  for (let at = first + 1; at < last; at++) if (text.joined[at] === 0) return false
  return true
}

function stretch(text: TextWords, first: number, last: number): string {
  return text.folded.text.slice(text.starts[first], text.ends[last - 1])
}

/** In nats a letter; more than the second of {@link ALIKE} where the words are no answer. */
function answerCost(written: string, held: WordSpan): number {
  const letters = lettersOf(held)
  const read = prepareName(written)
  if (read.words.length === 0) return Infinity
  if (read.words.length === 1 && held.last - held.first === 1) {
    if (read.search === held.name.words[held.first]?.search) return 0
    if (isCommonWord(read.search))
      return crossCost(read, held.name, held) / ((read.letters.length + letters.length) / 2)
    if (isNickname(read.letters, letters)) return 0
    if (wordRole(letters) === 'particle') return Infinity
  }
  const length = (read.letters.length + letters.length) / 2
  return readWords({ name: read, first: 0, last: read.words.length }, held, ALIKE[1] * length).cost / length
}
