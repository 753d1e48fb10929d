import type { FoldRun } from '../fold-run.js'
import { isArabicLetter, isArabicWordUnit, isMark } from '../unit-classes.js'

const TATWEEL = 0x0640

/**
 * Drops a run of tatweel between two letters. At the edge of a word (`هـ`, `بـ`) it is part of the spelling, and under a
 * mark of its own it is what the mark stands on.
 */
export function foldTatweel(run: FoldRun): void {
  const { text } = run
  let end = run.nextKept(run.read)
  while (text.charCodeAt(end) === TATWEEL) end = run.nextKept(end + 1)
  if ((isArabicLetter(run.last) || isMark(run.last)) && isArabicWordUnit(text.charCodeAt(end))) {
    run.drop(end - run.read)
    return
  }
  while (run.read < end) {
    if (text.charCodeAt(run.read) === TATWEEL) run.replace(TATWEEL)
    else run.drop(1)
  }
}
