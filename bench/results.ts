import type { Group, Unit } from './area.js'
import type { Machine, Peer } from './machine.js'
import { quantile, ratioOf, type Times } from './measure.js'

/** What was measured of one candidate. */
export interface Row {
  readonly name: string
  /** Whether it is of khabar. */
  readonly isOwn: boolean
  /** Milliseconds of a processor for a run. */
  readonly median: number
  /** The quartiles: between these lies half of the runs. */
  readonly lower: number
  readonly upper: number
  /** Units for a second of a processor, by the median. */
  readonly rate: number
  /** How many times as long as khabar's first row it takes for as much; 1 for that row. */
  readonly ratio: number
}

/** What was measured of one group. */
export interface GroupResult {
  readonly id: string
  readonly title: string
  readonly unit: Unit
  readonly rows: readonly Row[]
  readonly figures?: Readonly<Record<string, number>>
}

/** What was measured of one area, and where. */
export interface AreaResult {
  readonly machine: Machine
  readonly groups: readonly GroupResult[]
}

/** What bench/ratios.json holds. */
export interface Results {
  readonly peers: readonly Peer[]
  readonly areas: Readonly<Record<string, AreaResult>>
}

/** The rows of a group, khabar's own first. */
export function resultOf(
  { id, title, unit, amount, own, peers = [], figures }: Group,
  times: Times,
): GroupResult {
  const baseline = own[0]
  const ofBaseline = perUnit(times, baseline?.name ?? '', baseline?.amount ?? amount)
  const rowOf = (isOwn: boolean, name: string, count: number): Row => {
    const all = times.get(name) ?? []
    const median = quantile(all, 0.5)
    return {
      name,
      isOwn,
      median: short(median),
      lower: short(quantile(all, 0.25)),
      upper: short(quantile(all, 0.75)),
      rate: short((1000 * count) / median),
      ratio: short(ratioOf(perUnit(times, name, count), ofBaseline)),
    }
  }
  return {
    id,
    title,
    unit,
    rows: [
      ...own.map(candidate => rowOf(true, candidate.name, candidate.amount ?? amount)),
      ...peers.map(candidate => rowOf(false, candidate.name, candidate.amount ?? amount)),
    ],
    ...(figures && {
      figures: Object.fromEntries(Object.entries(figures).map(([what, value]) => [what, short(value)])),
    }),
  }
}

function perUnit(times: Times, name: string, amount: number): number[] {
  return (times.get(name) ?? []).map(time => time / amount)
}

/** Four digits: no run gives more of them again. */
function short(value: number): number {
  return Number(value.toPrecision(4))
}
