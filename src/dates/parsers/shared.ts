import { isSign, senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found } from './found.js'
import { readDay, readMonth, readMonthTurn } from './month.js'

const MOST_MEMBERS = 8

interface Member {
  readonly at: number
  readonly next: number
  readonly value: number
}

/** Days that share their month: `3 و4 يوليو` gives two expressions, `من 3 إلى 5 يوليو` and `13-15 يوليو` one range. */
export function parseSharedDays(terms: readonly Term[], at: number): readonly Found[] | null {
  const called = senseOf(terms[at], 'unit')?.unit === 'day' && senseOf(terms[at], 'unit')?.count !== 'one'
  const first = readDay(terms, called ? at + 1 : at)
  if (first === null) return null
  const members: Member[] = [{ at, next: first.next, value: first.value }]
  let ranged = false
  let next = first.next
  for (; members.length < MOST_MEMBERS;) {
    const link = readLink(terms, next)
    const day = link === null ? null : readDay(terms, link.next)
    if (link === null || day === null) break
    if (link.ranged && members.length > 1) return null
    ranged ||= link.ranged
    members.push({ at: link.next, next: day.next, value: day.value })
    next = day.next
  }
  if (members.length < 2) return null
  const role = senseOf(terms[next], 'preposition')?.role
  const monthAt = role === 'of' || role === 'in' ? next + 1 : next
  const month = readMonth(terms, monthAt, true) ?? readMonthTurn(terms, monthAt)
  return month === null ? null : spread(terms, at, members, ranged, month.fields, month.next)
}

/** `يوليو 13-15`, `تموز 13 إلى 15`: a range of days behind its month. */
export function parseDaysBehindMonth(terms: readonly Term[], at: number): readonly Found[] | null {
  const month = senseOf(terms[at], 'month')
  const first =
    month === undefined || month.calendar === 'islamic' || terms[at + 1]?.kind !== 'number'
      ? null
      : readDay(terms, at + 1)
  const link = first === null ? null : readLink(terms, first.next)
  const last = link?.ranged === true ? readDay(terms, link.next) : null
  if (month === undefined || first === null || last === null || last.value <= first.value || last.value > 31)
    return null
  if (
    terms[last.next]?.kind === 'number' ||
    (isSign(terms[last.next], '-') && terms[last.next]?.glued === true)
  )
    return null
  return [
    {
      ...foundAt(terms, at, last.next, { month: month.month, day: first.value }),
      until: { month: month.month, day: last.value },
    },
  ]
}

function spread(
  terms: readonly Term[],
  at: number,
  members: readonly Member[],
  ranged: boolean,
  fields: Fields,
  end: number,
): readonly Found[] | null {
  const opener = senseOf(terms[at - 1], 'preposition')?.role
  const isRange = ranged || (opener === 'between' && members.length === 2)
  const [first, last] = [members[0], members.at(-1)]
  if (first === undefined || last === undefined) return null
  const own = (value: number): Fields =>
    fields.hijri === undefined
      ? { ...fields, day: value }
      : { ...fields, hijri: { ...fields.hijri, day: value } }
  if (isRange) {
    if (members.length > 2 || last.value <= first.value) return null
    return [
      { ...foundAt(terms, withOpener(terms, at, isRange), end, own(first.value)), until: own(last.value) },
    ]
  }
  return members.map(member =>
    foundAt(terms, member.at, member === last ? end : member.next, {
      ...own(member.value),
      ...(fields.hijri === undefined && member !== first ? { listedWith: first.value } : {}),
    }),
  )
}

/** The term of `من` or `بين` in front of a range, which belongs to it. */
export function withOpener(terms: readonly Term[], at: number, wanted: boolean): number {
  const role = senseOf(terms[at - 1], 'preposition')?.role
  return wanted && (role === 'of' || role === 'between') ? at - 1 : at
}

/** What joins two members: a dash, a comma, `و`, or `إلى`, which makes a range. */
export function readLink(
  terms: readonly Term[],
  at: number,
): { readonly next: number; readonly ranged: boolean } | null {
  const term = terms[at]
  if (term === undefined) return null
  if (isSign(term, '-')) return { next: at + 1, ranged: true }
  if (isSign(term, ',')) {
    return terms[at + 1]?.kind === 'number' && terms[at + 1]?.glued === false
      ? { next: at + 1, ranged: false }
      : null
  }
  if (term.kind === 'word' && term.text === 'و') return { next: at + 1, ranged: false }
  const role = senseOf(term, 'preposition')?.role
  if (role === 'to' || role === 'until') return { next: at + 1, ranged: true }
  return term.clitics === 'و' && term.definite ? { next: at, ranged: false } : null
}
