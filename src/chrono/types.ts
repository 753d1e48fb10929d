// The shapes of chrono-node 2, structurally: nothing of chrono is imported, and either's types fit the other's.

/** A part of a date or a time, as chrono names them. */
export type Component =
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond'
  | 'meridiem'
  | 'timezoneOffset'

/** One end of what was found. */
export interface ParsedComponents {
  /** Whether the text states this part, or it follows from what it states; what is only filled in is not certain. */
  isCertain(component: Component): boolean
  /**
   * The part as a number, or null where there is none: `month` 1 to 12, `weekday` 0 (Sunday) to 6, `hour` 0 to 23, `meridiem`
   * 0 (before noon) or 1, `timezoneOffset` in minutes east of Greenwich.
   */
  get(component: Component): number | null
  /** The moment: in the zone of the text, else of the reference, else of the system. A day stands for its noon. */
  date(): Date
  /** What sort of expression it was: `khabar/date`, `khabar/range`, `khabar/vague` and so on, the kinds of `findDates`. */
  tags(): Set<string>
}

/** A time expression that was found. */
export interface ParsedResult {
  /** The moment of the reference. */
  readonly refDate: Date
  /** Where it starts, as UTF-16 offset of the text. */
  readonly index: number
  /** The words it was read from. */
  readonly text: string
  /** The moment, or where a range starts. */
  readonly start: ParsedComponents
  /** The last unit inside a range; absent elsewhere. */
  readonly end?: ParsedComponents
  /** The moment of `start`. */
  date(): Date
  /** The tags of both ends. */
  tags(): Set<string>
}

/** A reference with a zone of its own. */
export interface ParsingReference {
  /**
   * The moment from which relative words count.
   * @defaultValue now
   */
  readonly instant?: Date
  /**
   * The zone in which it is read: minutes east of Greenwich, or an abbreviation such as `GMT`, `EET`, `AST`.
   * @defaultValue the system's
   */
  readonly timezone?: string | number
}

/** Offsets of zone abbreviations, in minutes east of Greenwich; what depends on the season is a record of both. */
export type TimezoneAbbrMap = Readonly<Record<string, number | AmbiguousTimezone>>

/** A zone that changes its clocks. */
export interface AmbiguousTimezone {
  /** Minutes east of Greenwich in summer. */
  readonly timezoneOffsetDuringDst: number
  /** Minutes east of Greenwich in winter. */
  readonly timezoneOffsetNonDst: number
  /** When summer time starts in a year. */
  readonly dstStart: (year: number) => Date
  /** When it ends. */
  readonly dstEnd: (year: number) => Date
}

/** Options of {@link parse} and {@link parseDate}. */
export interface ParsingOption {
  /**
   * Takes the nearest date that is not before the reference, where the text leaves the choice: of a day or month without a
   * year, a feast, a weekday, a time of the day. Days count as a whole, a month while it lasts, and times by their minute.
   * @defaultValue `false`
   */
  readonly forwardDate?: boolean
  /**
   * More abbreviations for `timezone` of the reference; they win over the built-in ones.
   * @defaultValue none
   */
  readonly timezones?: TimezoneAbbrMap
}
