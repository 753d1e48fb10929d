import type { Daypart, Unit } from '../terms/sense.js'
import type { Term } from '../terms/term.js'
import type { DateMod, HijriDate } from '../types.js'
import type { Settings } from '../settings.js'

/** A length counted in one unit; `X` is «some». */
export interface Amount {
  readonly amount: number | 'X'
  readonly unit: Unit
}

/**
 * What the words of one expression state, before anything is counted from the reference. A `turn` is a step from the
 * reference: -1 last, 0 this, 1 next. Two records merge when they state different things.
 */
export interface Fields {
  readonly year?: number
  readonly yearTurn?: number
  readonly month?: number
  /** `الشهر الماضي`: months from the month of the reference. */
  readonly monthTurn?: number
  /** `مايو الماضي`: which May. */
  readonly monthPick?: number
  readonly day?: number
  readonly weekday?: number
  readonly weekdayTurn?: number
  /** `ثالث ثلاثاء في`: 3; `آخر خميس من`: -1. */
  readonly nth?: number
  readonly nthUnit?: 'day' | 'week'
  readonly dayOffset?: number
  readonly weekTurn?: number
  readonly quarter?: number
  readonly half?: number
  readonly firstMonths?: number
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
  readonly decade?: number
  readonly decadeTurn?: number
  readonly century?: number
  readonly centuryTurn?: number
  /** `قبل يومين`: a step back or on from the reference. */
  readonly offset?: Amount & { readonly sign: -1 | 1 }
  /** `الأيام الثلاثة الماضية`: a stretch that ends or begins at the reference. */
  readonly span?: Amount & { readonly sign: -1 | 1 }
  readonly duration?: readonly Amount[]
  readonly part?: Daypart
  readonly partHours?: readonly [number, number]
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
  readonly zone?: string
  readonly edge?: 'START' | 'MID' | 'END'
  readonly hijri?: HijriDate
  /** `العام الهجري الجاري`: years from the Hijri year of the reference. */
  readonly hijriYearTurn?: number
  readonly holiday?: {
    readonly month: number
    readonly day: number
    readonly calendar: 'gregory' | 'islamic'
  }
  readonly vague?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
  readonly set?: string
  /** `الذكرى الثمانين`: 80. */
  readonly anniversary?: number
  /** The words are a name or a label: nothing inside them is a time. */
  readonly name?: true
  readonly numericAlternative?: { readonly month: number; readonly day: number }
  readonly anchored?: true
  readonly mod?: DateMod
}

/** An expression in a run of terms: `at` to `next` (exclusive) in terms, `start` to `end` in the folded text. */
export interface Found {
  readonly at: number
  readonly next: number
  readonly start: number
  readonly end: number
  readonly fields: Fields
  /** The other end of a range. */
  readonly until?: Fields
}

/** Reads one or several expressions that begin at a term, or null. Looks a bounded number of terms ahead. */
export type Parser = (terms: readonly Term[], at: number, settings: Settings) => readonly Found[] | null

/** The expression that covers the terms `at` to `next`, without the clitics of the first one. */
export function foundAt(terms: readonly Term[], at: number, next: number, fields: Fields): Found {
  return { at, next, start: terms[at]?.core ?? 0, end: terms[next - 1]?.end ?? 0, fields }
}
