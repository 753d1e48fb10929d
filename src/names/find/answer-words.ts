import { readWords } from '../compare-words.js'
import { nameReadings } from '../name-clitics.js'
import { wordRole } from '../name-roles.js'
import { prepareName, type PreparedName } from '../prepare-name.js'
import { lettersOf, type WordSpan } from '../word-span.js'
import { isCommonWord } from './common-words.js'
import type { TextWords } from './text-words.js'

/** Words beside one that was found belong to the name if they are as near to its words, in nats a letter; or else if the whole is. */
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

const WAYS = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
] as const
/** A clitic is a guess, and costs so much in nats a letter. */
const CLITIC = 0.1
const WHOLE = { clitics: '', length: 0, prefix: '' } as const

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
    if (isAnswer(stretch(text, at, at + taken), { name, first: held, last: held + given }, alike))
      return { taken, given, ...WHOLE }
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
    const written = stretch(text, at - taken, at)
    if (taken > 1) {
      if (isAnswer(written, span, alike)) return { taken, given, ...WHOLE }
      continue
    }
    let best: Step | undefined
    let least = Infinity
    for (const { clitics, length, rest } of nameReadings(written)) {
      const cost = answerCost(rest, span, length > 0 ? ALIKE[0] : alike) + CLITIC * length
      if (cost >= least) continue
      least = cost
      best = { taken, given, clitics, length, prefix: rest.slice(0, rest.length - (written.length - length)) }
    }
    if (best) return best
  }
  return undefined
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

function isAnswer(written: string, held: WordSpan, alike: number): boolean {
  return answerCost(written, held, alike) < Infinity
}

/** In nats a letter; infinite where the words are no answer. */
function answerCost(written: string, held: WordSpan, alike: number): number {
  const read = prepareName(written)
  if (read.words.length === 0) return Infinity
  const letters = lettersOf(held)
  if (read.words.length === 1 && held.last - held.first === 1) {
    if (read.search === held.name.words[held.first]?.search) return 0
    if (isCommonWord(read.search)) return Infinity
    if (isNickname(read.letters, letters)) return 0
    if (wordRole(letters) === 'particle') return Infinity
  }
  const length = (read.letters.length + letters.length) / 2
  const cost = readWords({ name: read, first: 0, last: read.words.length }, held).cost / length
  return cost <= alike ? cost : Infinity
}

/** `جو` for `جوزيف`: what is written of it is the beginning. */
export function isNickname(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 2 && short.length * 2 <= long.length && long.length >= 4 && long.startsWith(short)
}
