import type { FoldRun } from '../fold-run.js'

/** Drops a letter that would stand three times in a row. */
export function shortenElongation(run: FoldRun, unit: number): void {
  const letter = run.table.letterFolds.get(unit) ?? unit
  if (run.last === letter && run.units[run.written - 2] === letter) run.drop(1)
  else run.replace(letter)
}
