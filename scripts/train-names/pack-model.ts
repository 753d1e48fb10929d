import { editCost } from '../../src/names/edits/edit-cost.js'
import {
  FIRST_COST_SIGN,
  NO_EDIT,
  STEPS_PER_NAT,
  type PackedEditModel,
} from '../../src/names/edits/edit-model.js'
import { OTHER_GAP, OTHER_LETTER, wholeRun, type CostTable } from './refine-costs.js'

/** An edit that single steps explain almost as cheaply, within so many steps, is not kept. */
const WORTH = 3

/** A learned table in its packed form: rounded to steps, without what says nothing. */
export function packModel(
  table: CostTable,
  letters: readonly [string, string],
  symmetric: boolean,
): PackedEditModel {
  const width = table.right.size
  const isSameUnit = (at: number): boolean => symmetric && Math.floor(at / width) === at % width
  // In one alphabet only equal letters are free.
  const least = symmetric ? 1 : 0
  const costs = table.costs.map((cost, at) => (isSameUnit(at) ? 0 : Math.max(least, Math.round(cost))))
  const rounded = { ...table, costs }
  const lefts = ['', ...table.left.numbers.keys()]
  const rights = ['', ...table.right.numbers.keys()]
  const usual = (a: string, b: string): number =>
    symmetric && a === b ? 0 : Math.round((a && b ? OTHER_LETTER : OTHER_GAP) * STEPS_PER_NAT)
  const pairs: { a: string; b: string; at: number; length: number }[] = []
  for (const [row, a] of lefts.entries())
    for (const [column, b] of rights.entries()) {
      const at = row * width + column
      if (costs[at] !== NO_EDIT && (!symmetric || row <= column))
        pairs.push({ a, b, at, length: a.length + b.length })
    }
  // Longest first, so that a unit is judged by the shorter ones that stay for sure.
  pairs.sort((x, y) => y.length - x.length || x.at - y.at)
  const lines = new Map<string, string[]>()
  for (const { a, b, at } of pairs) {
    const cost = costs[at] ?? NO_EDIT
    if (a.length <= 1 && b.length <= 1) {
      if (cost === usual(a, b)) continue
    } else {
      costs[at] = NO_EDIT
      if (symmetric) costs[(at % width) * width + Math.floor(at / width)] = NO_EDIT
      if (editCost(rounded, wholeRun(a, table.left), wholeRun(b, table.right)) <= cost + WORTH) continue
      costs[at] = cost
      if (symmetric) costs[(at % width) * width + Math.floor(at / width)] = cost
    }
    const sign = String.fromCharCode(FIRST_COST_SIGN + cost)
    const line = lines.get(a)
    const edit = b.replaceAll(' ', '_') + sign
    if (line) line.push(edit)
    else lines.set(a, [edit])
  }
  const rows = [...lines].sort(([x], [y]) => (x < y ? -1 : 1))
  return {
    leftLetters: letters[0],
    rightLetters: letters[1],
    otherLetter: Math.round(OTHER_LETTER * STEPS_PER_NAT),
    otherGap: Math.round(OTHER_GAP * STEPS_PER_NAT),
    symmetric,
    table: rows.map(([unit, edits]) => [unit.replaceAll(' ', '_'), ...edits.sort()].join(' ')).join('\n'),
  }
}
