import type { DateOptions } from '../dates/index.js'

/** Options of `findDates` that a chrono user may set as well; the reference is chrono's. */
export type ReadingOptions = Pick<DateOptions, 'weekStart' | 'numericOrder'>
