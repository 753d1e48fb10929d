import type { FuzzRow } from './all-functions.js'
import { makeLongText, makeText } from './make-text.js'
import { createRandom, seedOf, type Random } from './random.js'

/** One input of a seed: a text, the row it is for, and the numbers that its other arguments are made of. */
export interface FuzzInput {
  readonly label: string
  readonly text: string
  readonly holds: (text: string) => Promise<Error | null>
}

/** One text in so many is as long as that, in UTF-16 units: the three take about as much time as all short ones of a row. */
const LONG_TEXTS = [
  { every: 100_000, units: 1_000_000 },
  { every: 10_000, units: 100_000 },
  { every: 1000, units: 10_000 },
] as const
/** Milliseconds for making a failing text shorter: one of a million units would take hours. */
const MINIMIZED_WITHIN = 20_000

/** The input of a row that has that number. It depends on nothing else, so that it can be made again by itself. */
export function makeInput(seed: number, row: FuzzRow, number: number): FuzzInput {
  const random = createRandom(seedOf(seed, row.label, number))
  const text = makeAnyText(random, number)
  const others = random.below(0x1_0000_0000)
  const holds = async (tried: string): Promise<Error | null> => {
    try {
      await row.check(tried, createRandom(others))
      return null
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }
  return { label: row.label, text, holds }
}

function makeAnyText(random: Random, number: number): string {
  const long = LONG_TEXTS.find(({ every }) => number % every === every - 1)
  return long === undefined ? makeText(random) : makeLongText(random, long.units)
}

/** The shortest text found by leaving pieces out of it that still fails. */
export async function minimize({ text, holds }: FuzzInput): Promise<string> {
  const deadline = performance.now() + MINIMIZED_WITHIN
  let shortest = text
  for (
    let piece = Math.ceil(shortest.length / 2);
    piece >= 1;
    piece = piece === 1 ? 0 : Math.ceil(piece / 2)
  ) {
    for (let at = 0; at < shortest.length && performance.now() < deadline;) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + piece)
      if ((await holds(shorter)) === null) at += piece
      else shortest = shorter
    }
  }
  return shortest
}
