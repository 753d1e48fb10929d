import { hourOfDay } from '../calendar/hour-of-day.js'
import { CLOCK_LINKS } from '../lexicon/rule-words.js'
import type { Fields, Found } from '../parsers/found.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { createWordList } from '../terms/word-list.js'
import { isPlainLength } from './is-plain-length.js'

const isClockLink = /* @__PURE__ */ createWordList(CLOCK_LINKS)

/** What stands between two expressions that may belong together. */
type Joint = 'none' | 'comma' | 'in' | 'of' | 'match' | 'bracket'

interface JointRead {
  readonly joint: Joint
  /** The term behind the second expression, a closing bracket included. */
  readonly next: number
}

/** Joins neighbours that state different things about one time: `غدا` + `الخميس` + `4 يوليو 2024`. */
export function mergeNeighbours(found: readonly Found[], terms: readonly Term[]): Found[] {
  const merged: Found[] = []
  for (const one of found) {
    const before = merged.at(-1)
    const joined = before === undefined ? null : join(before, one, terms)
    if (joined === null) merged.push(one)
    else merged[merged.length - 1] = joined
  }
  return merged
}

function join(a: Found, b: Found, terms: readonly Term[]): Found | null {
  if (a.until !== undefined || b.until !== undefined) return joinHours(a, b, terms)
  const read = readJoint(a, b, terms)
  if (read === null || !belong(a.fields, b.fields, read.joint)) return null
  if (a.fields.hijri !== undefined && b.fields.hijri !== undefined) return null
  return covering(a, b, read.next, terms, combine(a.fields, b.fields))
}

/** `الخميس من التاسعة إلى الحادية عشرة`: the day of both hours. */
function joinHours(a: Found, b: Found, terms: readonly Term[]): Found | null {
  const [hours, day] = a.until === undefined ? [b, a] : [a, b]
  const read = readJoint(a, b, terms)
  const apart = isClock(hours.fields) && hours.until !== undefined && isClock(hours.until)
  if (read === null || !apart || day.until !== undefined || !isDayLike(day.fields) || isTime(day.fields))
    return null
  // `من السابعة مساء إلى الخامسة صباحا غدا` begins the day before.
  const overnight = hours === a && isLater(hours.fields, hours.until)
  return {
    ...covering(a, b, read.next, terms, overnight ? hours.fields : { ...day.fields, ...hours.fields }),
    until: { ...day.fields, ...hours.until },
  }
}

function covering(a: Found, b: Found, next: number, terms: readonly Term[], fields: Fields): Found {
  return { at: a.at, next, start: a.start, end: terms[next - 1]?.end ?? b.end, fields }
}

/** A length that leads away from a date counts from it: `بعد يومين من عيد الفطر`. */
function combine(a: Fields, b: Fields): Fields {
  const [length] = a.duration ?? []
  if (length === undefined || a.anchored === undefined) return { ...a, ...b }
  return { ...b, shift: { ...length, sign: a.anchored } }
}

function readJoint(a: Found, b: Found, terms: readonly Term[]): JointRead | null {
  const between = b.at - a.next
  const first = terms[a.next]
  const opening = terms[b.at]
  if (between === 0)
    return opening?.clitics === '' || opening?.clitics === 'ب' || opening?.clitics === 'ل'
      ? { joint: 'none', next: b.next }
      : null
  if (opening?.clitics !== '' && senseOf(first, 'match') === undefined) return null
  if (between > 2) return null
  if (isSign(first, '(') && between === 1)
    return isSign(terms[b.next], ')') ? { joint: 'bracket', next: b.next + 1 } : null
  const comma = isSign(first, ',') || isSign(first, '-') || isSign(first, '/')
  if (comma && between === 1) return { joint: 'comma', next: b.next }
  const link = comma ? terms[a.next + 1] : first
  if (between === 2 && !comma && senseOf(first, 'match') === undefined) return null
  if (senseOf(first, 'match') !== undefined || senseOf(link, 'match') !== undefined)
    return { joint: 'match', next: b.next }
  if (link?.clitics !== '') return null
  // `على الساعة 20:00` of the Maghreb.
  if (isClockLink(link.text) && isClock(b.fields)) return { joint: 'in', next: b.next }
  const role = senseOf(link, 'preposition')?.role
  if (role === 'in') return { joint: comma ? 'comma' : 'in', next: b.next }
  return role === 'of' ? { joint: 'of', next: b.next } : null
}

/** Whether two records speak of one time, by what each states and by what stands between. */
function belong(a: Fields, b: Fields, joint: Joint): boolean {
  if ((a.slice ?? b.slice) !== undefined) return false
  if (b.set !== undefined) return isRepeated(a, b, joint)
  if (a.anchored !== undefined && a.duration !== undefined)
    return joint === 'of' && a.duration[0]?.amount !== 'X' && (isDayLike(b) || b.holiday !== undefined)
  if (b.offset !== undefined) return isCountedOn(a, b)
  if (a.offset !== undefined) return joint !== 'of' && isCountedOn(b, a)
  if (a.set !== undefined && isClock(b)) return isRepeatedDay(a) && joint !== 'of' && joint !== 'match'
  if (isPlainLength(a) || isPlainLength(b)) return false
  if (a.hijri?.day !== undefined && a.hour === undefined && isTime(b) && !isDayLike(b))
    return joint !== 'match' && joint !== 'of'
  if (a.hijri !== undefined && b.hijri === undefined)
    return joint !== 'of' && joint !== 'in' && isDated(b) && a.month === undefined
  if (b.hijri !== undefined)
    return (
      (isDayLike(a) || (isTime(a) && b.hijri.day !== undefined)) &&
      (joint === 'match' || joint === 'none' || joint === 'comma' || (joint === 'bracket' && isDated(a)))
    )
  if (isTime(a) && !isDayLike(a) && !isPeriod(a)) {
    if (isTime(b))
      return (
        joint !== 'match' &&
        !isDayLike(b) &&
        (a.hour === undefined) !== (b.hour === undefined) &&
        (a.part === undefined || b.part === undefined)
      )
    return isDayLike(b) && (joint !== 'comma' || a.hour !== undefined || isDated(b))
  }
  if (isTime(b) && !isDayLike(b))
    return isDayLike(a) && (!isTime(a) || isHourOfPart(a, b)) && joint !== 'match'
  if (isTime(b) && isDayLike(a)) return false
  if (isDayLike(a) && isDayLike(b)) return joint !== 'of' && complement(a, b)
  if (isDayLike(a) && isPeriod(b))
    return isWeekdayOnly(a) && b.weekTurn !== undefined && joint !== 'comma' && joint !== 'bracket'
  if (isPeriod(a) && isDayLike(b)) return a.weekTurn !== undefined && isWeekdayOnly(b) && joint === 'none'
  return isPeriod(a) && isPeriod(b) && joint === 'none' && isYearless(a) && b.yearTurn !== undefined
}

/** `الثلاثاء من كل أسبوع`, `20 مارس من كل عام`, `صباح كل أحد`, `الأول من كل شهر`. */
function isRepeated(a: Fields, b: Fields, joint: Joint): boolean {
  if (isTime(a) && !isDayLike(a)) return joint === 'none' || (joint === 'of' && isRepeatedDay(b))
  if (joint === 'none') return false
  const yearless = a.year === undefined && a.yearTurn === undefined && a.monthPick === undefined
  return joint === 'of' && !isPlainLength(a) && yearless && b.weekday === undefined && isNamedTime(a)
}

/** What comes round on a day, and so may have its hour: `كل خميس`, `كل يوم`. */
function isRepeatedDay(fields: Fields): boolean {
  return isDayLike(fields) || (fields.set === 'P1D' && fields.part === undefined)
}

function isNamedTime(fields: Fields): boolean {
  return isDayLike(fields) || isPeriod(fields) || (fields.hijri ?? fields.holiday) !== undefined
}

/** `الخميس بعد أسبوعين`: a weekday in the week that the step leads to. */
function isCountedOn(day: Fields, step: Fields): boolean {
  const unit = step.offset?.unit
  return isWeekdayOnly(day) && (unit === 'week' || unit === 'month') && step.offset?.amount !== 'X'
}

function isYearless(fields: Fields): boolean {
  return fields.month !== undefined && fields.year === undefined && fields.yearTurn === undefined
}

function isLater(from: Fields, until: Fields | undefined): boolean {
  return until?.hour !== undefined && hourOfDay(from.hour ?? 0, from) > hourOfDay(until.hour, until)
}

/** `مساء الخميس الساعة 9`: the hour lies in the part of day, and brings none of its own. */
function isHourOfPart(a: Fields, b: Fields): boolean {
  if (a.hour !== undefined || b.hour === undefined || b.part !== undefined) return false
  const [from = 0, to = 24] = a.partHours ?? []
  const hour = hourOfDay(b.hour, a)
  return hour >= from && hour <= to
}

/** A clock without a day. */
function isClock(fields: Fields): boolean {
  return fields.hour !== undefined && !isDayLike(fields)
}

/** A relative day, a weekday and a date go together when each is stated once. */
function complement(a: Fields, b: Fields): boolean {
  if (a.dayOffset !== undefined && b.dayOffset !== undefined) return false
  if (a.weekday !== undefined && b.weekday !== undefined) return false
  return !(isDated(a) && (isDated(b) || (b.weekday === undefined && b.dayOffset === undefined)))
}

function isTime(fields: Fields): boolean {
  return fields.hour !== undefined || fields.part !== undefined
}

function isDated(fields: Fields): boolean {
  return fields.day !== undefined
}

function isDayLike(fields: Fields): boolean {
  return (
    fields.day !== undefined ||
    fields.weekday !== undefined ||
    fields.dayOffset !== undefined ||
    fields.hijri?.day !== undefined
  )
}

function isWeekdayOnly(fields: Fields): boolean {
  return (
    fields.weekday !== undefined &&
    fields.day === undefined &&
    fields.dayOffset === undefined &&
    fields.weekdayTurn === undefined
  )
}

function isPeriod(fields: Fields): boolean {
  return (
    !isDayLike(fields) &&
    (fields.month ?? fields.monthTurn ?? fields.year ?? fields.yearTurn ?? fields.weekTurn) !== undefined
  )
}
