import { toEpochDay } from '../calendar/epoch-day.js'
import type { Unit } from '../terms/sense.js'
import type { DateGrain } from '../types.js'
import type { Resolution } from './resolution.js'

/** The times that a text has mentioned so far: what `العام نفسه` and `اليوم التالي` count from. */
export interface Anchors {
  remember: (resolution: Resolution) => void
  /** The first day of the time mentioned last that states this unit. */
  of: (unit: Unit) => number | undefined
}

/** Grains from fine to coarse; whatever is not listed is a day or a part of one. */
const COARSE: readonly DateGrain[] = [
  'day',
  'week',
  'month',
  'quarter',
  'half',
  'season',
  'year',
  'decade',
  'century',
]

/** Anchors of a text of which nothing is read yet. */
export function createAnchors(): Anchors {
  // By coarseness, the last one mentioned of that grain or a finer one.
  const latest: (number | undefined)[] = []
  return {
    remember: resolution => {
      const first = resolution.first ?? dayOf(resolution.from)
      if (first !== undefined)
        for (let at = levelOf(resolution.grain); at < COARSE.length; at += 1) latest[at] = first
    },
    of: unit => latest[levelOf(unit)],
  }
}

function levelOf(grain: DateGrain): number {
  return Math.max(0, COARSE.indexOf(grain))
}

/** The day of `2024-07-03T15:30`; years before Christ or of five digits do not come with a clock. */
function dayOf(stamp: string | undefined): number | undefined {
  const [year, month, day] = stamp?.slice(0, 10).split('-').map(Number) ?? []
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : toEpochDay(year, month, day)
}
