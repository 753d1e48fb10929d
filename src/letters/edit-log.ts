/** Numbers in one record of an {@link EditLog}. */
export const RECORD = 4

/**
 * Where a fold changed the length of a text: records `[sourceStart, sourceEnd, foldedStart, foldedEnd)`, in order. Between
 * two records units answer each other one to one.
 */
export class EditLog {
  /** The records, four numbers each. */
  readonly records: number[] = []

  /** Adds a record; removals in a row are kept as one. */
  add(sourceStart: number, sourceEnd: number, foldedStart: number, foldedEnd: number): void {
    const { records } = this
    const last = records.length - RECORD
    const joins =
      foldedStart === foldedEnd &&
      last >= 0 &&
      records[last + 1] === sourceStart &&
      records[last + 2] === foldedStart &&
      records[last + 3] === foldedStart
    if (joins) records[last + 1] = sourceEnd
    else records.push(sourceStart, sourceEnd, foldedStart, foldedEnd)
  }

  /**
   * Forgets what was recorded from an offset of the folded text on, because a rule takes back what it wrote there.
   *
   * @returns the source offset that the folded offset answers to
   */
  rewind(folded: number): number {
    const { records } = this
    while (records.length > 0 && (records.at(-1) as number) > folded) records.length -= RECORD
    if (records.length === 0) return folded
    return (records.at(-3) as number) + folded - (records.at(-1) as number)
  }
}
