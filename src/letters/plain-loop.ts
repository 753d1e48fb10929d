import { FIRST_CODE, LINE, LINE_FEED, SPACE } from './fold-codes.js'
import type { FoldRun } from './fold-run.js'

/**
 * Passes source units through the table until `stop` or until a unit needs a rule. The same loop stands in fold-loop.wat;
 * a test holds the two together.
 *
 * @param run - moved forward; has room for `stop - run.read` units
 * @param stop - offset of the source unit to stop at
 */
export function foldPlain(run: FoldRun, stop: number): void {
  const { text, units, edits } = run
  const table = run.table.units
  const { collapses } = run.table
  let { read, written, changed } = run
  let previous = units[written - 1] as number
  while (read < stop) {
    // The way of nearly every unit.
    while (read < stop) {
      const unit = text.charCodeAt(read)
      const folded = table[unit] as number
      if (folded >= FIRST_CODE) break
      if ((folded | previous) < 0x30) break // perhaps a space after a space
      changed |= unit ^ folded
      units[written++] = previous = folded
      read++
    }
    if (read >= stop) break
    const unit = text.charCodeAt(read)
    let folded = table[unit] as number
    if (folded >= FIRST_CODE && folded < LINE) break
    const afterBlank = collapses && (previous === SPACE || previous === LINE_FEED)
    if (folded === LINE && !afterBlank) folded = LINE_FEED
    else if (folded >= LINE || (folded === SPACE && afterBlank)) {
      if (folded === LINE) units[written - 1] = previous = LINE_FEED
      const at = run.foldedBase + written
      edits?.add(read, read + 1, at, at)
      changed = 1
      read++
      continue
    }
    changed |= unit ^ folded
    units[written++] = previous = folded
    read++
  }
  run.read = read
  run.written = written
  run.changed = changed
}
