import { HELD_BACK, KEPT_MARK, SPACE } from '../fold-codes.js'
import type { FoldRun } from '../fold-run.js'
import { isArabicLetter, isArabicWordUnit, isBlank, isDigit, isMark } from '../unit-classes.js'

const ARABIC_COMMA = 0x060c
const ARABIC_SEMICOLON = 0x061b
const ARABIC_QUESTION_MARK = 0x061f
const FULL_STOP = 0x2e
const WAW = 0x0648
const LAM = 0x0644
const DAL = 0x062f
const TATWEEL = 0x0640
/** A letter never carries more marks than this in text meant to be read. */
const MOST_MARKS = 8
/** An address is recognised from what stands before the stop in the same word, this far back. */
const ADDRESS_REACH = 64

/** Removes spaces before a sign and puts one behind it, where print would. */
export function spaceSign(run: FoldRun, sign: number): void {
  const before = spacesBefore(run)
  if (before > 0 && closesUp(run, sign, before)) run.unwrite(before)
  const spaced = wantsSpaceAfter(run, sign)
  run.replace(sign)
  if (!spaced) return
  const foldedStart = run.foldedAt
  run.write(SPACE)
  run.close(run.read, foldedStart)
}

/** How many spaces were written last; 0 for more than a slip of the hand, which is layout. */
function spacesBefore({ units, written }: FoldRun): number {
  let count = 0
  while (count < HELD_BACK - 1 && units[written - 1 - count] === SPACE) count++
  return count < HELD_BACK - 1 ? count : 0
}

/** Whether the sign belongs to the word before the spaces. */
function closesUp(run: FoldRun, sign: number, spaces: number): boolean {
  const { text, read, units, written } = run
  const previous = units[written - 1 - spaces] as number
  if (!isWordEnd(previous)) return false
  if (isArabicSign(sign)) return true
  // ` .5`, ` .net`, ` :)` and ` ...` are something else: these signs close a sentence only before a blank or a new word.
  const next = run.nextKept(read + 1)
  return (
    next === text.length || isBlank(text.charCodeAt(next)) || (sign === FULL_STOP && opensWord(run, next))
  )
}

function wantsSpaceAfter(run: FoldRun, sign: number): boolean {
  const { text, read } = run
  const next = run.nextKept(read + 1)
  if (!isArabicWordUnit(text.charCodeAt(next)) || isInAddress(text, read)) return false
  return isArabicSign(sign) || (sign === FULL_STOP && opensWord(run, next) && endsWord(run))
}

function isArabicSign(sign: number): boolean {
  return sign === ARABIC_COMMA || sign === ARABIC_SEMICOLON || sign === ARABIC_QUESTION_MARK
}

/** Whether two letters follow, with or without marks, or a ligature of two. */
function opensWord(run: FoldRun, at: number): boolean {
  const { text, table } = run
  if (table.expansions.has(text.charCodeAt(at))) return true
  for (let marks = 0; marks < MOST_MARKS; marks++) {
    at = run.nextKept(at + 1)
    const unit = text.charCodeAt(at)
    if (isArabicWordUnit(unit) || unit === TATWEEL) return true
    if (!isMark(unit) && table.units[unit] !== KEPT_MARK) return false
  }
  return false
}

/**
 * Whether a word of two letters or more, or a closing quotation mark or bracket, was written last. A letter alone is an
 * initial or a title (`د.`), and so is one behind `و` (`ود.`), and `لد.`.
 */
function endsWord({ units, written }: FoldRun): boolean {
  const last = units[written - 1] as number
  const second = units[written - 2] as number
  if (isClosing(last)) return true
  if (!isLetterOrMark(last) || !isLetterOrMark(second)) return false
  const isClitic = second === WAW || (second === LAM && last === DAL)
  return !isClitic || isLetterOrMark(units[written - 3] as number)
}

function isInAddress(text: string, at: number): boolean {
  const reach = Math.max(0, at - ADDRESS_REACH)
  for (let back = at - 1; back >= reach; back--) {
    const unit = text.charCodeAt(back)
    if (isBlank(unit)) return false
    if (unit === 0x2f || unit === 0x40 || unit === 0x5f) return true // `/`, `@`, `_`
  }
  return false
}

function isWordEnd(unit: number): boolean {
  return (
    isLetterOrMark(unit) ||
    isDigit(unit) ||
    isClosing(unit) ||
    isLatinLetter(unit) ||
    WORD_ENDS.includes(unit)
  )
}

/** `%` `!` `٪` `…`, and the bidirectional marks that pages put behind a word. */
const WORD_ENDS: readonly number[] = [0x25, 0x21, 0x066a, 0x2026, 0x200e, 0x200f, 0x061c]

function isLatinLetter(unit: number): boolean {
  return ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || (unit >= 0xc0 && unit <= 0x024f)
}

function isLetterOrMark(unit: number): boolean {
  return isArabicLetter(unit) || isMark(unit) || unit === TATWEEL
}

/** `"` `'` `)` `]` `»` `”` `’` */
function isClosing(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0xbb ||
    unit === 0x201d ||
    unit === 0x2019
  )
}
