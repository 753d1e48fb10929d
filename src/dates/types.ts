/** What sort of time expression a mention is. */
export type DateKind = 'date' | 'time' | 'period' | 'range' | 'duration' | 'set' | 'anniversary' | 'vague'

/** The finest field a mention states. */
export type DateGrain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'daypart'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'none'

/** What narrows, opens or blurs the value: `مطلع`, `منتصف`, `أواخر`, `نحو`, `قبل`, `بعد`, `منذ`, `حتى`. */
export type DateMod = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'SINCE' | 'UNTIL'

/** What a reader should know before trusting a value. */
export type DateFlag = 'weekday-conflict' | 'hijri-conflict' | 'impossible' | 'ambiguous' | 'event-anchored'

/** Another reading of the same words. */
export interface DateReading {
  /** TIMEX3 / ISO 8601 value of this reading. */
  readonly value: string
  /** First day or minute, inclusive. */
  readonly from?: string
  /** First day or minute that is no longer inside. */
  readonly to?: string
}

/** A day, month or year of the Hijri calendar, as far as it is written. */
export interface HijriDate {
  /** Year after the Hijra. */
  readonly year?: number
  /** 1 (Muharram) to 12 (Dhu al-Hijja). */
  readonly month?: number
  /** 1 to 30. */
  readonly day?: number
}

/** Options of {@link findDates} and {@link parseDate}. */
export interface DateOptions {
  /**
   * Day of publication, as ISO date or date-time, or as `Date` read in `timeZone`. Without it relative words stay
   * unresolved: nothing reads the clock.
   * @defaultValue none
   */
  readonly reference?: string | Date | undefined
  /**
   * IANA name of the zone in which a `Date` reference is read.
   * @defaultValue `'UTC'`
   */
  readonly timeZone?: string | undefined
  /**
   * First day of the week for `الأسبوع الماضي` and its like, and of the weeks of a month.
   * @defaultValue `'sunday'`
   */
  readonly weekStart?: 'saturday' | 'sunday' | 'monday' | undefined
  /**
   * Order of day and month in `3/7/2024`; a year of four digits in front is always read as such.
   * @defaultValue `'dmy'`
   */
  readonly numericOrder?: 'dmy' | 'mdy' | 'ymd' | undefined
}

/** A time expression in a text. Offsets are UTF-16 offsets of the caller's text. */
export interface DateMention {
  /** Where the expression starts, behind clitics and prepositions. */
  readonly start: number
  /** Offset behind the expression. */
  readonly end: number
  /** The text from `start` to `end`. */
  readonly text: string
  /** What sort of expression it is. */
  readonly kind: DateKind
  /** The finest field it states. */
  readonly grain: DateGrain
  /** TIMEX3 / ISO 8601 value: `2024-07-04`, `2024-W26`, `1950/1953`, `P3D`, `XXXX-WXX-5`. */
  readonly value: string
  /** First day or minute, inclusive; absent where the value does not resolve to an interval or has an open start. */
  readonly from?: string
  /** First day or minute that is no longer inside. */
  readonly to?: string
  /** What narrows or opens the value. */
  readonly mod?: DateMod
  /** The calendar that the value was written in. */
  readonly calendar: 'gregory' | 'islamic-umalqura'
  /** The Hijri date, where one is written. */
  readonly hijri?: HijriDate
  /** Fields written in the text. */
  readonly known: readonly string[]
  /** Fields filled in from the reference or the verb. */
  readonly implied: readonly string[]
  /** Other readings of the same words. */
  readonly alternatives?: readonly DateReading[]
  /** What a reader should know before trusting the value. */
  readonly flags: readonly DateFlag[]
}
