import type { Amount } from '../numbers/amount.js'
import type { Daypart, Sense, Unit } from '../terms/sense.js'
import type { Term } from '../terms/term.js'
import type { DateMod, HijriDate } from '../types.js'
import type { Settings } from '../settings.js'

/** The `nth` stretch of `count` units, or of one of its quarters, thirds, halves or weekdays; -1 is the last one. */
export interface Slice {
  readonly unit: Unit | 'third' | 'half' | 'weekday'
  readonly nth: number
  readonly count: number
  readonly weekday?: number
}

/**
 * What the words of one expression state, before anything is counted from the reference. A `turn` is a step from the
 * reference: -1 last, 0 this, 1 next. Two records merge when they state different things.
 */
export interface Fields {
  readonly year?: number
  readonly yearTurn?: number
  /** `أرباح الربع الرابع`: the last one that is over, or that has begun where the report is still to come. */
  readonly reported?: true
  /** `العام الجديد`: the next one in the second half of a year. */
  readonly newYear?: true
  readonly month?: number
  /** `الشهر الماضي`: months from the month of the reference. */
  readonly monthTurn?: number
  /** `مايو الماضي`: which May. */
  readonly monthPick?: number
  readonly day?: number
  /** The first day of a list, whose year its other days share. */
  readonly listedWith?: number
  /** A member of a list that says more of the year, and whether this one stands behind it. */
  readonly listed?: { readonly lead: Fields; readonly behind: boolean }
  readonly weekday?: number
  readonly weekdayTurn?: number
  readonly dayOffset?: number
  readonly weekTurn?: number
  /** A part of the period that the other fields state: `الربع الثالث`, `ثالث ثلاثاء`. */
  readonly slice?: Slice
  /** `عطلة نهاية الأسبوع`: the last two days of a week. */
  readonly weekend?: true
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI'
  readonly decade?: number
  readonly decadeTurn?: number
  /** Negative before Christ. */
  readonly century?: number
  readonly hijriCentury?: number
  /** Negative before Christ. */
  readonly millennium?: number
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
  readonly holiday?: Holiday
  readonly vague?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
  readonly set?: string
  /** What the turns count from is the time mentioned last, as far as it states this unit. */
  readonly anaphoric?: Unit
  /** `بعد يومين من`: a step on from the time that the other fields state. */
  readonly shift?: Amount & { readonly sign: -1 | 1 }
  /** `الذكرى الثمانين`: 80. */
  readonly anniversary?: number
  /** The words are a name or a label: nothing inside them is a time. */
  readonly name?: true
  readonly numericAlternative?: { readonly month: number; readonly day: number }
  /** The length leads back (-1) or on (1) from an event. */
  readonly anchored?: -1 | 1
  readonly mod?: DateMod
}

/** A feast as its name fixes it. */
export type Holiday = Omit<Extract<Sense, { type: 'holiday' }>, 'type'>

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

/** The expression that covers the terms `at` to `next`, without the clitics of the first one; with the article of a figure. */
export function foundAt(terms: readonly Term[], at: number, next: number, fields: Fields): Found {
  const article = terms[at]?.kind === 'number' ? terms[at - 1] : undefined
  const first = article?.text === 'ال' ? article : terms[at]
  return { at, next, start: first?.core ?? 0, end: terms[next - 1]?.end ?? 0, fields }
}
