import { REPORTS } from '../lexicon/reports.js'
import { readNumber } from '../numbers/read-number.js'
import type { Settings } from '../settings.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found, type Parser, type Slice } from './found.js'
import { readArticleFigure, readRank } from './rank.js'
import { readMonth } from './month.js'
import { readTurn } from './read-turn.js'
import { readCountedUnits } from './unit-turn.js'
import { createWordList } from '../terms/word-list.js'
import { readYearAfter } from './year.js'

const isReport = /* @__PURE__ */ createWordList(REPORTS)

/** Halves, thirds and quarters, by the minutes their word has beside an hour. */
const FRACTIONS: Readonly<Record<number, { readonly unit: Slice['unit']; readonly parts: number }>> = {
  15: { unit: 'quarter', parts: 4 },
  20: { unit: 'third', parts: 3 },
  30: { unit: 'half', parts: 2 },
}
/** The largest rank that is one of a period and no number of a thing. */
const MOST = 5

interface HeadRead {
  readonly slice: Slice
  readonly next: number
}

/**
 * A part and the period it is taken from: `الربع الثالث من العام الجاري`, `النصف الأول من يونيو`, `أول ثلاثة أشهر من 2024`,
 * `الأشهر التسعة الأولى من عام 2025`, `ثالث ثلاثاء في نوفمبر`, `العقد الأول من القرن الحالي`.
 */
export function parsePartOf(
  readPeriod: Parser,
  terms: readonly Term[],
  at: number,
  settings: Settings,
): readonly Found[] | null {
  const head = readHead(terms, at)
  if (head === null) return null
  const role = senseOf(terms[head.next], 'preposition')?.role
  const linked = role === 'of' || role === 'in'
  const from = linked ? head.next + 1 : head.next
  const { clitics = '' } = terms[from] ?? {}
  const fraction = senseOf(terms[at], 'fraction') !== undefined
  // `نتائج الربع الرابع في فبراير`: no month has quarters.
  const apart = fraction && role === 'in' && senseOf(terms[from], 'month') !== undefined
  if (apart && head.slice.unit === 'quarter') return parseFractionAlone(terms, at, head)
  // `أول أيام شهر رمضان`
  const ofDays = senseOf(terms[head.next - 1], 'unit')?.count === 'many' && head.slice.count === 1
  if (linked ? clitics === '' : 'بل'.includes(clitics) && (clitics !== '' || fraction || ofDays)) {
    const named = readMonth(terms, from, true) ?? (clitics === '' ? readYearAfter(terms, from) : null)
    const period = named ?? readPeriod(terms, from, settings)?.[0]
    if (period !== undefined && isWhole(period.fields))
      return [foundAt(terms, at, period.next, { ...period.fields, slice: head.slice })]
  }
  return fraction && !linked ? parseFractionAlone(terms, at, head) : null
}

/** `في الربع الأول`, `الربع الأخير الماضي`: of the year of the reference. */
function parseFractionAlone(terms: readonly Term[], at: number, head: HeadRead): readonly Found[] | null {
  if (head.slice.unit === 'third') return null
  const turn = readTurn(terms, head.next)
  if (turn !== null) return [foundAt(terms, at, turn.next, { yearTurn: 0, slice: head.slice })]
  const role = senseOf(terms[at - 1], 'preposition')?.role
  const clitic = terms[at]?.clitics ?? ''
  const led =
    head.slice.unit === 'quarter' ||
    role === 'in' ||
    role === 'during' ||
    (clitic !== '' && 'بل'.includes(clitic))
  const after = terms[head.next]
  const ends = after?.kind !== 'word' || after.clitics !== '' || senseOf(after, 'preposition') !== undefined
  const fields: Fields = { yearTurn: 0, slice: head.slice }
  if (isReport(terms[at - 1]?.text)) return [foundAt(terms, at, head.next, { ...fields, reported: true })]
  return led && ends ? [foundAt(terms, at, head.next, fields)] : null
}

/** A stretch that can have parts: no single day, no clock. */
function isWhole(fields: Fields): boolean {
  return (fields.day ?? fields.dayOffset ?? fields.hour ?? fields.hijri?.day) === undefined
}

function readHead(terms: readonly Term[], at: number): HeadRead | null {
  return readRanked(terms, at) ?? readRankFirst(terms, at) ?? readFirstUnits(terms, at)
}

/** `الربع الثالث`, `الأسبوع الأول`, `الثلاثاء الأخير`. */
function readRanked(terms: readonly Term[], at: number): HeadRead | null {
  const term = terms[at]
  if (term?.definite !== true) return null
  const fraction = FRACTIONS[senseOf(term, 'fraction')?.minutes ?? 0]
  const unit = senseOf(term, 'unit')
  const weekday = senseOf(term, 'weekday')
  const what =
    fraction?.unit ?? (weekday === undefined ? (unit?.count === 'one' ? unit.unit : undefined) : 'weekday')
  const rank = what === undefined || isSign(terms[at + 1], ',') ? null : readRank(terms, at + 1)
  if (what === undefined || rank === null || rank.nth > (fraction?.parts ?? 10)) return null
  if (rank.next === at + 2 && terms[at + 1]?.kind === 'number') return null
  return { slice: sliceOf(what, rank.nth, 1, weekday?.weekday), next: rank.next }
}

/** `ثالث ثلاثاء`, `آخر يوم`, `أول ثلاثة أشهر`, `أول شهرين`, `آخر يوم جمعة`. */
function readRankFirst(terms: readonly Term[], at: number): HeadRead | null {
  const rank = terms[at]?.kind === 'word' && !terms[at].definite ? readRank(terms, at) : null
  if (rank === null || rank.nth > MOST || rank.next !== at + 1) return null
  const called =
    senseOf(terms[at + 1], 'unit')?.unit === 'day' && senseOf(terms[at + 2], 'weekday') !== undefined
  const counted = called ? at + 2 : at + 1
  const term = terms[counted]
  if (term?.clitics !== '') return null
  const weekday = senseOf(term, 'weekday')
  if (weekday !== undefined && !term.definite)
    return { slice: sliceOf('weekday', rank.nth, 1, weekday.weekday), next: counted + 1 }
  const number = readNumber(terms, counted)
  const unit = senseOf(terms[number?.next ?? counted], 'unit')
  if (unit === undefined || terms[number?.next ?? counted]?.definite === true) return null
  // `أول أيام رمضان`
  if (number === null && unit.count === 'many' && unit.unit !== 'day') return null
  const count = number?.value ?? (unit.count === 'two' ? 2 : 1)
  return { slice: sliceOf(unit.unit, rank.nth, count), next: (number?.next ?? counted) + 1 }
}

/** `الأشهر التسعة الأولى`, `التسعة أشهر الأولى`, `الأيام الأخيرة`. */
function readFirstUnits(terms: readonly Term[], at: number): HeadRead | null {
  const units = readCountedUnits(terms, at)
  if (units === null || units.amount === 'X' || readArticleFigure(terms, units.next) !== null) return null
  const rank = readRank(terms, units.next)
  if (rank === null || Math.abs(rank.nth) !== 1 || terms[units.next]?.definite !== true) return null
  return { slice: sliceOf(units.unit, rank.nth, units.amount), next: rank.next }
}

function sliceOf(unit: Slice['unit'], nth: number, count: number, weekday?: number): Slice {
  return { unit, nth, count, ...(weekday === undefined ? {} : { weekday }) }
}
