import { findTokens, normalize } from '../../letters/index.js'
import { CHRISTIAN_FEASTS } from '../lexicon/christian-feasts.js'
import { DATED_PLACES } from '../lexicon/dated-places.js'
import { DAYPARTS, EXCEPT, FRACTIONS, MERIDIEMS } from '../lexicon/dayparts.js'
import { DEICTICS, SETS } from '../lexicon/deictics.js'
import { EDGES } from '../lexicon/edges.js'
import { DECADES, MILLENNIA, SEASONS } from '../lexicon/eras-of-ten.js'
import { FIXED_NAMES } from '../lexicon/fixed-names.js'
import { HIJRI_MONTHS } from '../lexicon/hijri-months.js'
import { HOLIDAYS } from '../lexicon/holidays.js'
import { MONTHS } from '../lexicon/months.js'
import { NAMED_DATES } from '../lexicon/named-dates.js'
import { NATIONAL_DAYS } from '../lexicon/national-days.js'
import { NUMBERS } from '../lexicon/numbers.js'
import { ORDINALS } from '../lexicon/ordinals.js'
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
} from '../lexicon/particles.js'
import { PAST_ALEF_VERBS } from '../lexicon/past-alef-verbs.js'
import { PAST_HOMOGRAPHS } from '../lexicon/past-homographs.js'
import { PAST_VERBS } from '../lexicon/past-verbs.js'
import { PREPOSITIONS } from '../lexicon/prepositions.js'
import { RELATIVE_DAYS } from '../lexicon/relative-days.js'
import { TENSE_CUES } from '../lexicon/tense-cues.js'
import { AGES, EVENTS, LABELS, PLACE_HEADS, TITLES } from '../lexicon/traps.js'
import { TURNS } from '../lexicon/turns.js'
import { OWN_UNITS, UNITS } from '../lexicon/units.js'
import { WEEKDAYS } from '../lexicon/weekdays.js'
import { ZONES, ZONE_WORDS } from '../lexicon/zones.js'
import type { Sense } from './sense.js'
import { toSenseRecord } from './sense-record.js'

/** A fixed phrase: what follows its first token. */
export interface Phrase {
  readonly tail: readonly string[]
  readonly senses: readonly Sense[]
}

/** The lexicon by folded form: single words, and phrases by their first word, longest first. */
export interface LexiconIndex {
  readonly words: ReadonlyMap<string, readonly Sense[]>
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** The length of its longest word. */
  readonly longest: number
}

type AnyRow = Sense & { readonly forms: readonly string[] }

let index: LexiconIndex | undefined

/** The folded lexicon, made from the tables at the first call. */
export function lexiconIndex(): LexiconIndex {
  index ??= buildIndex()
  return index
}

function tables(): readonly (readonly AnyRow[])[] {
  return [
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
}

function buildIndex(): LexiconIndex {
  const words = new Map<string, Sense[]>()
  const phrases = new Map<string, { tail: readonly string[]; senses: Sense[] }[]>()
  for (const table of tables()) {
    for (const row of table) {
      const sense = toSenseRecord(row)
      for (const form of row.forms)
        addForm(
          words,
          phrases,
          sense,
          findTokens(normalize(form)).map(token => token.text),
        )
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.tail.length - a.tail.length)
  let longest = 0
  for (const word of [...words.keys(), ...phrases.keys()]) longest = Math.max(longest, word.length)
  return { words, phrases, longest }
}

function addForm(
  words: Map<string, Sense[]>,
  phrases: Map<string, { tail: readonly string[]; senses: Sense[] }[]>,
  sense: Sense,
  [first = '', ...tail]: readonly string[],
): void {
  if (tail.length === 0) {
    const senses = words.get(first)
    if (senses === undefined) words.set(first, [sense])
    else if (!senses.includes(sense)) senses.push(sense)
    return
  }
  const list = phrases.get(first) ?? []
  phrases.set(first, list)
  const same = list.find(phrase => phrase.tail.join(' ') === tail.join(' '))
  if (same === undefined) list.push({ tail, senses: [sense] })
  else if (!same.senses.includes(sense)) same.senses.push(sense)
}
