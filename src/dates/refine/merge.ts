import type { Fields, Found } from '../parsers/found.js'
import { isSign, senseOf, type Term } from '../terms/term.js'

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
  if (a.until !== undefined || b.until !== undefined) return null
  const read = readJoint(a, b, terms)
  if (read === null || !belong(a.fields, b.fields, read.joint)) return null
  const fields = combine(a.fields, b.fields)
  const hijri = a.fields.hijri !== undefined && b.fields.hijri !== undefined
  if (hijri) return null
  return { at: a.at, next: read.next, start: a.start, end: terms[read.next - 1]?.end ?? b.end, fields }
}

/** `في وقت لاحق اليوم` is today; `الثلاثاء من كل أسبوع` is every Tuesday. */
function combine(a: Fields, b: Fields): Fields {
  if (a.vague !== undefined) return b
  if (b.set !== undefined) return { set: `XXXX-WXX-${a.weekday === 0 ? 7 : a.weekday}` }
  return { ...a, ...b }
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
  const comma = isSign(first, ',') || isSign(first, '-')
  if (comma && between === 1) return { joint: 'comma', next: b.next }
  const link = comma ? terms[a.next + 1] : first
  if (between === 2 && !comma && senseOf(first, 'match') === undefined) return null
  if (senseOf(first, 'match') !== undefined || senseOf(link, 'match') !== undefined)
    return { joint: 'match', next: b.next }
  if (link?.clitics !== '') return null
  const role = senseOf(link, 'preposition')?.role
  if (role === 'in') return { joint: comma ? 'comma' : 'in', next: b.next }
  return role === 'of' ? { joint: 'of', next: b.next } : null
}

/** Whether two records speak of one time, by what each states and by what stands between. */
function belong(a: Fields, b: Fields, joint: Joint): boolean {
  if (b.set === 'P1W') return isWeekdayOnly(a) && joint === 'of'
  if (a.vague !== undefined && a.vague !== 'PRESENT_REF') {
    return (
      (joint === 'none' || joint === 'of') &&
      (b.dayOffset !== undefined || b.weekTurn !== undefined || b.weekday !== undefined)
    )
  }
  if (isPlainLength(a) || isPlainLength(b)) return false
  if (a.nth !== undefined) return (joint === 'of' || joint === 'in' || joint === 'none') && isPeriod(b)
  if (a.hijri?.day !== undefined && a.hour === undefined && isTime(b) && !isDayLike(b))
    return joint !== 'match' && joint !== 'of'
  if (a.hijri !== undefined && b.hijri === undefined)
    return joint !== 'of' && joint !== 'in' && isDated(b) && a.month === undefined
  if (b.hijri !== undefined)
    return (
      isDayLike(a) &&
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
  if (isTime(b) && !isDayLike(b)) return isDayLike(a) && !isTime(a) && joint !== 'match'
  if (isTime(b) && isDayLike(a)) return false
  if (isDayLike(a) && isDayLike(b)) return joint !== 'of' && complement(a, b)
  if (isDayLike(a) && isPeriod(b))
    return isWeekdayOnly(a) && b.weekTurn !== undefined && joint !== 'comma' && joint !== 'bracket'
  if (isPeriod(a) && isDayLike(b)) return a.weekTurn !== undefined && isWeekdayOnly(b) && joint === 'none'
  return (
    isPeriod(a) &&
    isPeriod(b) &&
    a.month !== undefined &&
    a.year === undefined &&
    a.yearTurn === undefined &&
    b.yearTurn !== undefined &&
    joint === 'none'
  )
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

function isPlainLength(fields: Fields): boolean {
  return (
    (fields.name ?? fields.duration ?? fields.set ?? fields.vague ?? fields.offset ?? fields.span) !==
    undefined
  )
}
