import type { Fields, Found } from '../parsers/found.js'
import { withOpener } from '../parsers/shared.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { isPlainLength } from './is-plain-length.js'

/** Joins two expressions into a range: `من يناير إلى مارس 2024`, `بين الأحد والثلاثاء`, `من عام 1955 وحتى 1972`. */
export function joinRanges(found: readonly Found[], terms: readonly Term[]): Found[] {
  const joined: Found[] = []
  for (const one of found) {
    const before = joined.at(-1)
    const range = before === undefined ? null : joinRange(before, one, terms)
    if (range !== null) joined[joined.length - 1] = range
    else {
      const shared = before === undefined ? null : shareList(before, one, terms)
      if (shared !== null) joined[joined.length - 1] = shared
      joined.push(one)
    }
  }
  return joined
}

function joinRange(a: Found, b: Found, terms: readonly Term[]): Found | null {
  if (
    a.until !== undefined ||
    b.until !== undefined ||
    b.at - a.next > 1 ||
    isPlainLength(a.fields) ||
    (isPlainLength(b.fields) && b.fields.vague !== 'PRESENT_REF')
  )
    return null
  const opener = senseOf(terms[a.at - 1], 'preposition')?.role
  const link = b.at === a.next ? undefined : terms[a.next]
  const role = senseOf(link, 'preposition')?.role
  const and = b.at === a.next ? terms[b.at]?.clitics === 'و' : link?.kind === 'word' && link.text === 'و'
  const direct = role === 'to' || (isSign(link, '-') && sameShape(a.fields, b.fields))
  const opened = opener === 'of' || senseOf(terms[a.at - 1], 'preposition')?.role === 'since'
  if (!(direct || (role === 'until' && opened) || (and && opener === 'between'))) return null
  const at = withOpener(terms, a.at, true)
  const [from, until] = share(a.fields, b.fields.vague === undefined ? b.fields : { dayOffset: 0 })
  return { at, next: b.next, start: terms[at]?.core ?? a.start, end: b.end, fields: from, until }
}

/** `يناير وفبراير 2024`: the first month has the year of the second. */
function shareList(a: Found, b: Found, terms: readonly Term[]): Found | null {
  const glued = b.at === a.next && terms[b.at]?.clitics === 'و'
  const spaced = b.at === a.next + 1 && terms[a.next]?.text === 'و'
  if (
    !(glued || spaced) ||
    a.until !== undefined ||
    (a.fields.day === undefined) !== (b.fields.day === undefined)
  )
    return null
  const [x, y] = [a.fields, b.fields]
  // `كل سبت وأحد الساعة 9`
  if (x.set !== undefined && y.set !== undefined && x.hour === undefined && y.hour !== undefined) {
    const { weekday } = x
    return { ...a, fields: { ...y, ...(weekday === undefined ? {} : { weekday }) } }
  }
  if (
    x.decade !== undefined &&
    y.decade !== undefined &&
    x.century === undefined &&
    x.centuryTurn === undefined
  )
    return { ...a, fields: { ...y, ...x } }
  if (y.set !== undefined && x.weekday !== undefined && x.day === undefined)
    return { ...a, fields: { ...x, set: y.set } }
  const turnShared =
    x.weekday !== undefined &&
    x.weekdayTurn === undefined &&
    y.weekdayTurn !== undefined &&
    x.month === undefined
  if (turnShared && isDual(terms[b.next - 1])) return { ...a, fields: { ...x, weekdayTurn: y.weekdayTurn } }
  if (
    x.month === undefined ||
    y.month === undefined ||
    x.year !== undefined ||
    x.yearTurn !== undefined ||
    x.monthPick !== undefined
  )
    return null
  return { ...a, fields: share(x, y)[0] }
}

/** `المقبلين` speaks of both days before it. */
function isDual(term: Term | undefined): boolean {
  return term?.text.endsWith('ين') === true
}

/** Both ends with the year, the part of day and the day that only one of them states. */
function share(a: Fields, b: Fields): readonly [Fields, Fields] {
  const from = { ...pick(b, ['monthPick'], a), ...yearOfStart(a, b), ...a }
  const until = { ...yearOfEnd(a, b), ...b }
  const day = a.hour === undefined || b.hour === undefined ? {} : pick(a, DAY_FIELDS, b)
  return [from, { ...day, ...until }]
}

/** The year of the end for a beginning that has none; the one before it where the beginning would come last. */
function yearOfStart(a: Fields, b: Fields): Fields {
  return stepYear(
    pick(b, ['year', 'yearTurn'], a),
    (a.month ?? 0) > (b.month ?? 0) && b.month !== undefined ? -1 : 0,
  )
}

/** The year of the beginning for an end that has none; the next one where the end would come first. */
function yearOfEnd(a: Fields, b: Fields): Fields {
  const again = b.month === a.month && (b.day ?? 0) <= (a.day ?? 0)
  const step = b.month !== undefined && a.month !== undefined && (b.month < a.month || again) ? 1 : 0
  return stepYear(pick(a, ['year', 'yearTurn'], b), step)
}

function stepYear({ year, yearTurn }: Fields, step: number): Fields {
  return {
    ...(year === undefined ? {} : { year: year + step }),
    ...(yearTurn === undefined ? {} : { yearTurn: yearTurn + step }),
  }
}

const DAY_FIELDS = ['day', 'month', 'weekday', 'weekdayTurn', 'dayOffset'] as const

/** The named fields of `source`, where `target` states no year of its own and is a date. */
function pick(source: Fields, names: readonly (keyof Fields)[], target: Fields): Fields {
  const dated =
    target.month !== undefined ||
    target.hour !== undefined ||
    target.season !== undefined ||
    target.slice !== undefined
  if (!dated || target.year !== undefined || target.yearTurn !== undefined) return {}
  return Object.fromEntries(
    names.filter(name => source[name] !== undefined).map(name => [name, source[name]]),
  )
}

function sameShape(a: Fields, b: Fields): boolean {
  const shape = (fields: Fields): string =>
    [fields.hour, fields.day, fields.weekday, fields.month, fields.year]
      .map(field => (field === undefined ? 0 : 1))
      .join('')
  return (
    shape(a) === shape(b) ||
    (a.month !== undefined && b.month !== undefined && (a.day === undefined) === (b.day === undefined))
  )
}
