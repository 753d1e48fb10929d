import { formatDay, fromEpochDay, toEpochDay, weekdayOf } from '../calendar/epoch-day.js'
import type { Fields, Found } from '../parsers/found.js'
import { resolveDay } from './resolve-day.js'
import { contradictsHijri, resolveHijri } from './resolve-hijri.js'
import { resolveLength } from './resolve-length.js'
import { resolvePeriod } from './resolve-period.js'
import { resolveTime } from './resolve-time.js'
import type { Circumstances, Resolution } from './resolution.js'
import { pickDayYear } from './pick-year.js'

/** The value of an expression or a range, or null if its words name no time. */
export function resolve(found: Found, given: Circumstances): Resolution | null {
  const from = resolveFields(found.fields, given)
  if (from === null || found.until === undefined) return from
  const until = resolveFields(alignEnd(found.until, found.fields, from), given)
  return until === null ? null : resolveRange(from, until)
}

function resolveFields(fields: Fields, given: Circumstances): Resolution | null {
  const length = resolveLength(fields, given)
  if (length !== null) return length
  const named = resolveHijri(fields, given) ?? resolveHoliday(fields, given) ?? resolveDay(fields, given)
  const day: Resolution | null =
    named !== null && fields.day !== undefined && contradictsHijri(fields, named.first)
      ? { ...named, flags: [...named.flags, 'hijri-conflict'] }
      : named
  const timed = resolveTime(fields, day, given)
  const own = timed ?? resolvePeriod(fields, given)
  if (own === null || fields.edge === undefined) return own
  return { ...own, mod: fields.edge }
}

/** The end of a range without its own year lies in the year of the beginning. */
function alignEnd(until: Fields, fields: Fields, from: Resolution): Fields {
  if (
    until.weekday !== undefined &&
    until.day === undefined &&
    from.first !== undefined &&
    until.weekdayTurn === undefined
  ) {
    const { year, month, day } = fromEpochDay(from.first + ((until.weekday - weekdayOf(from.first) + 7) % 7))
    return { ...until, year, month, day }
  }
  const unsettled =
    until.month !== undefined &&
    until.year === undefined &&
    until.yearTurn === undefined &&
    until.monthPick === undefined
  if (!unsettled || from.first === undefined || fields.month === undefined) return until
  const year = Number(formatDay(from.first).slice(0, 4))
  return { ...until, year: until.month < fields.month ? year + 1 : year }
}

function resolveRange(from: Resolution, until: Resolution): Resolution {
  const first = from.from ?? from.first
  const end = until.to ?? until.end
  return {
    kind: 'range',
    grain: from.grain,
    value: `${from.value}/${until.value}`,
    ...(typeof first === 'number' ? { first } : first === undefined ? {} : { from: first }),
    ...(typeof end === 'number' ? { end } : end === undefined ? {} : { to: end }),
    implied: [...new Set([...from.implied, ...until.implied])],
    flags: [...new Set([...from.flags, ...until.flags])],
    alternatives: [],
  }
}

/** A feast with a fixed Gregorian day; those of the Hijri year are resolved with that calendar. */
function resolveHoliday(fields: Fields, given: Circumstances): Resolution | null {
  const feast = fields.holiday
  if (feast === undefined || feast.calendar === 'islamic') return null
  const year = fields.year ?? pickDayYear(feast.month, feast.day, fields.monthPick, given)
  if (year === null) return null
  const at = toEpochDay(year, feast.month, feast.day)
  return {
    kind: 'date',
    grain: 'day',
    value: formatDay(at),
    first: at,
    end: at + 1,
    implied: fields.year === undefined ? ['year'] : [],
    flags: [],
    alternatives: [],
  }
}
