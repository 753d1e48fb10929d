/** Numbers that only look random: the same seed gives the same ones on every machine. */
export interface Random {
  /** A whole number from 0 on, below `limit`. */
  below(limit: number): number
  /** One of a list, which must not be empty. */
  pick<T>(list: readonly T[]): T
  /** True `times` in a hundred. */
  chance(times: number): boolean
}

/** Numbers from a seed, by mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for one input. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: list => list[below(list.length)] as (typeof list)[number],
    chance: times => below(100) < times,
  }
}

/** The seed of one of many inputs of a row, so that each can be made again without those before it and those of other rows. */
export function seedOf(seed: number, row: string, input: number): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)
  for (let at = 0; at < row.length; at++) mixed = Math.imul(mixed ^ row.charCodeAt(at), 0x01000193)
  return (mixed ^ Math.imul(input + 1, 0xc2b2ae35)) >>> 0
}
