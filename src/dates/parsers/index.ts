import type { Settings } from '../settings.js'
import type { PrepositionRole, Sense } from '../terms/sense.js'
import type { Term } from '../terms/term.js'
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

/** What the first term of an expression may be: digits, or a word with one of these senses, prepositions by their role. */
type Opening = Exclude<Sense['type'], 'preposition'> | PrepositionRole | 'digits'

interface OrderedParser {
  readonly parse: Parser
  readonly opensWith: readonly Opening[]
}

const COUNTING = ['digits', 'number', 'ordinal'] as const

/** Tried in this order at a term they can open with; the first that reads something wins. */
export const PARSERS: readonly OrderedParser[] = [
  { parse: parseHoliday, opensWith: ['holiday', 'eve', 'unit', 'ordinal'] },
  { parse: parseWeekend, opensWith: ['weekend'] },
  { parse: parseAnniversary, opensWith: ['anniversary'] },
  { parse: parseNumericDate, opensWith: ['digits'] },
  { parse: parseSharedDays, opensWith: ['unit', ...COUNTING] },
  { parse: parseDaysBehindMonth, opensWith: ['month'] },
  { parse: parseSharedYears, opensWith: ['unit', 'digits'] },
  { parse: parseClockRange, opensWith: ['of', 'between'] },
  { parse: parseClock, opensWith: ['unit', 'edge', ...COUNTING] },
  { parse: parseEdge, opensWith: ['edge'] },
  { parse: parseDeictic, opensWith: ['deictic'] },
  { parse: parseOffset, opensWith: ['before', 'after', 'since', 'before-it', 'after-it'] },
  { parse: parsePair, opensWith: ['part-pair'] },
  { parse: parsePart, opensWith: ['last', 'fraction', 'unit', 'weekday', ...COUNTING] },
  { parse: parseMonth, opensWith: ['unit', 'month', ...COUNTING] },
  { parse: parseSeason, opensWith: ['season', 'this', 'same'] },
  { parse: parseSpan, opensWith: ['last', 'unit', 'digits', 'number'] },
  { parse: parseCounter, opensWith: ['unit', 'own-unit'] },
  { parse: parseUnitTurn, opensWith: ['this', 'same', 'unit'] },
  { parse: parseDaypart, opensWith: ['this', 'daypart'] },
  { parse: parseRelativeDay, opensWith: ['unit', 'relative-day'] },
  { parse: parseWeekday, opensWith: ['this', 'unit', 'weekday'] },
  { parse: parseDecade, opensWith: ['unit', 'decade'] },
  { parse: parseCentury, opensWith: ['unit'] },
  { parse: parseMillennium, opensWith: ['millennium'] },
  { parse: parseYear, opensWith: ['unit', 'digits'] },
  { parse: parseSet, opensWith: ['set', 'every'] },
  { parse: parseDuration, opensWith: ['approx', 'some', 'fraction', 'unit', 'digits', 'number'] },
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
  if (term === undefined || (term.kind !== 'number' && term.senses.length === 0)) return null
  if (isTrap(terms, at)) return null
  for (const parse of parsersFor(term)) {
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

/** What a sense opens. */
export function openingOf(sense: Sense): Opening {
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
