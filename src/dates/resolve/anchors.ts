import { epochDayOf } from '../calendar/epoch-day.js'
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
      const first =
        resolution.first ?? (resolution.from === undefined ? undefined : epochDayOf(resolution.from))
      if (first !== undefined)
        for (let at = levelOf(resolution.grain); at < COARSE.length; at += 1) latest[at] = first
    },
    of: unit => latest[levelOf(unit)],
  }
}

function levelOf(grain: DateGrain): number {
  return Math.max(0, COARSE.indexOf(grain))
}
