import type { Settings } from '../settings.js'
import { senseOf, type Term } from '../terms/term.js'
import { parseRelativeDay, parseWeekday } from './days.js'
import { parseDaypart } from './daypart.js'
import { parseCentury, parseDecade, parseMillennium } from './era.js'
import { foundAt, type Found, type Parser } from './found.js'
import { parseMonth } from './month.js'
import { parsePartOf } from './part-of.js'
import { parsePartPair } from './part-pair.js'
import { isYearKind, turnOf } from './read-turn.js'
import { parseSet } from './plain.js'
import { parseSeason } from './season.js'
import { parseUnitTurn } from './unit-turn.js'
import { parseYear } from './year.js'

const WHOLES: readonly Parser[] = [
  parseMonth,
  parseSeason,
  parseUnitTurn,
  parseDecade,
  parseCentury,
  parseMillennium,
  parseYear,
  parseSet,
  parseThis,
]
const EDGED: readonly Parser[] = [parsePart, parseDaypart, parseRelativeDay, parseWeekday, readWhole]

/** A part of a period: `الربع الثالث من العام الجاري`, `ثالث ثلاثاء في نوفمبر`. */
export function parsePart(terms: readonly Term[], at: number, settings: Settings): readonly Found[] | null {
  return parsePartOf(readWhole, terms, at, settings)
}

/** Two parts of one year: `الربعين الأول والثاني من 2025`. */
export function parsePair(terms: readonly Term[], at: number, settings: Settings): readonly Found[] | null {
  return parsePartPair(readWhole, terms, at, settings)
}

/** What `مطلع`, `نهاية` and their like may narrow. */
export function readEdged(terms: readonly Term[], at: number, settings: Settings): readonly Found[] | null {
  return readFirst(EDGED, terms, at, settings)
}

function readWhole(terms: readonly Term[], at: number, settings: Settings): readonly Found[] | null {
  return readFirst(WHOLES, terms, at, settings)
}

function readFirst(
  parsers: readonly Parser[],
  terms: readonly Term[],
  at: number,
  settings: Settings,
): readonly Found[] | null {
  for (const parse of parsers) {
    const found = parse(terms, at, settings)
    if (found !== null) return found
  }
  return null
}

/** `الشهر`, `العام الدراسي` without more: that of the reference. */
function parseThis(terms: readonly Term[], at: number): readonly Found[] | null {
  const unit = senseOf(terms[at], 'unit')
  if (unit?.count !== 'one' || terms[at]?.definite !== true) return null
  // `العقد` is a contract as well.
  const fields = unit.unit === 'day' || unit.unit === 'decade' ? null : turnOf(unit.unit, 0)
  return fields === null ? null : [foundAt(terms, at, isYearKind(terms[at + 1]) ? at + 2 : at + 1, fields)]
}
