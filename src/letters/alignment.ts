import { type EditLog, RECORD } from './edit-log.js'
import { isArabicLetter, isBlank, isMark } from './unit-classes.js'

/** A normalized text with the way back to its source. All offsets are UTF-16 offsets; `end` is exclusive. */
export interface Alignment {
  /** The normalized text. */
  readonly text: string
  /**
   * The range of the source that a range of the normalized text came from. Marks and tatweel that were removed belong to
   * the letter before them, removed spaces to the space that stayed; other removed characters belong to nobody and are
   * outside unless both neighbours are inside.
   *
   * @param start - offset into the normalized text; offsets outside it are moved to its ends
   * @param end - offset into the normalized text, not before `start`
   * @returns offsets into the source: `[start, end]`
   */
  toSource(start: number, end: number): [start: number, end: number]
  /**
   * The range of the normalized text that a range of the source became. A range that holds part of a letter with its
   * marks, or part of a ligature, gives the whole.
   *
   * @param start - offset into the source; offsets outside it are moved to its ends
   * @param end - offset into the source, not before `start`
   * @returns offsets into the normalized text: `[start, end]`
   */
  toNormalized(start: number, end: number): [start: number, end: number]
}

/** An alignment of a text with itself. */
export function identityAlignment(text: string): Alignment {
  const same = (start: number, end: number): [number, number] => clampRange(start, end, text.length)
  return { text, toSource: same, toNormalized: same }
}

/** The alignment of two steps, the second of which read what the first wrote. */
export function chainAlignments(first: Alignment, second: Alignment): Alignment {
  return {
    text: second.text,
    toSource: (start, end) => first.toSource(...second.toSource(start, end)),
    toNormalized: (start, end) => second.toNormalized(...first.toNormalized(start, end)),
  }
}

/**
 * Reads an edit log as an alignment. Nothing is computed before the first question; each costs a binary search and a look
 * at the marks that were removed behind the range.
 *
 * @param source - the text that was folded
 * @param text - what it became
 * @param log - where the two differ in length
 * @returns the alignment
 */
export function alignByEdits(source: string, text: string, log: EditLog): Alignment {
  const { records, used } = log
  const at = (record: number, field: number): number => records[record + field] as number

  /** The last record whose field is not above an offset; negative where there is none. */
  const lastRecord = (field: number, offset: number): number => {
    let low = 0
    let high = used / RECORD
    while (low < high) {
      const middle = (low + high) >>> 1
      if (at(middle * RECORD, field) <= offset) low = middle + 1
      else high = middle
    }
    return (low - 1) * RECORD
  }

  const sourceStart = (offset: number): number => {
    const record = lastRecord(FOLDED_START, offset)
    if (record < 0) return offset
    const beyond = offset - at(record, FOLDED_END)
    return beyond < 0 ? at(record, SOURCE_START) : at(record, SOURCE_END) + beyond
  }

  /** Where the source of the unit before an offset ends, with the marks that were removed after it. */
  const sourceEnd = (offset: number): number => {
    const record = lastRecord(FOLDED_START, offset - 1)
    let end = offset
    if (record >= 0) {
      const beyond = offset - at(record, FOLDED_END)
      end = at(record, SOURCE_END) + Math.max(0, beyond)
      const isPutIn = at(record, SOURCE_START) === at(record, SOURCE_END)
      if (beyond < 0 || (beyond === 0 && isPutIn)) return end // inside a block, or behind a space that came from nowhere
    }
    for (let next = record + RECORD; next < used && at(next, SOURCE_START) === end; next += RECORD) {
      if (at(next, FOLDED_END) !== offset) break
      const removedEnd = at(next, SOURCE_END)
      end = attachedEnd(source, end, removedEnd)
      if (end < removedEnd) break
    }
    return end
  }

  const foldedStart = (offset: number): number => {
    const record = lastRecord(SOURCE_START, offset)
    if (record < 0) return offset
    if (offset >= at(record, SOURCE_END)) return at(record, FOLDED_END) + offset - at(record, SOURCE_END)
    const start = at(record, FOLDED_START)
    const isRemoval = start === at(record, FOLDED_END)
    if (!isRemoval || start === 0 || attachedEnd(source, at(record, SOURCE_START), offset + 1) <= offset)
      return start
    // A removed mark: back to the letter it belongs to, whole if that was a ligature.
    const holder = lastRecord(FOLDED_START, start - 1)
    return holder >= 0 && at(holder, FOLDED_END) === start ? at(holder, FOLDED_START) : start - 1
  }

  const foldedEnd = (offset: number): number => {
    const record = lastRecord(SOURCE_START, offset - 1)
    if (record < 0) return offset
    return at(record, FOLDED_END) + Math.max(0, offset - at(record, SOURCE_END))
  }

  return {
    text,
    toSource(start, end) {
      const [from, to] = clampRange(start, end, text.length)
      const sourceFrom = sourceStart(from)
      return [sourceFrom, to > from ? Math.max(sourceFrom, sourceEnd(to)) : sourceFrom]
    },
    toNormalized(start, end) {
      const [from, to] = clampRange(start, end, source.length)
      const foldedFrom = foldedStart(from)
      return [foldedFrom, to > from ? Math.max(foldedFrom, foldedEnd(to)) : foldedFrom]
    },
  }
}

const SOURCE_START = 0
const SOURCE_END = 1
const FOLDED_START = 2
const FOLDED_END = 3

const TATWEEL = 0x0640

/**
 * How far the removed units from `start` on belong to the unit before them: to the last mark, tatweel or repeated letter.
 * What is not seen does not part a mark from its letter; a blank does.
 */
function attachedEnd(source: string, start: number, removedEnd: number): number {
  const afterBlank = isBlank(source.charCodeAt(start - 1))
  let end = start
  for (let at = start; at < removedEnd; at++) {
    const unit = source.charCodeAt(at)
    if (isBlank(unit) && !afterBlank) break
    if (
      isMark(unit) ||
      unit === TATWEEL ||
      isArabicLetter(unit) ||
      isMarkPair(source, at) ||
      isLatinMark(unit) ||
      isBlank(unit)
    )
      end = at + 1
  }
  return end
}

function isLatinMark(unit: number): boolean {
  return unit >= 0x0300 && unit <= 0x036f && unit !== 0x034f
}

/** Whether a unit is one of the two of a mark U+10EFA to U+10EFF. */
function isMarkPair(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  const low = unit === 0xd803 ? source.charCodeAt(at + 1) : source.charCodeAt(at - 1) === 0xd803 ? unit : 0
  return low >= 0xdefa && low <= 0xdeff
}

/** Whole offsets in order, within 0 and `length`; anything that is no number counts as 0. */
function clampRange(start: number, end: number, length: number): [number, number] {
  const from = Math.min(Math.max(0, Math.trunc(start) || 0), length)
  return [from, Math.min(Math.max(from, Math.trunc(end) || 0), length)]
}
