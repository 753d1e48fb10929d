import {
  createInventory,
  unitRows,
  type UnitInventory,
  type UnitRows,
} from '../../src/names/edits/unit-inventory.js'
import type { DataPair } from './read-pairs.js'

/** The probability that a unit of one spelling answers a unit of the other, keyed `left|right`. */
export type UnitProbabilities = Map<string, number>

/** What {@link learnUnits} is told. */
export interface LearnOptions {
  /** The most letters of a unit on either side. */
  readonly longest: readonly [left: number, right: number]
  /** Whether the two sides are one alphabet and may be swapped. */
  readonly symmetric: boolean
  readonly rounds: number
  /** The probability of a unit pair before anything is learned; 0 forbids it. */
  readonly start: (left: string, right: string) => number
}

/** Longer units have to earn their keep: so much is taken from their counts in each round. */
const DISCOUNT = { two: 0, three: 0.5, four: 0.5, five: 1 } as const
const LEAST_COUNT = 0.05
const LEAST_PROBABILITY = 1e-12

/**
 * Learns which units answer each other by expectation-maximization (Ristad and Yianilos 1998, with units of several
 * letters). Each pair is read either as two spellings of one name or as two unrelated names, each letter following the
 * one before it as in any name; rows that are rather the second teach next to nothing.
 */
export function learnUnits(pairs: readonly DataPair[], options: LearnOptions): UnitProbabilities {
  const { longest, symmetric } = options
  const left = everyUnit(
    pairs.flatMap(p => (symmetric ? [p.a, p.b] : [p.a])),
    longest[0],
  )
  const right = symmetric
    ? left
    : everyUnit(
        pairs.map(p => p.b),
        longest[1],
      )
  const texts = pairs.map(({ a, b, weight }) => ({
    a,
    b,
    weight,
    left: unitRows(a, left),
    right: unitRows(b, right),
  }))
  const background = letterChain(pairs)
  let noise = 0.1
  let probabilities = startProbabilities(left, right, options.start)
  for (let round = 0; round < options.rounds; round++) {
    const counts = new Float64Array(probabilities.length)
    let unrelated = 0
    let rows = 0
    let likelihood = 0
    for (const { a, b, weight, ...units } of texts) {
      const lattice = readLattice(units.left, units.right, right.size, probabilities)
      const related = (1 - noise) * lattice.total
      const chance = noise * Math.exp(background(a) + background(b))
      const belief = related / (related + chance || 1)
      rows += weight
      unrelated += weight * (1 - belief)
      likelihood += weight * Math.log(related + chance)
      countShares(lattice, probabilities, weight * belief, counts)
    }
    noise = Math.min(0.5, unrelated / rows)
    probabilities = normalized(counts, left, right, symmetric)
    console.log(
      `  round ${round + 1}: log-likelihood ${(likelihood / rows).toFixed(3)} a pair, ` +
        `${(100 * noise).toFixed(1)} % unrelated, ${probabilities.filter(p => p > 0).length} unit pairs`,
    )
  }
  return named(probabilities, left, right)
}

/** All runs of letters up to a length. */
function everyUnit(texts: readonly string[], longest: number): UnitInventory {
  const singles = new Set<string>()
  const longer = new Set<string>()
  for (const text of texts)
    for (let at = 0; at < text.length; at++) {
      singles.add(text.charAt(at))
      for (let length = 2; length <= longest && at + length <= text.length; length++)
        longer.add(text.slice(at, at + length))
    }
  return createInventory([...singles].sort().join(''), [...longer].sort())
}

function startProbabilities(
  left: UnitInventory,
  right: UnitInventory,
  start: LearnOptions['start'],
): Float64Array {
  const probabilities = new Float64Array(left.size * right.size)
  for (const [a, row] of [['', 0] as const, ...left.numbers])
    for (const [b, column] of [['', 0] as const, ...right.numbers])
      if (a || b) probabilities[row * right.size + column] = start(a, b)
  return probabilities
}

function named(probabilities: Float64Array, left: UnitInventory, right: UnitInventory): UnitProbabilities {
  const lefts = ['', ...left.numbers.keys()]
  const rights = ['', ...right.numbers.keys()]
  const names: UnitProbabilities = new Map()
  probabilities.forEach((p, at) => {
    if (p > 0) names.set(`${lefts[Math.floor(at / right.size)]}|${rights[at % right.size]}`, p)
  })
  return names
}

function normalized(
  counts: Float64Array,
  left: UnitInventory,
  right: UnitInventory,
  symmetric: boolean,
): Float64Array {
  const kept = new Float64Array(counts.length)
  const lengths = (side: UnitInventory): number[] => [
    0,
    ...Array.from(side.numbers.keys(), unit => unit.length),
  ]
  const leftLengths = lengths(left)
  const rightLengths = lengths(right)
  let total = 0
  counts.forEach((count, at) => {
    const row = Math.floor(at / right.size)
    const column = at % right.size
    const fair = symmetric ? (count + (counts[column * right.size + row] ?? 0)) / 2 : count
    if (fair === 0) return
    const earned = fair - discountOf((leftLengths[row] ?? 0) + (rightLengths[column] ?? 0))
    if (earned < LEAST_COUNT) return
    kept[at] = earned
    total += earned
  })
  return kept.map(count => count / total)
}

function discountOf(letters: number): number {
  if (letters <= 2) return DISCOUNT.two
  return letters === 3 ? DISCOUNT.three : letters === 4 ? DISCOUNT.four : DISCOUNT.five
}

/** Every way to read one text as the other. */
interface Lattice {
  readonly forward: Float64Array
  /** Where each arc starts and ends, and its unit pair, three numbers an arc. */
  readonly arcs: readonly number[]
  /** The probability of all ways together. */
  readonly total: number
}

function readLattice(left: UnitRows, right: UnitRows, width: number, probabilities: Float64Array): Lattice {
  const leftLength = left[0]?.length ?? 0
  const rightLength = right[0]?.length ?? 0
  const stride = rightLength + 1
  const forward = new Float64Array((leftLength + 1) * stride)
  const arcs: number[] = []
  forward[0] = 1
  for (let i = 0; i <= leftLength; i++)
    for (let j = 0; j <= rightLength; j++) {
      const here = forward[i * stride + j] ?? 0
      if (here === 0) continue
      for (let taken = 0; taken <= left.length && i + taken <= leftLength; taken++) {
        const row = (taken === 0 ? 0 : (left[taken - 1]?.[i] ?? 0)) * width
        for (let given = taken === 0 ? 1 : 0; given <= right.length && j + given <= rightLength; given++) {
          const pair = row + (given === 0 ? 0 : (right[given - 1]?.[j] ?? 0))
          const p = probabilities[pair] ?? 0
          if (p < LEAST_PROBABILITY) continue
          const to = (i + taken) * stride + j + given
          forward[to] = (forward[to] ?? 0) + here * p
          arcs.push(i * stride + j, to, pair)
        }
      }
    }
  return { forward, arcs, total: forward.at(-1) ?? 0 }
}

/** Adds to the counts how often each unit pair is used over all readings. */
function countShares(
  lattice: Lattice,
  probabilities: Float64Array,
  weight: number,
  counts: Float64Array,
): void {
  const { forward, arcs, total } = lattice
  if (total === 0) return
  const backward = new Float64Array(forward.length)
  backward[backward.length - 1] = 1
  for (let arc = arcs.length - 3; arc >= 0; arc -= 3) {
    const from = arcs[arc] ?? 0
    const pair = arcs[arc + 2] ?? 0
    const onward = (probabilities[pair] ?? 0) * (backward[arcs[arc + 1] ?? 0] ?? 0)
    backward[from] = (backward[from] ?? 0) + onward
    counts[pair] = (counts[pair] ?? 0) + (weight * (forward[from] ?? 0) * onward) / total
  }
}

/** The log-probability of a text by a chain of letters, each depending on the one before it. */
function letterChain(pairs: readonly DataPair[]): (text: string) => number {
  const follows = new Map<string, number>()
  const seen = new Map<string, number>()
  for (const { a, b, weight } of pairs)
    for (const text of [a, b]) {
      let before = '^'
      for (const letter of `${text}$`) {
        follows.set(before + letter, (follows.get(before + letter) ?? 0) + weight)
        seen.set(before, (seen.get(before) ?? 0) + weight)
        before = letter
      }
    }
  return text => {
    let before = '^'
    let sum = 0
    for (const letter of `${text}$`) {
      sum += Math.log(((follows.get(before + letter) ?? 0) + 0.1) / ((seen.get(before) ?? 0) + 5))
      before = letter
    }
    return sum
  }
}
