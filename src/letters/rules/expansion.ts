import { KEPT_MARK } from '../fold-codes.js'
import type { FoldRun } from '../fold-run.js'
import { orderMarks } from './marks.js'

/** Writes the letters behind a ligature; marks at its end join the marks that follow. */
export function expand(run: FoldRun, unit: number): void {
  const folded = run.table.expansions.get(unit) ?? ''
  let letters = folded.length
  while (letters > 0 && run.table.units[folded.charCodeAt(letters - 1)] === KEPT_MARK) letters--
  const foldedStart = run.foldedAt
  for (let at = 0; at < letters; at++) run.write(folded.charCodeAt(at))
  if (letters === folded.length) run.close(run.read + 1, foldedStart)
  else {
    const marks = Array.from(folded.slice(letters), mark => mark.charCodeAt(0))
    run.close(run.read + 1, foldedStart)
    orderMarks(run, marks)
  }
}
