// Find and read time expressions.
export { findDates } from './find-dates.js'
export { parseDate } from './parse-date.js'
// What goes in and comes out.
export type {
  DateFlag,
  DateGrain,
  DateKind,
  DateMention,
  DateMod,
  DateOptions,
  DateReading,
  HijriDate,
} from './types.js'
