import { formatDay } from '../calendar/epoch-day.js'
import type { Settings } from '../settings.js'
import type { Tense } from '../tense/tense-of.js'
import type { Anchors } from './anchors.js'
import type { DateFlag, DateGrain, DateKind, DateMod, DateReading } from '../types.js'

/** What an expression is resolved against. */
export interface Circumstances {
  readonly settings: Settings
  /** What the clause says, or null where it says nothing; read when asked for, as most expressions say all themselves. */
  readonly tense: () => Tense | null
  /** The text is this expression and nothing else: no clause, so a calendar entry of the reference's year. */
  readonly alone: boolean
  readonly anchors: Anchors
}

/** A value with its interval; `first` and `end` are epoch days, `end` exclusive. */
export interface Resolution {
  readonly kind: DateKind
  readonly grain: DateGrain
  readonly value: string
  readonly first?: number
  readonly end?: number
  /** Replaces the days where minutes are known: `2024-07-03T15:30`. */
  readonly from?: string
  readonly to?: string
  readonly mod?: DateMod
  readonly implied: readonly string[]
  readonly flags: readonly DateFlag[]
  readonly alternatives: readonly DateReading[]
}

/** A resolution without implied fields, flags and alternatives. */
export function plain(kind: DateKind, grain: DateGrain, value: string): Resolution {
  return { kind, grain, value, implied: [], flags: [], alternatives: [] }
}

/** A resolution that covers whole days. */
export function boxed(
  kind: DateKind,
  grain: DateGrain,
  value: string,
  first: number,
  end: number,
  implied: readonly string[] = [],
): Resolution {
  return { kind, grain, value, first, end, implied, flags: [], alternatives: [] }
}

/** A resolution as a reading of its own, with its interval where it has one. */
export function readingOf({ value, first, end }: Resolution): DateReading {
  return first === undefined || end === undefined
    ? { value }
    : { value, from: formatDay(first), to: formatDay(end) }
}
