import { LEAST_WORK, leastGrowth, repeated, workOf } from '../../test/linear/growth.js'
import { PIECES } from '../../test/linear/pieces.js'

/** How the time of a function grows. */
export interface Growth {
  /** The greatest exponent of all pieces from {@link FROM} to {@link WIDE}, and the piece. */
  readonly wide: number
  readonly widePiece: string
  /** Bytes that the climb got to, and how long those took, in microseconds of the processor. */
  readonly bytes: number
  readonly work: number
  /** The exponent of the last sixteen-fold of the climb, the greater one of its two pieces, and the piece. */
  readonly late: number
  readonly latePiece: string
}

/** Bytes. All pieces are measured from the first to the second size, and two of them on to the third. */
export const FROM = 10_000
export const WIDE = 160_000
export const TO = 10_240_000
/** A letter of Arabic takes two bytes, as UTF-16 and as UTF-8. */
const BYTES_A_UNIT = 2
const STEP = 4
/** Above it a measure is taken again, and the least counts. */
const ENOUGH = 1.2
const TRIES = 2
/** Microseconds of the processor: a measure that is likely to take longer is not begun. */
const LONGEST_MEASURE = 20e6

/**
 * Measures all pieces over small sizes, then the one that grows most and the one that takes longest as far as time allows.
 *
 * @param to - bytes to go to at most
 * @param tell - gets what is known so far: a process that runs out of memory has no other way
 */
export function climb(read: (text: string) => unknown, to: number, tell: (growth: Growth) => void): void {
  const measured = PIECES.map(([name, piece]) => {
    const run = (bytes: number): number => workOf(() => read(repeated(piece, bytes / BYTES_A_UNIT)))
    const growth = leastGrowth(read, piece, FROM / BYTES_A_UNIT, WIDE / BYTES_A_UNIT, ENOUGH)
    return { name, run, growth, works: [WIDE / STEP, WIDE].map(run) }
  })
  const steepest = measured.reduce((a, b) => (b.growth > a.growth ? b : a))
  const slowest = measured.reduce((a, b) => (lastOf(b.works) > lastOf(a.works) ? b : a))
  const known = { wide: steepest.growth, widePiece: steepest.name }
  tell({
    ...known,
    bytes: WIDE,
    work: lastOf(slowest.works),
    late: steepest.growth,
    latePiece: steepest.name,
  })
  const climbing = [...new Set([steepest, slowest])]
  for (let bytes = WIDE * STEP; bytes <= to; bytes *= STEP) {
    if (climbing.some(({ works }) => lastOf(works) * STEP ** ENOUGH > LONGEST_MEASURE)) return
    const late = climbing.map(({ name, run, works }) => ({
      name,
      exponent: climbOn(works, () => run(bytes)),
    }))
    const worst = late.reduce((a, b) => (b.exponent > a.exponent ? b : a))
    const work = Math.max(...climbing.map(({ works }) => lastOf(works)))
    tell({ ...known, bytes, work, late: worst.exponent, latePiece: worst.name })
  }
}

/** Adds a measure of the next size to those before; gives the exponent over the last two steps. */
function climbOn(works: number[], run: () => number): number {
  const before = Math.max(LEAST_WORK, works.at(-2) ?? 0)
  let least = Infinity
  const exponent = (): number => Math.log(least / before) / Math.log(STEP ** 2)
  for (let tries = 0; tries < TRIES && exponent() > ENOUGH; tries += 1) least = Math.min(least, run())
  works.push(least)
  return exponent()
}

function lastOf(works: readonly number[]): number {
  return works.at(-1) ?? 0
}
