import type { EditLog } from './edit-log.js'
import { LONGEST_WRITE } from './fold-codes.js'
import type { FoldRun } from './fold-run.js'
import { foldPlain } from './plain-loop.js'
import { applyRule } from './rules/apply-rule.js'

/** How many source units are read at a time: few enough to stay in the processor's nearest memory. */
export const PIECE = 0x3c00

/** The inner loop over the units that need no rule, in one of its forms. */
export interface TextLoop {
  /** Makes the units from `run.read` to `end` ready to read. */
  load(end: number): void
  /** Moves the run to `stop` or to a unit that needs a rule. */
  advance(run: FoldRun, stop: number): void
}

/** The loop in plain JavaScript, which reads the string itself. */
export const PLAIN_LOOP: TextLoop = { load: () => undefined, advance: foldPlain }

/**
 * Folds a text, piece by piece: the loop up to what needs a rule, the rule, the loop again.
 *
 * @param run - is started anew
 * @param loop - the loop that belongs to the run
 * @param text - any string
 * @param edits - where to note changes of length, or null
 * @returns the folded text; the text itself where nothing changed
 */
export function foldText(run: FoldRun, loop: TextLoop, text: string, edits: EditLog | null): string {
  run.start(text, edits)
  while (run.read < text.length) {
    const end = Math.min(text.length, run.read + PIECE)
    loop.load(end)
    while (run.read < end) {
      if (run.room <= LONGEST_WRITE) run.handOver()
      const stop = Math.min(end, run.read + run.room - LONGEST_WRITE)
      loop.advance(run, stop)
      if (run.read < stop) applyRule(run)
    }
    if (end < text.length) run.handOver()
  }
  return run.finish()
}

/**
 * The same for a text so short that nothing needs to be handed over on the way.
 *
 * @param run - is started anew
 * @param text - a string of few units
 * @param edits - where to note changes of length, or null
 * @returns the folded text; the text itself where nothing changed
 */
export function foldShort(run: FoldRun, text: string, edits: EditLog | null): string {
  run.start(text, edits)
  while (run.read < text.length) {
    foldPlain(run, text.length)
    if (run.read < text.length) applyRule(run)
  }
  return run.finish()
}
