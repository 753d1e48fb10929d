import type { Settings } from '../settings.js'
import type { Term } from '../terms/term.js'
import { parseClock } from './clock.js'
import { parseNth, parseRelativeDay, parseWeekday } from './days.js'
import { parseDaypart } from './daypart.js'
import { parseDuration } from './duration.js'
import { parseEdgeOf } from './edge.js'
import { parseCentury, parseDecade } from './era.js'
import type { Found, Parser } from './found.js'
import { parseMonth } from './month.js'
import { parseNumericDate } from './numeric-date.js'
import { parseOffset } from './offset.js'
import { parseAnniversary, parseDeictic, parseHoliday, parseSet } from './plain.js'
import { parseDaysBehindMonth, parseSharedDays, parseSharedYears } from './shared.js'
import { parseSpan, parseUnitTurn } from './unit-turn.js'
import { parseYear } from './year.js'
import { parseYearPart } from './year-parts.js'

/** What `مطلع`, `نهاية` and their like may narrow. */
const EDGED: readonly Parser[] = [
  parseMonth,
  parseYearPart,
  parseUnitTurn,
  parseDecade,
  parseCentury,
  parseYear,
]

/** Tried in this order at every term; the first that reads something wins. */
const PARSERS: readonly Parser[] = [
  parseHoliday,
  parseDeictic,
  parseAnniversary,
  parseNumericDate,
  parseSharedDays,
  parseDaysBehindMonth,
  parseSharedYears,
  parseClock,
  parseOffset,
  parseNth,
  parseMonth,
  parseYearPart,
  parseSpan,
  parseUnitTurn,
  parseEdge,
  parseDaypart,
  parseRelativeDay,
  parseWeekday,
  parseDecade,
  parseCentury,
  parseYear,
  parseSet,
  parseDuration,
]

/** The expressions of a text, in order and disjoint, each as its words state it. */
export function findExpressions(terms: readonly Term[], settings: Settings): Found[] {
  const all: Found[] = []
  for (let at = 0; at < terms.length;) {
    const term = terms[at]
    const found =
      term === undefined || (term.kind !== 'number' && term.senses.length === 0)
        ? null
        : readAt(terms, at, settings)
    if (found === null) {
      at += 1
      continue
    }
    all.push(...found)
    at = Math.max(at + 1, found.at(-1)?.next ?? at + 1)
  }
  return all
}

function readAt(terms: readonly Term[], at: number, settings: Settings): readonly Found[] | null {
  for (const parse of PARSERS) {
    const found = parse(terms, at, settings)
    if (found !== null && found.length > 0) return found
  }
  return null
}

function parseEdge(terms: readonly Term[], at: number, settings: Settings): readonly Found[] | null {
  return parseEdgeOf(EDGED, terms, at, settings)
}
