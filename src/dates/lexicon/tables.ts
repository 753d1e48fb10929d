import { CHRISTIAN_FEASTS } from './christian-feasts.js'
import { DATED_PLACES } from './dated-places.js'
import { DAYPARTS, EXCEPT, FRACTIONS, MERIDIEMS } from './dayparts.js'
import { DEICTICS, SETS } from './deictics.js'
import { EDGES } from './edges.js'
import { DECADES, MILLENNIA, SEASONS } from './eras-of-ten.js'
import { FIXED_NAMES } from './fixed-names.js'
import { HIJRI_MONTHS } from './hijri-months.js'
import { HOLIDAYS } from './holidays.js'
import { MONTHS } from './months.js'
import { NAMED_DATES } from './named-dates.js'
import { NATIONAL_DAYS } from './national-days.js'
import { NUMBERS } from './numbers.js'
import { ORDINALS } from './ordinals.js'
import {
  ANNIVERSARIES,
  APPROXIMATORS,
  DEMONSTRATIVES,
  ERAS,
  EVERY,
  EVES,
  LAST,
  MATCH,
  NEW,
  ONLY,
  PART_PAIRS,
  SAME,
  SOME,
  WEEKENDS,
  YEAR_KINDS,
} from './particles.js'
import { PAST_ALEF_VERBS } from './past-alef-verbs.js'
import { PAST_HOMOGRAPHS } from './past-homographs.js'
import { PAST_VERBS } from './past-verbs.js'
import { PREPOSITIONS } from './prepositions.js'
import { RELATIVE_DAYS } from './relative-days.js'
import { TENSE_CUES } from './tense-cues.js'
import { AGES, EVENTS, LABELS, PLACE_HEADS, TITLES } from './traps.js'
import { TURNS } from './turns.js'
import { OWN_UNITS, UNITS } from './units.js'
import { WEEKDAYS } from './weekdays.js'
import { ZONES, ZONE_WORDS } from './zones.js'
import type { Sense } from '../terms/sense.js'

/** A row of any table. */
export type AnyRow = Sense & { readonly forms: readonly string[]; readonly where?: string }

/** All tables of words and phrases; where a form stands in several, its senses are in this order. */
export const TABLES: readonly (readonly AnyRow[])[] = [
  MONTHS,
  HIJRI_MONTHS,
  WEEKDAYS,
  RELATIVE_DAYS,
  UNITS,
  OWN_UNITS,
  TURNS,
  NUMBERS,
  ORDINALS,
  DAYPARTS,
  MERIDIEMS,
  FRACTIONS,
  EXCEPT,
  EDGES,
  PREPOSITIONS,
  DEMONSTRATIVES,
  SAME,
  NEW,
  YEAR_KINDS,
  WEEKENDS,
  LAST,
  APPROXIMATORS,
  SOME,
  ONLY,
  EVERY,
  EVES,
  PART_PAIRS,
  MATCH,
  ERAS,
  DECADES,
  MILLENNIA,
  SEASONS,
  HOLIDAYS,
  CHRISTIAN_FEASTS,
  NATIONAL_DAYS,
  DEICTICS,
  SETS,
  ZONES,
  ZONE_WORDS,
  LABELS,
  TITLES,
  PLACE_HEADS,
  DATED_PLACES,
  FIXED_NAMES,
  EVENTS,
  AGES,
  NAMED_DATES,
  ANNIVERSARIES,
  TENSE_CUES,
  PAST_VERBS,
  PAST_ALEF_VERBS,
  PAST_HOMOGRAPHS,
]
