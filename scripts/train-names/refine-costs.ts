import { cheapestEdits, type LetterRun } from '../../src/names/edits/edit-cost.js'
import { NO_EDIT, STEPS_PER_NAT } from '../../src/names/edits/edit-model.js'
import { createInventory, unitRows, type UnitInventory } from '../../src/names/edits/unit-inventory.js'
import type { UnitProbabilities } from './learn-units.js'
import { seededRandom, type JudgedPair } from './nearest-names.js'

/** Costs while they are being learned: as an `EditModel`, but for fractions. */
export interface CostTable {
  readonly left: UnitInventory
  readonly right: UnitInventory
  readonly costs: Float64Array
}

/** How a cost becomes log-odds: `bias - slope * nats / length + perLetter * length`. */
export interface Scale {
  bias: number
  slope: number
  perLetter: number
}

/** What {@link refineCosts} is told. */
export interface RefineOptions {
  readonly symmetric: boolean
  readonly rounds: number
}

/** A step of learning in nats, before it is divided by how much has been learned about the cost. */
const STEP = 0.05
/** How strongly a cost is held to what expectation-maximization found. */
const PULL = 2e-4
/** A row of the data that the model thinks this unlikely (log-odds) is rather a wrong row: it counts a tenth. */
const DOUBTFUL = -3
const DOUBTFUL_WEIGHT = 0.1
/** No edit is free, so that equal spellings always come first. */
const LEAST_COST = 0.02
const GREATEST_COST = 7.6
/** The cost in nats of single letters that no row has ever seen answer each other. */
export const OTHER_LETTER = 6.5
export const OTHER_GAP = 5
/** A foreign double letter is written once or twice, whichever letter it is: no letter has rows enough to learn it. */
const DOUBLING = 1.2
/** Latin doubles letters as it pleases: `Gaddafi`, `Moussa`. */
const LATIN_DOUBLING = 0.3

/**
 * The cost of a pair of units from its probability: against the better of what each of them usually answers, so that
 * usual readings cost nothing.
 */
export function costsOf(
  probabilities: UnitProbabilities,
  letters: readonly [left: string, right: string],
  symmetric: boolean,
): CostTable {
  const units = [...probabilities.keys()].map(key => {
    const bar = key.indexOf('|')
    return [key.slice(0, bar), key.slice(bar + 1)] as const
  })
  const longer = (of: readonly string[]): string[] => [...new Set(of.filter(unit => unit.length > 1))].sort()
  const lefts = units.map(([unit]) => unit)
  const rights = units.map(([, unit]) => unit)
  const left = createInventory(
    letters[0],
    longer(symmetric ? [...lefts, ...rights, ...doubles(letters[0])] : lefts),
  )
  const right = symmetric ? left : createInventory(letters[1], longer([...rights, ...doubles(letters[1])]))
  const costs = new Float64Array(left.size * right.size).fill(NO_EDIT)
  const put = (a: string, b: string, nats: number): void => {
    costs[numberOf(left, a) * right.size + numberOf(right, b)] = nats * STEPS_PER_NAT
  }
  for (const a of ['', ...letters[0]])
    for (const b of ['', ...letters[1]])
      if (a || b) put(a, b, symmetric && a === b ? 0 : a && b ? OTHER_LETTER : OTHER_GAP)
  const bestLeft = usualAnswers(probabilities, 0, symmetric)
  const bestRight = usualAnswers(probabilities, 1, symmetric)
  for (const [key, probability] of probabilities) {
    const bar = key.indexOf('|')
    const a = key.slice(0, bar)
    const b = key.slice(bar + 1)
    if (symmetric && a === b) continue
    const usual = (usualOf(a, bestLeft) + usualOf(b, bestRight)) / 2
    put(a, b, clamp(-Math.log(probability) + usual))
  }
  for (const letter of letters[1].trim()) {
    const twice = letter + letter
    for (const [unit, number] of left.numbers) {
      if (unit.length > 1 || (symmetric && unit !== letter)) continue
      const once = costs[number * right.size + numberOf(right, letter)] ?? NO_EDIT
      const known = costs[number * right.size + numberOf(right, twice)] ?? NO_EDIT
      const nats =
        Math.min(known, once + (symmetric ? DOUBLING : LATIN_DOUBLING) * STEPS_PER_NAT) / STEPS_PER_NAT
      if (nats > GREATEST_COST) continue
      put(unit, twice, nats)
      if (symmetric) put(twice, unit, nats)
    }
  }
  return { left, right, costs }
}

function doubles(letters: string): string[] {
  return Array.from(letters.trim(), letter => letter + letter)
}

/** The log-probability of each single letter's usual answer: itself in one alphabet, else its best. */
function usualAnswers(
  probabilities: UnitProbabilities,
  side: 0 | 1,
  symmetric: boolean,
): Map<string, number> {
  const best = new Map<string, number>()
  for (const [key, probability] of probabilities) {
    const [a = '', b = ''] = key.split('|')
    if (a.length !== 1 || b.length !== 1 || (symmetric && a !== b)) continue
    const letter = side === 0 ? a : b
    best.set(letter, Math.max(best.get(letter) ?? -Infinity, Math.log(probability)))
  }
  return best
}

function usualOf(unit: string, best: ReadonlyMap<string, number>): number {
  return Array.from(unit, letter => best.get(letter) ?? -10).reduce((sum, one) => sum + one, 0)
}

function clamp(nats: number): number {
  return Math.min(GREATEST_COST, Math.max(LEAST_COST, nats))
}

function numberOf(side: UnitInventory, unit: string): number {
  return side.numbers.get(unit) ?? 0
}

/** A text as one run of letters of an inventory. */
export function wholeRun(text: string, inventory: UnitInventory): LetterRun {
  return { rows: unitRows(text, inventory), start: 0, end: text.length }
}

/**
 * Moves the costs so that judged pairs fall on their side: logistic regression on the edits of the cheapest reading
 * (McCallum, Bellare and Pereira 2005), by stochastic gradient with a step per cost (Duchi and others 2011).
 */
export function refineCosts(table: CostTable, pairs: readonly JudgedPair[], options: RefineOptions): Scale {
  const { costs, left, right } = table
  const random = seededRandom(3)
  const learned = costs.slice()
  const squares = new Float64Array(costs.length).fill(0.1)
  const scale: Scale = { bias: 3, slope: 2.5, perLetter: 0 }
  const runs = pairs.map(p => ({ ...p, left: wholeRun(p.a, left), right: wholeRun(p.b, right) }))
  for (let round = 0; round < options.rounds; round++) {
    shuffle(runs, random)
    let loss = 0
    let rows = 0
    for (const pair of runs) {
      const edits = cheapestEdits(table, pair.left, pair.right)
      const length = (pair.left.end + pair.right.end) / 2
      const nats = edits.reduce((sum, edit) => sum + edit.cost, 0) / STEPS_PER_NAT
      const odds = scale.bias - (scale.slope * nats) / length + scale.perLetter * length
      const believed = 1 / (1 + Math.exp(-odds))
      const doubt = pair.same && odds < DOUBTFUL ? DOUBTFUL_WEIGHT : 1
      const error = ((pair.same ? 1 : 0) - believed) * pair.weight * doubt
      loss -= pair.weight * Math.log(Math.max(1e-3, pair.same ? believed : 1 - believed))
      rows += pair.weight
      scale.bias += 0.002 * error
      scale.slope -= 0.0006 * error * (nats / length)
      scale.perLetter += 0.00002 * error * length
      const gradient = (-error * scale.slope) / length
      for (const edit of edits) {
        const a = unitNumber(pair.left, edit.leftStart, edit.leftEnd)
        const b = unitNumber(pair.right, edit.rightStart, edit.rightEnd)
        if (options.symmetric && a === b) continue
        const at = a * right.size + b
        const squared = (squares[at] ?? 0) + gradient * gradient
        const now = (costs[at] ?? 0) / STEPS_PER_NAT
        const held = now - (learned[at] ?? 0) / STEPS_PER_NAT
        const next = clamp(now + (STEP * gradient) / Math.sqrt(squared) - PULL * held) * STEPS_PER_NAT
        squares[at] = squared
        costs[at] = next
        if (!options.symmetric) continue
        squares[b * right.size + a] = squared
        costs[b * right.size + a] = next
      }
    }
    console.log(`  round ${round + 1}: log-loss ${(loss / rows).toFixed(4)} a pair`)
  }
  return scale
}

/** The number of the unit that a run has between two letters, 0 for none. */
export function unitNumber(run: LetterRun, start: number, end: number): number {
  return end === start ? 0 : (run.rows[end - start - 1]?.[start] ?? 0)
}

function shuffle(items: unknown[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = items[at]
    items[at] = items[other]
    items[other] = held
  }
}
