/**
 * Arabic dates in the shape of chrono-node: for code that has been written against chrono, and for chrono itself.
 *
 * @module chrono
 */

// Instead of chrono.
export { parse, parseDate } from './parse.js'
// With chrono.
export { arabicConfiguration } from './arabic-configuration.js'
// What goes in and comes out.
export type { ReadingOptions } from './reading-options.js'
export type {
  ArabicConfiguration,
  ArabicRefiner,
  ChronoComponents,
  ChronoContext,
  ChronoResult,
} from './arabic-configuration.js'
export type {
  AmbiguousTimezone,
  Component,
  ParsedComponents,
  ParsedResult,
  ParsingOption,
  ParsingReference,
  TimezoneAbbrMap,
} from './types.js'
