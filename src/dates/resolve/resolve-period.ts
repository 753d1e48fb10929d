import {
  fromEpochDay,
  isoWeekOf,
  pad,
  padYear,
  shiftMonth,
  toEpochDay,
  weekdayOf,
} from '../calendar/epoch-day.js'
import type { Fields } from '../parsers/found.js'
import { pickMonthYear } from './pick-year.js'
import { yearTurned } from './resolve-day.js'
import { boxed, plain, readingOf, type Circumstances, type Resolution } from './resolution.js'

const SEASON_MONTHS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

/** Resolves a week, month, part of a year, year, decade or century; null for anything else. */
export function resolvePeriod(fields: Fields, given: Circumstances): Resolution | null {
  if (fields.weekTurn !== undefined) return resolveWeek(fields.weekTurn, given)
  if (fields.season !== undefined) return resolveSeason(fields, fields.season, given)
  if (fields.month !== undefined || fields.monthTurn !== undefined) return resolveMonth(fields, given)
  if (fields.decade !== undefined || fields.decadeTurn !== undefined) return resolveDecade(fields, given)
  if (fields.millennium !== undefined) return resolveMillennium(fields.millennium)
  if ((fields.century ?? fields.centuryTurn ?? fields.hijriCentury) !== undefined)
    return resolveCentury(fields, given)
  if (fields.year === undefined && fields.yearTurn === undefined) return null
  const year = fields.year ?? yearTurned(fields, given)
  if (year === null) return plain('period', 'year', 'XXXX')
  const value = year <= 0 ? `BC${padYear(1 - year)}` : padYear(year)
  return months('year', value, year, 1, 12, fields.year === undefined ? ['year'] : [])
}

function resolveWeek(turn: number, given: Circumstances): Resolution {
  const { reference, weekStart } = given.settings
  if (reference === null) return plain('period', 'week', 'XXXX-WXX')
  const first = reference.day - ((weekdayOf(reference.day) - weekStart + 7) % 7) + 7 * turn
  // The ISO week that shares most days with a week from Saturday or Sunday.
  return boxed('period', 'week', isoWeekOf(first + 3), first, first + 7, ['year', 'week'])
}

function resolveMonth(fields: Fields, given: Circumstances): Resolution {
  const { reference } = given.settings
  if (fields.monthTurn !== undefined) {
    if (reference === null) return plain('period', 'month', 'XXXX-XX')
    const now = fromEpochDay(reference.day)
    const { year, month } = shiftMonth(now.year, now.month, fields.monthTurn)
    return months('month', `${padYear(year)}-${pad(month)}`, year, month, 1, ['year', 'month'])
  }
  const month = fields.month ?? 1
  const stated = fields.year ?? yearTurned(fields, given)
  const year = stated ?? pickMonthYear(month, fields.monthPick, given)
  if (year === null) return plain('period', 'month', `XXXX-${pad(month)}`)
  const own = months(
    'month',
    `${padYear(year)}-${pad(month)}`,
    year,
    month,
    1,
    fields.year === undefined ? ['year'] : [],
  )
  if (
    stated !== null ||
    fields.monthPick !== undefined ||
    reference === null ||
    fromEpochDay(reference.day).month === month
  )
    return own
  const ahead = toEpochDay(year, month, 1) > reference.day
  const other = months(
    'month',
    `${padYear(year + (ahead ? -1 : 1))}-${pad(month)}`,
    year + (ahead ? -1 : 1),
    month,
    1,
    [],
  )
  return { ...own, alternatives: [readingOf(other)] }
}

/** The season of the year, or by its turn the last one that is over or the next one to begin. */
function resolveSeason(fields: Fields, season: 'SP' | 'SU' | 'FA' | 'WI', given: Circumstances): Resolution {
  const first = SEASON_MONTHS[season]
  const { reference } = given.settings
  const turn = fields.monthPick ?? 0
  let year = fields.year ?? yearTurned(fields, given) ?? pickMonthYear(first, fields.monthPick, given)
  if (turn <= 0 && fields.monthPick !== undefined && reference !== null) {
    // Three months from the reference back lies the last start of a season that is over.
    const now = fromEpochDay(reference.day)
    const over = shiftMonth(now.year, now.month, turn < 0 ? -3 : 0)
    year = first <= over.month ? over.year : over.year - 1
    if (turn === 0 && over.month < first && first - over.month < 9) year = over.year
  }
  if (year === null) return plain('period', 'season', `XXXX-${season}`)
  const implied = fields.year === undefined ? ['year'] : []
  return months('season', `${padYear(year)}-${season}`, year, first, 3, implied)
}

/** `السبعينيات`: the last such decade that has begun, with the one before as the other reading of `العشرينيات`. */
function resolveDecade(fields: Fields, given: Circumstances): Resolution {
  const { reference } = given.settings
  const now = reference === null ? null : fromEpochDay(reference.day).year
  const century =
    fields.century ??
    (fields.centuryTurn === undefined || now === null ? null : centuryOf(now) + fields.centuryTurn)
  if (fields.decadeTurn !== undefined) {
    if (now === null) return plain('period', 'decade', 'XXX')
    const first = Math.floor(now / 10) * 10 + fields.decadeTurn * 10
    return months('decade', String(first / 10), first, 1, 120, ['year'])
  }
  const decade = fields.decade ?? 0
  if (century !== null)
    return months(
      'decade',
      String((century - 1) * 10 + decade / 10),
      (century - 1) * 100 + decade,
      1,
      120,
      [],
    )
  if (now === null) return plain('period', 'decade', `XX${decade / 10}`)
  const base = Math.floor(now / 100) * 100 + decade
  const first = base > now ? base - 100 : base
  const own = months('decade', String(first / 10), first, 1, 120, ['century'])
  return now - first > 30
    ? own
    : {
        ...own,
        flags: ['ambiguous'],
        alternatives: [readingOf(months('decade', String((first - 100) / 10), first - 100, 1, 120, []))],
      }
}

function resolveCentury(fields: Fields, given: Circumstances): Resolution {
  const { reference } = given.settings
  const now = reference === null ? null : centuryOf(fromEpochDay(reference.day).year)
  const century = fields.century ?? (now === null ? null : now + (fields.centuryTurn ?? 0))
  if (century === null || fields.hijriCentury !== undefined) return plain('period', 'century', 'XX')
  const value = century < 0 ? `BC${pad(-century - 1)}` : pad(century - 1)
  const implied = fields.century === undefined ? ['century'] : []
  // The first century before Christ begins with the year 100, which astronomers count as -99.
  return months('century', value, century < 0 ? 100 * century + 1 : (century - 1) * 100 + 1, 1, 1200, implied)
}

/** The century that papers of a year call theirs: that of 2000 was the 21st, though the calendar begins it with 2001. */
function centuryOf(year: number): number {
  return Math.floor(year / 100) + 1
}

/** A thousand years as its first and last century, as TIMEX3 has no word for it. */
function resolveMillennium(nth: number): Resolution {
  const first = (nth < 0 ? nth : nth - 1) * 10
  const name = (century: number): string => (century < 0 ? `BC${pad(-century - 1)}` : pad(century))
  return months('century', `${name(first)}/${name(first + 9)}`, first * 100 + 1, 1, 12_000, [])
}

function months(
  grain: Resolution['grain'],
  value: string,
  year: number,
  month: number,
  count: number,
  implied: readonly string[],
): Resolution {
  const end = shiftMonth(year, month, count)
  return boxed(
    'period',
    grain,
    value,
    toEpochDay(year, month, 1),
    toEpochDay(end.year, end.month, 1),
    implied,
  )
}
