// Find and read time expressions.
export { findDates } from './find-dates.js'
export { parseDate } from './parse-date.js'
// Step from one calendar to the other.
export { toGregorian } from './calendar/to-gregorian.js'
export { toHijri } from './calendar/to-hijri.js'
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
