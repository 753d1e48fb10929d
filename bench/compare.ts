/** One thing to measure: does its work on the whole input and returns something that depends on it. */
export interface Candidate {
  readonly name: string
  readonly run: () => unknown
}

/** The median time of a candidate, in milliseconds. */
export type Medians = ReadonlyMap<string, number>

let sink = 0

/**
 * Measures candidates beside each other: warmed up, in a new order each round, so that none profits from its place.
 *
 * @param candidates - what to measure
 * @param rounds - how often each runs; the median of them counts
 * @param warmUps - rounds before those, until the engine has compiled what runs
 * @returns each candidate's median
 */
export function compare(candidates: readonly Candidate[], rounds = 15, warmUps = 3): Medians {
  const random = seededRandom(20240703)
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
  for (let round = -warmUps; round < rounds; round++) {
    const order = [...candidates]
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other] as Candidate, order[at] as Candidate]
    }
    for (const { name, run } of order) {
      const start = performance.now()
      consume(run())
      const time = performance.now() - start
      if (round >= 0) times.get(name)?.push(time)
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}

/** Reads a result, so that no engine can leave out the work and no rope stays unbuilt. */
function consume(result: unknown): void {
  if (typeof result === 'string') sink += result.length > 0 ? result.charCodeAt(result.length >> 1) : 0
  else if (Array.isArray(result)) sink += result.length
  else sink += Number(result) || 0
}

/** What the measured work added up to; printing it keeps the work alive. */
export function sunk(): number {
  return sink
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? NaN
}

/** A small generator of numbers from 0 to 1 that gives the same ones every time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
