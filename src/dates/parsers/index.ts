import type { Settings } from '../settings.js'
import type { PrepositionRole, Sense, Unit } from '../terms/sense.js'
import { isTelling, type Term } from '../terms/term.js'
import { parseClock } from './clock.js'
import { parseClockRange } from './clock-range.js'
import { parseRelativeDay, parseWeekday, parseWeekend } from './days.js'
import { parseDaypart } from './daypart.js'
import { parseDuration } from './duration.js'
import { parseEdgeOf } from './edge.js'
import { endOfTitle } from './end-of-title.js'
import { parseCentury, parseDecade, parseMillennium } from './era.js'
import type { Found, Parser } from './found.js'
import { parseHoliday } from './holiday.js'
import { parseMonth } from './month.js'
import { parseNumericDate } from './numeric-date.js'
import { parseOffset } from './offset.js'
import { parsePair, parsePart, readEdged } from './period.js'
import { parseAnniversary, parseCounter, parseDeictic, parseSet } from './plain.js'
import { parseSeason } from './season.js'
import { parseDaysBehindMonth, parseSharedDays } from './shared.js'
import { parseSharedYears } from './shared-years.js'
import { parseSpan, parseUnitTurn } from './unit-turn.js'
import { isTrap } from './trap.js'
import { parseYear } from './year.js'

/** What the first term of an expression may be: digits, or a word with one of these senses. */
type Opening = Exclude<Sense['type'], 'preposition' | 'unit'> | PrepositionRole | `unit ${Unit}` | 'digits'

interface OrderedParser {
  readonly parse: Parser
  readonly opensWith: readonly Opening[]
}

const COUNTING = ['digits', 'number', 'ordinal'] as const
const UNITS = [
  'unit second',
  'unit minute',
  'unit hour',
  'unit day',
  'unit week',
  'unit month',
  'unit quarter',
  'unit year',
  'unit decade',
  'unit century',
] as const

/** Tried in this order at a term they can open with; the first that reads something wins. */
export const PARSERS: readonly OrderedParser[] = [
  { parse: parseHoliday, opensWith: ['holiday', 'eve', 'unit day', 'ordinal'] },
  { parse: parseWeekend, opensWith: ['weekend'] },
  { parse: parseAnniversary, opensWith: ['anniversary'] },
  { parse: parseNumericDate, opensWith: ['digits'] },
  { parse: parseSharedDays, opensWith: ['unit day', ...COUNTING] },
  { parse: parseDaysBehindMonth, opensWith: ['month'] },
  { parse: parseSharedYears, opensWith: ['unit year', 'digits'] },
  { parse: parseClockRange, opensWith: ['of', 'between'] },
  { parse: parseClock, opensWith: ['unit hour', 'unit minute', 'edge', ...COUNTING] },
  { parse: parseEdge, opensWith: ['edge'] },
  { parse: parseDeictic, opensWith: ['deictic'] },
  { parse: parseOffset, opensWith: ['before', 'after', 'since', 'before-it', 'after-it'] },
  { parse: parsePair, opensWith: ['part-pair'] },
  { parse: parsePart, opensWith: ['last', 'fraction', ...UNITS, 'weekday', ...COUNTING] },
  { parse: parseMonth, opensWith: ['unit day', 'unit month', 'month', ...COUNTING] },
  { parse: parseSeason, opensWith: ['season', 'this', 'same'] },
  { parse: parseSpan, opensWith: ['last', ...UNITS, 'digits', 'number'] },
  { parse: parseCounter, opensWith: [...UNITS, 'own-unit'] },
  { parse: parseUnitTurn, opensWith: ['this', 'same', ...UNITS] },
  { parse: parseDaypart, opensWith: ['this', 'daypart'] },
  { parse: parseRelativeDay, opensWith: ['unit day', 'relative-day'] },
  { parse: parseWeekday, opensWith: ['this', 'unit day', 'weekday'] },
  { parse: parseDecade, opensWith: ['unit decade', 'decade'] },
  { parse: parseCentury, opensWith: ['unit century'] },
  { parse: parseMillennium, opensWith: ['millennium'] },
  { parse: parseYear, opensWith: [...UNITS, 'digits'] },
  { parse: parseSet, opensWith: ['set', 'every'] },
  { parse: parseDuration, opensWith: ['approx', 'some', 'fraction', ...UNITS, 'digits', 'number'] },
]

/** The expressions of a text, in order and disjoint, each as its words state it. */
export function findExpressions(terms: readonly Term[], settings: Settings): Found[] {
  const all: Found[] = []
  for (let at = 0; at < terms.length;) {
    const title = endOfTitle(terms, at)
    if (title > at) {
      at = title
      continue
    }
    const found = readAt(terms, at, settings)
    if (found !== null) all.push(...found)
    at = Math.max(at + 1, found?.at(-1)?.next ?? 0)
  }
  return all
}

function readAt(terms: readonly Term[], at: number, settings: Settings): readonly Found[] | null {
  const term = terms[at]
  if (!isTelling(term)) return null
  const parsers = parsersFor(term)
  if (parsers.length === 0 || isTrap(terms, at)) return null
  for (const parse of parsers) {
    const found = parse(terms, at, settings)
    if (found !== null && found.length > 0) return found
  }
  return null
}

let forDigits: readonly Parser[] | undefined
const bySenses: WeakMap<readonly Sense[], readonly Parser[]> = /* @__PURE__ */ new WeakMap()

/** The parsers that can open with a term; words of one reading share their senses and so this answer. */
function parsersFor(term: Term): readonly Parser[] {
  if (term.kind === 'number') return (forDigits ??= parsersThatOpenWith(['digits']))
  let parsers = bySenses.get(term.senses)
  if (parsers === undefined) {
    parsers = parsersThatOpenWith(term.senses.map(openingOf))
    bySenses.set(term.senses, parsers)
  }
  return parsers
}

/** A word by its sense, a preposition by its role and a unit by its length, so that few parsers are asked in vain. */
export function openingOf(sense: Sense): Opening {
  if (sense.type === 'unit') return `unit ${sense.unit}`
  return sense.type === 'preposition' ? sense.role : sense.type
}

function parsersThatOpenWith(openings: readonly Opening[]): readonly Parser[] {
  return PARSERS.filter(({ opensWith }) => openings.some(opening => opensWith.includes(opening))).map(
    ({ parse }) => parse,
  )
}

function parseEdge(terms: readonly Term[], at: number, settings: Settings): readonly Found[] | null {
  return parseEdgeOf(readEdged, terms, at, settings)
}
