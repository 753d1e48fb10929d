import { CHECKS } from './all-functions.js'
import { makeLongText, makeText } from './make-text.js'
import { createRandom, seedOf, type Random } from './random.js'

/** One input of a seed: a text, the check it is for, and the numbers that its other arguments are made of. */
export interface FuzzInput {
  readonly label: string
  readonly text: string
  readonly holds: (text: string) => Promise<Error | null>
}

/** One in so many texts is as long as a book. */
const LONG_EVERY = 100_000
const LONGEST = 1_000_000
const NAME_LONG = 10_000

/** The input of that number. Inputs take the checks in turn, so that cheap and dear ones get as many. */
export function makeInput(seed: number, number: number): FuzzInput {
  const check = CHECKS[number % CHECKS.length] as (typeof CHECKS)[number]
  const random = createRandom(seedOf(seed, number))
  const text = makeAnyText(random, number)
  const others = random.below(0x1_0000_0000)
  const holds = async (tried: string): Promise<Error | null> => {
    try {
      await check.check(tried, createRandom(others))
      return null
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }
  return { label: check.label, text, holds }
}

function makeAnyText(random: Random, number: number): string {
  if (number % LONG_EVERY === LONG_EVERY - 1) return makeLongText(random, LONGEST)
  return random.below(5000) === 0 ? makeLongText(random, NAME_LONG) : makeText(random)
}

/** The shortest text found by leaving pieces out of it that still fails. */
export async function minimize({ text, holds }: FuzzInput): Promise<string> {
  let shortest = text
  for (
    let piece = Math.ceil(shortest.length / 2);
    piece >= 1;
    piece = piece === 1 ? 0 : Math.ceil(piece / 2)
  ) {
    for (let at = 0; at < shortest.length;) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + piece)
      if ((await holds(shorter)) === null) at += piece
      else shortest = shorter
    }
  }
  return shortest
}
