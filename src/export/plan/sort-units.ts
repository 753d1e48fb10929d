import * as code from '../../letters/fold-codes.js'
import type { FoldTable } from '../../letters/fold-table.js'
import { FAR_MARKS } from '../../letters/rules/other-marks.js'
import { ALLAH_SIGN } from '../../letters/rules/expansion.js'
import { endsEmoji, opensEmoji } from '../../letters/rules/joiners.js'

/** The characters of a fold table, sorted by what a server has to do with them. */
export interface SortedUnits {
  readonly table: FoldTable
  /** Not written, whatever stands beside them. */
  readonly deleted: readonly number[]
  /** Each becomes the same everywhere. */
  readonly mapped: ReadonlyMap<number, string>
  /** The same for signs that a joiner beside them asks for: they are mapped behind the step of joiners. */
  readonly mappedLate: ReadonlyMap<number, string>
  /** Signs that become several words or, as `ﷲ`, look at what stands before them. */
  readonly phrases: ReadonlyMap<number, string>
  readonly hamzaMarks: readonly number[]
  readonly joiners: readonly number[]
  readonly selectors: readonly number[]
  readonly separators: readonly number[]
  readonly latinMarks: readonly number[]
  /** Not written either, but what stands before them does not see what stands behind: tatweel and the far marks. */
  readonly screens: readonly number[]
}

/**
 * Sorts what a table says of every character.
 *
 * @param table - of steps without one that brings marks into order, spaces signs or reads words
 */
export function sortUnits(table: FoldTable): SortedUnits {
  const { units } = table
  const coded = (wanted: number): number[] => allUnits().filter(unit => units[unit] === wanted)
  const mapped = new Map<number, string>()
  const mappedLate = new Map<number, string>()
  const phrases = new Map<number, string>()
  for (const unit of allUnits()) {
    const written = writtenFor(table, unit)
    if (written === undefined) continue
    if (units[unit] === code.EXPANSION && (written.includes(' ') || unit === ALLAH_SIGN))
      phrases.set(unit, written)
    else if (endsEmoji(unit) || opensEmoji(unit)) mappedLate.set(unit, written)
    else mapped.set(unit, written)
  }
  return {
    table,
    deleted: coded(code.DELETE),
    mapped,
    mappedLate,
    phrases,
    hamzaMarks: coded(code.HAMZA_MARK),
    joiners: coded(code.JOINER),
    selectors: coded(code.VARIATION),
    separators: coded(code.NUMBER_SEPARATOR),
    latinMarks: coded(code.LATIN_MARK),
    screens: [...coded(code.TATWEEL), ...(coded(code.MARK_SURROGATE).length > 0 ? farMarks() : [])],
  }
}

/** What a unit becomes by itself; undefined where it stays or a rule decides. */
function writtenFor({ units, expansions }: FoldTable, unit: number): string | undefined {
  const folded = units[unit] as number
  if (folded === unit) return undefined
  if (folded < code.FIRST_CODE) return String.fromCharCode(folded)
  if (folded === code.LINE) return unit === code.LINE_FEED ? undefined : '\n'
  return folded === code.EXPANSION ? expansions.get(unit) : undefined
}

function allUnits(): number[] {
  return Array.from({ length: 0x10000 }, (_, unit) => unit)
}

function farMarks(): number[] {
  const [first, last] = FAR_MARKS
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
