import { epochDayOf, formatDay, fromEpochDay, weekdayOf } from '../calendar/epoch-day.js'
import { hourOfDay } from '../calendar/hour-of-day.js'
import type { Fields, Found } from '../parsers/found.js'
import type { Unit } from '../terms/sense.js'
import { resolveDay } from './resolve-day.js'
import { contradictsHijri, resolveHijri, withHijriYear } from './resolve-hijri.js'
import { resolveHoliday } from './resolve-holiday.js'
import { resolveLength } from './resolve-length.js'
import { resolvePeriod } from './resolve-period.js'
import { resolveTime } from './resolve-time.js'
import { resolveSlice } from './resolve-slice.js'
import type { Circumstances, Resolution } from './resolution.js'

/** The value of an expression or a range, or null if its words name no time. */
export function resolve(found: Found, given: Circumstances): Resolution | null {
  if (found.until !== undefined && isNightBefore(found.fields, found.until))
    return resolveNight(found.fields, found.until, given)
  const from = resolveFields(found.fields, given)
  if (from === null || found.until === undefined) return from
  const until = resolveFields(alignEnd(found.until, found.fields, from), given)
  return until === null ? null : resolveRange(from, until)
}

/** `من 10 مساء إلى 2 صباحا الخميس`: the day behind is that of the end. */
function isNightBefore(fields: Fields, until: Fields): boolean {
  if (fields.hour === undefined || until.hour === undefined || isDayOf(fields) || !isDayOf(until))
    return false
  return hourOfDay(until.hour, until) < hourOfDay(fields.hour, fields)
}

function resolveNight(fields: Fields, until: Fields, given: Circumstances): Resolution | null {
  const end = resolveFields(until, given)
  const day = end?.from === undefined ? undefined : epochDayOf(end.from)
  const start =
    day === undefined
      ? resolveFields(fields, given)
      : resolveFields({ ...fields, dayOffset: -1 }, countedFrom(day, given))
  return end === null || start === null ? start : resolveRange(start, end)
}

function resolveFields(stated: Fields, around: Circumstances): Resolution | null {
  if (stated.listed !== undefined) return resolveListed(stated, stated.listed, around)
  const given = stated.anaphoric === undefined ? around : fromAnchor(stated.anaphoric, around)
  const fields = withReferenceHour(withHijriYear(stated), given)
  const { slice, shift, edge } = fields
  if (slice !== undefined && fields.set === undefined) {
    const whole = resolveFields(withoutSteps(fields), given)
    const part = whole === null ? null : resolveSlice(slice, whole, given.settings.weekStart)
    const lastYear = fields.reported === true && part !== null && isStillToReport(part, given)
    return lastYear ? resolveFields({ slice, yearTurn: -1 }, given) : withEdge(part, edge)
  }
  if (shift !== undefined) return resolveShift(shift, resolveFields(withoutSteps(fields), given), given)
  const length = resolveLength(fields, given)
  if (length !== null) return length
  const named = resolveHoliday(fields, given) ?? resolveHijri(fields, given) ?? resolveDay(fields, given)
  const day: Resolution | null =
    named !== null && fields.day !== undefined && contradictsHijri(fields, named.first)
      ? { ...named, flags: [...named.flags, 'hijri-conflict'] }
      : named
  const own = resolveTime(fields, day, given) ?? resolvePeriod(fields, given)
  if (own === null) return null
  const unanchored =
    given !== around && given.anchors.of(stated.anaphoric ?? 'day') === undefined && !given.alone
  return withEdge(unanchored ? { ...own, flags: [...own.flags, 'event-anchored'] } : own, edge)
}

/** A month or a day of one in the year that another member of its list has, before it or behind it. */
function resolveListed(
  { listed: _listed, ...fields }: Fields,
  { lead, behind }: NonNullable<Fields['listed']>,
  given: Circumstances,
): Resolution | null {
  const { first } = resolveFields(lead, given) ?? {}
  if (first === undefined) return resolveFields(fields, given)
  const { year, month, day } = fromEpochDay(first)
  // Near enough in days to tell which of the two comes first in a year.
  const apart = 31 * ((fields.month ?? month) - month) + (fields.day ?? day) - day
  const turned = behind ? (apart < 0 ? 1 : 0) : apart > 0 ? -1 : 0
  const own = resolveFields({ ...fields, year: year + turned }, given)
  return own === null ? null : { ...own, implied: [...own.implied, 'year'] }
}

/** What a part or a step is taken from. */
function withoutSteps({ slice: _slice, shift: _shift, edge: _edge, ...whole }: Fields): Fields {
  return whole
}

function withEdge(own: Resolution | null, edge: Fields['edge']): Resolution | null {
  return own === null || edge === undefined ? own : { ...own, mod: edge }
}

/** Whether a quarter is not over yet, or has not begun where the verb says that its report is to come. */
function isStillToReport(part: Resolution, { settings: { reference }, tense }: Circumstances): boolean {
  const due = tense() === 'future' ? part.first : part.end
  return reference !== null && due !== undefined && due > reference.day
}

/** `الدقيقة 59` has the hour of the reference. */
function withReferenceHour(fields: Fields, { settings: { reference } }: Circumstances): Fields {
  const now = reference?.minute ?? null
  return fields.minute === undefined || fields.hour !== undefined || now === null
    ? fields
    : { ...fields, hour: Math.floor(now / 60) }
}

/** A time counted from what the text mentioned last; a day without any such mention hangs on an event and stays open. */
function fromAnchor(unit: Unit, given: Circumstances): Circumstances {
  const day = given.anchors.of(unit)
  if (day !== undefined) return countedFrom(day, given)
  const open = unit === 'day' && !given.alone
  return {
    ...countedFrom(null, given),
    settings: open ? { ...given.settings, reference: null } : given.settings,
  }
}

function countedFrom(day: number | null, given: Circumstances): Circumstances {
  const reference = day === null ? null : { day, minute: null }
  return { ...given, settings: { ...given.settings, reference } }
}

/** `بعد يومين من عيد الفطر`. */
function resolveShift(
  shift: NonNullable<Fields['shift']>,
  from: Resolution | null,
  given: Circumstances,
): Resolution | null {
  if (from?.first === undefined) return from
  return resolveLength({ offset: shift }, countedFrom(from.first, given))
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
  // `من 15 يوليو إلى 20 منه`
  if (until.anaphoric === 'month' && until.day !== undefined && from.first !== undefined) {
    const { year, month } = fromEpochDay(from.first)
    return { year, month, day: until.day }
  }
  // `من العاشرة مساء حتى الثانية فجرا` ends on the next day.
  const overnight =
    until.hour !== undefined && hourOfDay(until.hour, until) < hourOfDay(fields.hour ?? 0, fields)
  if (overnight && !isDayOf(until) && from.from !== undefined) return { ...until, dayOffset: 1 }
  const unsettled =
    until.month !== undefined &&
    until.year === undefined &&
    until.yearTurn === undefined &&
    until.monthPick === undefined
  if (!unsettled || from.first === undefined || fields.month === undefined) return until
  const year = Number(formatDay(from.first).slice(0, 4))
  return { ...until, year: until.month < fields.month ? year + 1 : year }
}

function isDayOf(fields: Fields): boolean {
  return (fields.day ?? fields.weekday ?? fields.dayOffset) !== undefined
}

function resolveRange(from: Resolution, until: Resolution): Resolution {
  const range: Resolution = {
    kind: from.kind === 'duration' ? 'duration' : 'range',
    grain: from.grain,
    value: `${from.value}/${until.value}`,
    implied: [...new Set([...from.implied, ...until.implied])],
    flags: [...new Set([...from.flags, ...until.flags])],
    alternatives: [],
  }
  const first = from.from ?? from.first
  const end = until.to ?? until.end
  if (range.flags.includes('impossible')) return range
  if (first !== undefined && end !== undefined && asIso(end) <= asIso(first)) {
    return { ...range, flags: [...range.flags, 'ambiguous'] } // `من 2024 إلى 2020`
  }
  return {
    ...range,
    ...(typeof first === 'number' ? { first } : first === undefined ? {} : { from: first }),
    ...(typeof end === 'number' ? { end } : end === undefined ? {} : { to: end }),
  }
}

/** Days and moments in a form in which the earlier one is the smaller string. */
function asIso(at: number | string): string {
  return typeof at === 'number' ? formatDay(at) : at
}
