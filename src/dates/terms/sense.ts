/** A length of time that Arabic news counts in. */
export type Unit =
  'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** A part of the day, as TIMEX3 writes it: morning, midday, afternoon, evening, night. */
export type Daypart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** The days of a feast since a year. */
export interface MovedDay {
  readonly since: number
  readonly month: number
  readonly day: number
  readonly days: number
}

/** What a word or a fixed phrase can mean to a rule; a word may have several senses. */
export type Sense =
  | {
      readonly type: 'month'
      readonly calendar: 'gregory' | 'islamic'
      readonly month: number
      readonly weak?: true
      readonly rare?: true
      readonly figured?: true
    }
  | { readonly type: 'weekday'; readonly weekday: number; readonly weak?: true }
  | { readonly type: 'relative-day'; readonly days: number }
  | { readonly type: 'unit'; readonly unit: Unit; readonly count: 'one' | 'two' | 'many' }
  | { readonly type: 'turn'; readonly turn: number; readonly anaphoric?: true }
  | { readonly type: 'this' }
  | { readonly type: 'same' }
  | { readonly type: 'new' }
  | { readonly type: 'year-kind' }
  | { readonly type: 'weekend' }
  | { readonly type: 'own-unit'; readonly unit: Unit }
  | { readonly type: 'last' }
  | {
      readonly type: 'number'
      readonly value: number
      readonly rank: 'ones' | 'ten' | 'teen' | 'tens' | 'hundreds' | 'scale'
    }
  | { readonly type: 'ordinal'; readonly value: number }
  | {
      readonly type: 'daypart'
      readonly part: Daypart
      readonly from: number
      readonly to: number
      readonly homograph?: true
    }
  | { readonly type: 'preposition'; readonly role: PrepositionRole }
  | { readonly type: 'edge'; readonly mod: 'START' | 'MID' | 'END' }
  | { readonly type: 'approx' }
  | { readonly type: 'some' }
  | { readonly type: 'era'; readonly era: 'ad' | 'ah' | 'bc' }
  | { readonly type: 'meridiem'; readonly part: 'MO' | 'AF' }
  | { readonly type: 'fraction'; readonly minutes: number }
  | { readonly type: 'except' }
  | { readonly type: 'decade'; readonly decade: number }
  | { readonly type: 'season'; readonly season: 'SP' | 'SU' | 'FA' | 'WI'; readonly weak?: true }
  | {
      readonly type: 'holiday'
      /** The calendar of the day, the Easter that `day` is counted from, or one that is not reckoned here. */
      readonly calendar: 'gregory' | 'islamic' | 'western' | 'eastern' | 'other'
      readonly month: number
      readonly day: number
      /** The first such weekday on or after the day. */
      readonly weekday?: number
      /** Where it lies since a year, and for how many days. */
      readonly moved?: MovedDay
    }
  | { readonly type: 'eve' }
  | { readonly type: 'millennium' }
  | { readonly type: 'part-pair'; readonly unit: 'half' | 'third' | 'quarter'; readonly parts: number }
  | {
      readonly type: 'deictic'
      readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
      readonly weak?: true
    }
  | { readonly type: 'set'; readonly value: string }
  | { readonly type: 'every' }
  | { readonly type: 'zone'; readonly zone: string }
  | { readonly type: 'zone-word' }
  | { readonly type: 'match' }
  | { readonly type: 'label' }
  | { readonly type: 'title' }
  | { readonly type: 'place-head' }
  | { readonly type: 'dated-place' }
  | { readonly type: 'name' }
  | { readonly type: 'only' }
  | { readonly type: 'event' }
  | { readonly type: 'age' }
  | { readonly type: 'named-date'; readonly month: number; readonly day: number; readonly year: number }
  | { readonly type: 'anniversary' }
  | { readonly type: 'tense'; readonly tense: 'past' | 'future' | 'present'; readonly homograph?: true }

/** What a preposition says about the time that follows it. */
export type PrepositionRole =
  | 'in'
  | 'of'
  | 'since'
  | 'until'
  | 'before'
  | 'after'
  | 'before-it'
  | 'after-it'
  | 'to'
  | 'between'
  | 'during'

/** One row of a lexicon table: a sense and the forms that carry it, as newspapers write them. */
export type Row<T extends Sense['type']> = Extract<Sense, { type: T }> & {
  readonly forms: readonly string[]
  /** Where the form is used, as country codes. */
  readonly where?: string
}
