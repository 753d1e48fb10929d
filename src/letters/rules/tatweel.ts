import type { FoldRun } from '../fold-run.js'
import { isArabicLetter, isArabicWordUnit, isMark } from '../unit-classes.js'

export const TATWEEL = 0x0640
export const HAMZA_ABOVE = 0x0654
export const YEH_WITH_HAMZA = 0x0626
/** A letter never carries more marks than this in text meant to be read. */
export const MOST_MARKS = 8

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

/**
 * Drops tatweel everywhere, but writes `ئ` for one that carries a hamza above: `شَيْـًٔا` is `شيئا`, and taken for a mark of
 * the letter before, that hamza would be lost.
 */
export function removeTatweel(run: FoldRun): void {
  const { text, table } = run
  let end = run.read
  while (text.charCodeAt(end) === TATWEEL) end++
  if (!carriesHamza(text, end)) {
    run.drop(end - run.read)
    return
  }
  const foldedStart = run.foldedAt
  run.write(table.letterFolds.get(YEH_WITH_HAMZA) ?? (table.units[YEH_WITH_HAMZA] as number))
  run.close(end, foldedStart)
}

function carriesHamza(text: string, at: number): boolean {
  for (const limit = at + MOST_MARKS; at < limit && isMark(text.charCodeAt(at)); at++) {
    if (text.charCodeAt(at) === HAMZA_ABOVE) return true
  }
  return false
}
