import { cheapestEdits } from '../../src/names/edits/edit-cost.js'
import { NO_EDIT, STEPS_PER_NAT } from '../../src/names/edits/edit-model.js'
import type { DataPair } from './read-pairs.js'
import { unitNumber, wholeRun, type CostTable } from './refine-costs.js'

/** A pair that is read at more nats a letter is rather a wrong row. */
const WORST_READING = 1.3

/** Takes the edits of longer units out of a table that the cheapest readings of the pairs use less often than `least`. */
export function keepUsed(table: CostTable, pairs: readonly DataPair[], least: number): void {
  const { costs, left, right } = table
  const used = new Uint32Array(costs.length)
  for (const { a, b } of pairs) {
    const runs = [wholeRun(a, left), wholeRun(b, right)] as const
    const edits = cheapestEdits(table, ...runs)
    const nats = edits.reduce((sum, edit) => sum + edit.cost, 0) / STEPS_PER_NAT
    if (nats > (WORST_READING * (a.length + b.length)) / 2) continue
    for (const edit of edits) {
      const at =
        unitNumber(runs[0], edit.leftStart, edit.leftEnd) * right.size +
        unitNumber(runs[1], edit.rightStart, edit.rightEnd)
      used[at] = (used[at] ?? 0) + 1
    }
  }
  const singles = (side: CostTable['left']): number =>
    [...side.numbers.keys()].filter(unit => unit.length === 1).length
  const [lastLeft, lastRight] = [singles(left), singles(right)]
  costs.forEach((cost, at) => {
    const isShort = Math.floor(at / right.size) <= lastLeft && at % right.size <= lastRight
    if (!isShort && cost !== NO_EDIT && (used[at] ?? 0) < least) costs[at] = NO_EDIT
  })
}
