import type { FoldRun } from '../fold-run.js'

/** Drops a combining mark after a Latin letter; other scripts keep theirs, which may be part of the letter. */
export function foldLatinMark(run: FoldRun): void {
  const { last } = run
  if (last >= 0x61 && last <= 0x7a) run.drop(1)
  else run.replace(run.text.charCodeAt(run.read))
}

/** The Arabic marks beyond the Basic Multilingual Plane: first and last. */
export const FAR_MARKS: readonly [number, number] = [0x10efa, 0x10eff]
const FIRST_LOW = 0xdefa
const LAST_LOW = 0xdeff

/** Drops the Arabic marks U+10EFA to U+10EFF, written as two units each; other characters there stay. */
export function foldMarkSurrogate(run: FoldRun): void {
  const low = run.text.charCodeAt(run.read + 1)
  if (low >= FIRST_LOW && low <= LAST_LOW) run.drop(2)
  else run.replace(run.text.charCodeAt(run.read))
}
