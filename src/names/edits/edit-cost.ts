import type { EditModel } from './edit-model.js'
import type { UnitRows } from './unit-inventory.js'

/** A run of letters of a prepared text: its units, and from which letter to which. */
export interface LetterRun {
  readonly rows: UnitRows
  readonly start: number
  readonly end: number
}

/** One step of the cheapest reading: which letters of both runs answer each other, and at what cost. */
export interface Edit {
  readonly leftStart: number
  readonly leftEnd: number
  readonly rightStart: number
  readonly rightEnd: number
  readonly cost: number
}

/** Where costs are summed up; it grows with the longest words and is kept, since most words are short. */
interface Scratch {
  /** The cheapest way to each cell, row by row of the left run; {@link FAR} where there is none. */
  readonly reached: Int32Array | Float64Array
  /** How many letters the last step to each cell takes: those of the left side times four, and those of the right. */
  readonly cameBy: Uint8Array
}

/** What a letter of the left side counts in {@link Scratch.cameBy}. */
const LEFT_STEP = 4
/** More than any reading costs. */
const FAR = 1e9

let scratch: Scratch | undefined
/** Costs have fractions only while they are learned. */
let scratchOfFractions: Scratch | undefined
let lastUsed: Scratch | undefined

/**
 * The cost of the cheapest way to read one run of letters as another, in steps of the model; 0 for two empty runs.
 * Infinite where a letter outside the inventory leaves no reading, and where every reading costs more than `limit`.
 * Time grows with the product of the lengths.
 */
export function editCost(
  model: EditModel,
  left: LetterRun,
  right: LetterRun,
  limit: number = Infinity,
): number {
  const height = left.end - left.start
  const width = right.end - right.start
  const stride = width + 1
  const { costs } = model
  const { size } = model.right
  const [leftOnes, leftTwos] = left.rows
  const [ones, twos, threes] = right.rows
  const { reached, cameBy } = scratchFor(costs, (height + 1) * stride)
  let lowestBefore = 0
  let cell = 0
  for (let i = 0; i <= height; i++) {
    // The units of the left run that end here, of one letter and of two, or 0. A pair of units that is no edit need not
    // be told from others: it costs so much that no reading takes it that anybody would take for one.
    const one = leftOnes && i > 0 ? (leftOnes[left.start + i - 1] as number) : 0
    const two = leftTwos && i > 1 ? (leftTwos[left.start + i - 2] as number) : 0
    const pricesOfOne = one * size
    const pricesOfTwo = two * size
    let lowest = FAR
    for (let j = 0; j <= width; j++) {
      const at = right.start + j
      // The units of the right run that end here, of one to three letters.
      const given1 = ones && j > 0 ? (ones[at - 1] as number) : 0
      const given2 = twos && j > 1 ? (twos[at - 2] as number) : 0
      const given3 = threes && j > 2 ? (threes[at - 3] as number) : 0
      let best = cell === 0 ? 0 : FAR
      let by = 0
      if (two !== 0) {
        const from = cell - 2 * stride
        if (given3 !== 0) {
          const sum = (reached[from - 3] as number) + (costs[pricesOfTwo + given3] as number)
          if (sum < best) {
            best = sum
            by = 2 * LEFT_STEP + 3
          }
        }
        if (given2 !== 0) {
          const sum = (reached[from - 2] as number) + (costs[pricesOfTwo + given2] as number)
          if (sum < best) {
            best = sum
            by = 2 * LEFT_STEP + 2
          }
        }
        if (given1 !== 0) {
          const sum = (reached[from - 1] as number) + (costs[pricesOfTwo + given1] as number)
          if (sum < best) {
            best = sum
            by = 2 * LEFT_STEP + 1
          }
        }
        const sum = (reached[from] as number) + (costs[pricesOfTwo] as number)
        if (sum < best) {
          best = sum
          by = 2 * LEFT_STEP
        }
      }
      if (one !== 0) {
        const from = cell - stride
        if (given3 !== 0) {
          const sum = (reached[from - 3] as number) + (costs[pricesOfOne + given3] as number)
          if (sum < best) {
            best = sum
            by = LEFT_STEP + 3
          }
        }
        if (given2 !== 0) {
          const sum = (reached[from - 2] as number) + (costs[pricesOfOne + given2] as number)
          if (sum < best) {
            best = sum
            by = LEFT_STEP + 2
          }
        }
        if (given1 !== 0) {
          const sum = (reached[from - 1] as number) + (costs[pricesOfOne + given1] as number)
          if (sum < best) {
            best = sum
            by = LEFT_STEP + 1
          }
        }
        const sum = (reached[from] as number) + (costs[pricesOfOne] as number)
        if (sum < best) {
          best = sum
          by = LEFT_STEP
        }
      }
      if (given3 !== 0) {
        const sum = (reached[cell - 3] as number) + (costs[given3] as number)
        if (sum < best) {
          best = sum
          by = 3
        }
      }
      if (given2 !== 0) {
        const sum = (reached[cell - 2] as number) + (costs[given2] as number)
        if (sum < best) {
          best = sum
          by = 2
        }
      }
      if (given1 !== 0) {
        const sum = (reached[cell - 1] as number) + (costs[given1] as number)
        if (sum < best) {
          best = sum
          by = 1
        }
      }
      if (best < lowest) lowest = best
      reached[cell] = best
      cameBy[cell++] = by
    }
    if (lowest > limit && lowestBefore > limit) return Infinity
    lowestBefore = lowest
  }
  const cost = reached[cell - 1] as number
  return cost > limit || cost === FAR ? Infinity : cost
}

/**
 * The steps of the cheapest reading that {@link editCost} prices, in the order of the letters; none where a letter
 * outside the inventory leaves no reading.
 */
export function cheapestEdits(model: EditModel, left: LetterRun, right: LetterRun): Edit[] {
  return editCost(model, left, right) === Infinity ? [] : tracedEdits(left, right)
}

/** The steps of the reading that {@link editCost} found for these runs, if nothing else was priced since. */
export function tracedEdits(left: LetterRun, right: LetterRun): Edit[] {
  const stride = right.end - right.start + 1
  if (!lastUsed) return []
  const { reached, cameBy } = lastUsed
  const edits: Edit[] = []
  let i = left.end - left.start
  let j = stride - 1
  while (i > 0 || j > 0) {
    const by = cameBy[i * stride + j] as number
    const beforeI = i - (by >> 2)
    const beforeJ = j - (by & 3)
    edits.push({
      leftStart: left.start + beforeI,
      leftEnd: left.start + i,
      rightStart: right.start + beforeJ,
      rightEnd: right.start + j,
      cost: (reached[i * stride + j] as number) - (reached[beforeI * stride + beforeJ] as number),
    })
    i = beforeI
    j = beforeJ
  }
  return edits.reverse()
}

function scratchFor(costs: EditModel['costs'], cells: number): Scratch {
  const hasFractions = costs instanceof Float64Array
  let used = hasFractions ? scratchOfFractions : scratch
  if (!used || used.cameBy.length < cells) {
    const size = Math.max(1024, 2 * cells)
    used = {
      reached: hasFractions ? new Float64Array(size) : new Int32Array(size),
      cameBy: new Uint8Array(size),
    }
    if (hasFractions) scratchOfFractions = used
    else scratch = used
  }
  return (lastUsed = used)
}
