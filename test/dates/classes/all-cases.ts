import type { ClassCase } from './class-case.js'
import { ADVERBIAL_LENGTHS_CASES } from './adverbial-lengths.js'
import { BARE_WEEKDAYS_CASES } from './bare-weekdays.js'
import { BARE_YEARS_CASES } from './bare-years.js'
import { CENTURIES_CASES } from './centuries.js'
import { CLOCK_DIGITS_CASES } from './clock-digits.js'
import { CLOCK_WORDS_CASES } from './clock-words.js'
import { CLOCK_ZONES_CASES } from './clock-zones.js'
import { COMING_DAY_MONTHS_CASES } from './coming-day-months.js'
import { COMING_DAY_RANGES_CASES } from './coming-day-ranges.js'
import { COUNTERS_CASES } from './counters.js'
import { DAY_MONTHS_CASES } from './day-months.js'
import { DAY_RANGES_CASES } from './day-ranges.js'
import { DAY_WORDS_CASES } from './day-words.js'
import { DAYPARTS_CASES } from './dayparts.js'
import { DECADES_CASES } from './decades.js'
import { DEICTICS_CASES } from './deictics.js'
import { DOUBLE_MONTHS_CASES } from './double-months.js'
import { EASTERN_WIRES_CASES } from './eastern-wires.js'
import { EDGES_CASES } from './edges.js'
import { ENDS_CASES } from './ends.js'
import { FULL_DATES_CASES } from './full-dates.js'
import { HIJRI_DATES_CASES } from './hijri-dates.js'
import { HIJRI_PERIODS_CASES } from './hijri-periods.js'
import { HOLIDAYS_CASES } from './holidays.js'
import { LENGTHS_CASES } from './lengths.js'
import { MAGHREBI_CASES } from './maghrebi.js'
import { MONTH_RANGES_CASES } from './month-ranges.js'
import { MONTH_TURNS_CASES } from './month-turns.js'
import { MONTHS_AND_YEARS_CASES } from './months-and-years.js'
import { MONTHS_OF_YEAR_CASES } from './months-of-year.js'
import { NUMERIC_DATES_CASES } from './numeric-dates.js'
import { OFFSETS_TO_COME_CASES } from './offsets-to-come.js'
import { ORDINAL_DAYS_CASES } from './ordinal-days.js'
import { QUARTERS_CASES } from './quarters.js'
import { SEASONS_CASES } from './seasons.js'
import { SETS_CASES } from './sets.js'
import { SINCE_CASES } from './since.js'
import { SPANS_TO_COME_CASES } from './spans-to-come.js'
import { UNIT_TURNS_CASES } from './unit-turns.js'
import { UNITS_AGO_CASES } from './units-ago.js'
import { UNTIL_CASES } from './until.js'
import { WEEKDAY_DATES_CASES } from './weekday-dates.js'
import { WEEKDAY_TURNS_CASES } from './weekday-turns.js'
import { WEEKDAYS_BY_TENSE_CASES } from './weekdays-by-tense.js'
import { WESTERN_WIRES_CASES } from './western-wires.js'
import { YEAR_RANGES_CASES } from './year-ranges.js'

/** All sentences, class by class. */
export const ALL_CASES: readonly ClassCase[] = [
  ...DAY_WORDS_CASES,
  ...BARE_WEEKDAYS_CASES,
  ...WEEKDAYS_BY_TENSE_CASES,
  ...FULL_DATES_CASES,
  ...MONTHS_AND_YEARS_CASES,
  ...BARE_YEARS_CASES,
  ...WEEKDAY_DATES_CASES,
  ...WEEKDAY_TURNS_CASES,
  ...MONTH_TURNS_CASES,
  ...DOUBLE_MONTHS_CASES,
  ...DAY_MONTHS_CASES,
  ...COMING_DAY_MONTHS_CASES,
  ...UNIT_TURNS_CASES,
  ...UNITS_AGO_CASES,
  ...DAYPARTS_CASES,
  ...CLOCK_DIGITS_CASES,
  ...CLOCK_WORDS_CASES,
  ...CLOCK_ZONES_CASES,
  ...SINCE_CASES,
  ...UNTIL_CASES,
  ...DAY_RANGES_CASES,
  ...COMING_DAY_RANGES_CASES,
  ...YEAR_RANGES_CASES,
  ...MONTH_RANGES_CASES,
  ...EDGES_CASES,
  ...ENDS_CASES,
  ...NUMERIC_DATES_CASES,
  ...MAGHREBI_CASES,
  ...HIJRI_DATES_CASES,
  ...HIJRI_PERIODS_CASES,
  ...ORDINAL_DAYS_CASES,
  ...QUARTERS_CASES,
  ...MONTHS_OF_YEAR_CASES,
  ...SPANS_TO_COME_CASES,
  ...OFFSETS_TO_COME_CASES,
  ...LENGTHS_CASES,
  ...ADVERBIAL_LENGTHS_CASES,
  ...DECADES_CASES,
  ...CENTURIES_CASES,
  ...SEASONS_CASES,
  ...HOLIDAYS_CASES,
  ...SETS_CASES,
  ...COUNTERS_CASES,
  ...DEICTICS_CASES,
  ...EASTERN_WIRES_CASES,
  ...WESTERN_WIRES_CASES,
]
