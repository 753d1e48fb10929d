import { DELETE, JOINER, KEPT_MARK, VARIATION } from '../fold-codes.js'
import type { FoldRun } from '../fold-run.js'
import { COMPOSITIONS } from '../lexicon/letters.js'
import { combiningClass } from '../unit-classes.js'

/**
 * Brings a run of marks into canonical order, puts hamza and madda into the letter below and drops what is typed twice,
 * as the steps say. What is deleted between two marks does not part them.
 *
 * @param run - stands at the first mark, or at a ligature that ends in marks
 * @param foldedStart - where what the run of units becomes begins: the letters of a ligature are written already
 * @param opening - the marks of that ligature; null where there is none
 */
export function orderMarks(run: FoldRun, foldedStart: number, opening: readonly number[] | null): void {
  const typed = opening === null ? [] : [...opening]
  const end = gather(run, opening === null ? run.read : run.read + 1, typed)
  const { compose, marks: step } = run.table.steps
  let marks = typed
  if (compose) {
    marks = canonicalOrder(typed)
    composeInto(run, marks)
  }
  if (step === 'dedupe') marks = marks.filter((mark, at) => mark !== marks[at - 1])
  for (const mark of marks) run.write(mark)
  if (opening === null && isUnchanged(run, marks, end)) run.read = end
  else run.close(end, foldedStart)
}

function isUnchanged({ text, read }: FoldRun, marks: readonly number[], end: number): boolean {
  return marks.length === end - read && marks.every((mark, at) => mark === text.charCodeAt(read + at))
}

/** Appends the marks from an offset on and answers where they end. */
function gather({ text, table }: FoldRun, from: number, marks: number[]): number {
  let end = from
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const folded = table.units[unit]
    if (folded === KEPT_MARK) {
      const form = table.markForms.get(unit)
      if (form === undefined) marks.push(unit)
      else for (const mark of form) marks.push(mark.charCodeAt(0))
      end = at + 1
    } else if (folded !== DELETE && folded !== JOINER && folded !== VARIATION) break
  }
  return end
}

/** Sorts by combining class between marks of class 0, which nothing moves across. */
function canonicalOrder(marks: readonly number[]): number[] {
  const ordered: number[] = []
  let segment: number[] = []
  const close = (): void => {
    segment.sort((a, b) => combiningClass(a) - combiningClass(b))
    for (const mark of segment) ordered.push(mark)
    segment = []
  }
  for (const mark of marks) {
    if (combiningClass(mark) === 0) {
      close()
      ordered.push(mark)
    } else segment.push(mark)
  }
  close()
  return ordered
}

/** Takes the first mark that composes with the letter written last out of `marks`, and changes that letter. */
function composeInto(run: FoldRun, marks: number[]): void {
  let blocking = -1
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as number
    const strength = combiningClass(mark)
    if (strength === 0) return
    const letter = strength > blocking ? composition(run.last, mark) : undefined
    if (letter !== undefined) {
      run.units[run.written - 1] = foldedLetter(run, letter)
      marks.splice(at, 1)
      return
    }
    blocking = strength
  }
}

/** Where marks are removed: a hamza or madda goes into the letter written last, and disappears either way. */
export function composeHamza(run: FoldRun, mark: number): void {
  const letter = composition(run.last, mark)
  if (letter !== undefined) run.units[run.written - 1] = foldedLetter(run, letter)
  run.drop(1)
}

function foldedLetter({ table }: FoldRun, letter: number): number {
  return table.letterFolds.get(letter) ?? (table.units[letter] as number)
}

let compositions: Map<number, number> | undefined

/** The letter that a base and a mark make. */
function composition(base: number, mark: number): number | undefined {
  compositions ??= new Map(
    COMPOSITIONS.map(row => [row.base.charCodeAt(0) * 0x10000 + row.mark, row.letter.charCodeAt(0)]),
  )
  return compositions.get(base * 0x10000 + mark)
}
