/** One row of khabar, measured in a change and in what it is held against. */
export interface ComparedRow {
  /** `AREA/GROUP/ROW`. */
  readonly row: string
  /** How many times as long the change takes. */
  readonly ratio: number
}

/** The share of its rate that a row may not lose. */
export const GREATEST_LOSS = 0.2

/** How much of its rate a row has lost: 0.2 for one that does four fifths of what it did, less than 0 for one that gained. */
export function lossOf({ ratio }: ComparedRow): number {
  return (ratio - 1) / ratio
}

/** The rows that have lost too much, for which it is worth to measure again. */
export function lostRows(rows: readonly ComparedRow[]): ComparedRow[] {
  return rows.filter(row => !(lossOf(row) < GREATEST_LOSS))
}

/**
 * The rows that have lost too much each time they were measured: a machine that did something else, or an engine that compiled
 * one of two equal copies less well, does so once. A row counts with its least loss.
 */
export function confirmedLosses(attempts: readonly (readonly ComparedRow[])[]): ComparedRow[] {
  const [first = [], ...later] = attempts
  return lostRows(
    first.map(row =>
      later
        .flatMap(rows => rows.filter(again => again.row === row.row))
        .reduce((least, again) => (lossOf(again) < lossOf(least) ? again : least), row),
    ),
  )
}
