import { createInventory, type UnitInventory } from './unit-inventory.js'

/** What it costs to read a unit of one name as a unit of another. */
export interface EditModel {
  readonly left: UnitInventory
  readonly right: UnitInventory
  /** The cost of a pair of units at `left * right.size + right`, in steps; {@link NO_EDIT} where it is no edit. */
  readonly costs: Uint8Array | Float64Array
}

/** Costs are kept in steps of this many to one nat (a factor e of probability). */
export const STEPS_PER_NAT = 12

/** Marks a pair of units that is no edit. */
export const NO_EDIT = 255

/** The packed form of a model, as `npm run train:names` writes it. */
export interface PackedEditModel {
  readonly leftLetters: string
  readonly rightLetters: string
  /** The cost of any single letter against any other that the table does not name, in steps. */
  readonly otherLetter: number
  /** The cost of any single letter against nothing that the table does not name, in steps. */
  readonly otherGap: number
  /** Whether both sides are one alphabet, so that the table names each pair once and a letter is free against itself. */
  readonly symmetric: boolean
  /**
   * Lines of a left unit and its edits, separated by spaces: a right unit and one sign for its cost. The empty unit is
   * written as no letter, a space as `_`.
   */
  readonly table: string
}

/** The sign for a cost of zero steps; one step more is the next sign of ASCII. */
export const FIRST_COST_SIGN = 33

/** A model ready to compare with. */
export function unpackEditModel(packed: PackedEditModel): EditModel {
  const rows = packed.table.split('\n').map(line => {
    const [unit = '', ...edits] = line.split(' ')
    return {
      unit: unitOf(unit),
      edits: edits.map(edit => [unitOf(edit.slice(0, -1)), signCost(edit)] as const),
    }
  })
  const lefts = rows.map(row => row.unit)
  const rights = rows.flatMap(row => row.edits.map(([unit]) => unit))
  const longer = (units: readonly string[]): string[] => [...new Set(units.filter(unit => unit.length > 1))]
  const left = createInventory(packed.leftLetters, longer(packed.symmetric ? [...lefts, ...rights] : lefts))
  const right = packed.symmetric ? left : createInventory(packed.rightLetters, longer(rights))
  const costs = new Uint8Array(left.size * right.size).fill(NO_EDIT)
  const numberOf = (side: UnitInventory, unit: string): number => side.numbers.get(unit) ?? 0
  const put = (a: number, b: number, cost: number): void => {
    costs[a * right.size + b] = cost
    if (packed.symmetric) costs[b * right.size + a] = cost
  }
  for (const a of ['', ...packed.leftLetters])
    for (const b of ['', ...packed.rightLetters]) {
      const same = packed.symmetric && a === b
      put(numberOf(left, a), numberOf(right, b), same ? 0 : a && b ? packed.otherLetter : packed.otherGap)
    }
  for (const { unit, edits } of rows)
    for (const [other, cost] of edits) put(numberOf(left, unit), numberOf(right, other), cost)
  return { left, right, costs }
}

function unitOf(written: string): string {
  return written.replaceAll('_', ' ')
}

function signCost(edit: string): number {
  return edit.charCodeAt(edit.length - 1) - FIRST_COST_SIGN
}
