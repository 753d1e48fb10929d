import type { EditLog } from './edit-log.js'
import { DELETE, HELD_BACK, JOINER, VARIATION } from './fold-codes.js'
import type { FoldTable } from './fold-table.js'
import type { Decoder, Host } from './host.js'

const NOTHING_WRITTEN = 0xffff

/**
 * One fold of one text, as it goes on: what is read, what is written and not yet part of the result. The text loop and the
 * rules move it forward. The last {@link HELD_BACK} units written stay changeable; earlier ones are handed to the result
 * piece by piece.
 */
export class FoldRun {
  text = ''
  /** Offset of the next source unit. */
  read = 0
  /** Where in `units` the next unit is written. */
  written: number = HELD_BACK
  /** Not 0 once anything differs from the source. */
  changed = 0
  edits: EditLog | null = null

  /** Offset in the folded text of `units[0]`. */
  private base = -HELD_BACK
  /** The first unit not yet handed over. */
  private pending: number = HELD_BACK
  /** How many units at the start are those of the source, and were never copied. */
  private same = 0
  /** What was handed over after those; kept for one text only. */
  private result: Uint16Array | null = null
  private resultLength = 0

  private readonly decode: Decoder

  constructor(
    readonly table: FoldTable,
    private readonly host: Host,
    /** The units written; longer than {@link HELD_BACK} by as many as one piece may write. */
    readonly units: Uint16Array,
  ) {
    units.fill(NOTHING_WRITTEN, 0, HELD_BACK)
    this.decode = host.createDecoder(units)
  }

  /** Makes ready for a text. */
  start(text: string, edits: EditLog | null): void {
    this.text = text
    this.edits = edits
    this.read = 0
    this.changed = 0
    this.written = HELD_BACK
    if (this.pending === HELD_BACK) return // the text before was short and left nothing behind
    this.pending = HELD_BACK
    this.base = -HELD_BACK
    this.units.fill(NOTHING_WRITTEN, 0, HELD_BACK)
    this.same = 0
    this.result = null
    this.resultLength = 0
  }

  /** How many units can be written before the next {@link FoldRun.handOver}. */
  get room(): number {
    return this.units.length - this.written
  }

  /** The unit written last, or U+FFFF where there is none. */
  get last(): number {
    return this.units[this.written - 1] as number
  }

  /** Offset in the folded text of the next unit. */
  get foldedAt(): number {
    return this.base + this.written
  }

  /** Offset in the folded text of `units[0]`. */
  get foldedBase(): number {
    return this.base
  }

  /** Writes one unit that takes the place of no source unit of its own. */
  write(unit: number): void {
    if (this.room === 0) this.handOver()
    this.units[this.written++] = unit
  }

  /** Passes the next source unit on as another unit, or as itself. */
  replace(unit: number): void {
    if (unit !== this.text.charCodeAt(this.read)) this.changed = 1
    this.write(unit)
    this.read++
  }

  /** Passes over source units without writing anything for them. */
  drop(count: number): void {
    this.edits?.add(this.read, this.read + count, this.foldedAt, this.foldedAt)
    this.read += count
    this.changed = 1
  }

  /** Notes that source units from `read` to `end` became what was written from `foldedStart` on, and passes over them. */
  close(end: number, foldedStart: number): void {
    this.edits?.add(this.read, end, foldedStart, this.foldedAt)
    this.read = end
    this.changed = 1
  }

  /** Takes back the last units written, which are removed from the text. */
  unwrite(count: number): void {
    this.written -= count
    this.changed = 1
    if (!this.edits) return
    const source = this.edits.rewind(this.foldedAt)
    this.edits.add(source, this.read, this.foldedAt, this.foldedAt)
  }

  /**
   * Offset of the first source unit from `at` on that is certain to be written; the length of the text where none is.
   * Joiners and variation selectors do not count: behind a sign or a tatweel they are dropped.
   */
  nextKept(at: number): number {
    const { text } = this
    const { units } = this.table
    for (; at < text.length; at++) {
      const folded = units[text.charCodeAt(at)]
      if (folded !== DELETE && folded !== JOINER && folded !== VARIATION) return at
    }
    return at
  }

  /** Moves what has been written, but for what is held back, to the result. */
  handOver(): void {
    const kept = this.written - HELD_BACK
    if (kept <= this.pending) return
    if (this.changed === 0) this.same = this.base + kept
    else this.keep(this.units.subarray(this.pending, kept))
    this.units.copyWithin(0, kept, this.written)
    this.base += kept
    this.pending = 0
    this.written = HELD_BACK
  }

  /** Ends the run and gives the folded text: the source itself where nothing changed. */
  finish(): string {
    const folded = this.build()
    this.text = '' // a normalizer lives on, and would keep the text alive
    this.edits = null
    return folded
  }

  private build(): string {
    const { text, pending, written } = this
    if (this.changed === 0) return text
    if (this.result === null) {
      const rest = this.decode(pending, written)
      return this.same === 0 ? rest : text.slice(0, this.same) + rest
    }
    this.keep(this.units.subarray(pending, written))
    const changed = this.host.createDecoder(this.result)(0, this.resultLength)
    this.result = null
    return this.same === 0 ? changed : text.slice(0, this.same) + changed
  }

  private keep(units: Uint16Array): void {
    const length = this.resultLength + units.length
    if (this.result === null || length > this.result.length) {
      const grown = new Uint16Array(Math.max(length, this.text.length - this.same, this.resultLength * 2))
      if (this.result) grown.set(this.result.subarray(0, this.resultLength))
      this.result = grown
    }
    this.result.set(units, this.resultLength)
    this.resultLength = length
  }
}
