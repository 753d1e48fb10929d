import { seededRandom } from './seeded-random.js'

/** One thing to measure: does its work on the whole input and returns something that depends on it. */
export interface Candidate {
  readonly name: string
  readonly run: () => unknown
  /** What has to be there before each run and is not measured. */
  readonly prepare?: () => void
  /** How much one run reads, where that is not what the others of the group read. */
  readonly amount?: number
}

/** How often candidates run. */
export interface Rounds {
  /** Rounds that are measured. @defaultValue 11 */
  readonly rounds?: number
  /** Rounds before those, until the engine has compiled what runs. @defaultValue 3 */
  readonly warmUps?: number
}

/** The times of a candidate in milliseconds of a processor, one of each round. */
export type Times = ReadonlyMap<string, readonly number[]>

let sink = 0

/**
 * Measures candidates beside each other in rounds: in each of them every one runs once, in an order of its own, so that none
 * profits from its place and all of them have the same neighbours on the machine.
 */
export function measure(candidates: readonly Candidate[], { rounds = 11, warmUps = 3 }: Rounds = {}): Times {
  const random = seededRandom(20240703)
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
  for (let round = -warmUps; round < rounds; round++) {
    const order = [...candidates]
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other] as Candidate, order[at] as Candidate]
    }
    for (const { name, prepare, run } of order) {
      prepare?.()
      // What one has left behind should not be cleared away in the time of the next.
      globalThis.gc?.({ type: 'minor' })
      const start = processorTime()
      consume(run())
      const time = processorTime() - start
      if (round >= 0) times.get(name)?.push(time)
    }
  }
  return times
}

/** Milliseconds that processors have worked for this process. A clock would measure the other programs of the machine, too. */
export function processorTime(): number {
  const { system, user } = process.cpuUsage()
  return (user + system) / 1000
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

/** The value below which a share of the values lies: 0.5 gives the median, 0.25 and 0.75 the quartiles. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN]
  return below + (above - below) * (place - Math.floor(place))
}

/**
 * How many times as long one takes as another: the median of the ratios of each round, in which both had the same neighbours.
 *
 * @param times - of the one, round by round
 * @param others - of the other, of the same rounds
 */
export function ratioOf(times: readonly number[], others: readonly number[]): number {
  return quantile(
    times.map((time, round) => time / (others[round] ?? NaN)),
    0.5,
  )
}
