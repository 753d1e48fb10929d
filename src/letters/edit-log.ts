/** Numbers in one record of an {@link EditLog}. */
export const RECORD = 4

/**
 * Where a fold changed the length of a text: records `[sourceStart, sourceEnd, foldedStart, foldedEnd)`, in order. Between
 * two records units answer each other one to one.
 */
export class EditLog {
  /** The records, four numbers each. Short texts have few, and V8 makes an array of 64 bytes at little cost. */
  records: Int32Array = new Int32Array(RECORD * 4)
  /** How many numbers of `records` are in use. */
  used = 0

  /** Adds a record; removals in a row are kept as one. */
  add(sourceStart: number, sourceEnd: number, foldedStart: number, foldedEnd: number): void {
    const { records, used } = this
    const joins =
      foldedStart === foldedEnd &&
      used > 0 &&
      records[used - 3] === sourceStart &&
      records[used - 2] === foldedStart &&
      records[used - 1] === foldedStart
    if (joins) {
      records[used - 3] = sourceEnd
      return
    }
    const room = used < records.length ? records : this.grow()
    room[used] = sourceStart
    room[used + 1] = sourceEnd
    room[used + 2] = foldedStart
    room[used + 3] = foldedEnd
    this.used = used + RECORD
  }

  /**
   * Forgets what was recorded from an offset of the folded text on, because a rule takes back what it wrote there.
   *
   * @returns the source offset that the folded offset answers to
   */
  rewind(folded: number): number {
    const { records } = this
    while (this.used > 0 && (records[this.used - 1] as number) > folded) this.used -= RECORD
    if (this.used === 0) return folded
    return (records[this.used - 3] as number) + folded - (records[this.used - 1] as number)
  }

  private grow(): Int32Array {
    const grown = new Int32Array(this.used * 2)
    grown.set(this.records)
    this.records = grown
    return grown
  }
}
