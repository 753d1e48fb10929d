import { CENTENARY, YEARLY } from '../lexicon/rule-words.js'
import { readSmallNumber } from '../numbers/read-number.js'
import { senseOf, type Term } from '../terms/term.js'
import { createWordList } from '../terms/word-list.js'
import { foundAt, type Found } from './found.js'
import { readRank } from './rank.js'

const isYearly = /* @__PURE__ */ createWordList(YEARLY)
const isCentenary = /* @__PURE__ */ createWordList(CENTENARY)

/** `الآن`, `مؤخرا`, `في وقت لاحق`. */
export function parseDeictic(terms: readonly Term[], at: number): readonly Found[] | null {
  const deictic = senseOf(terms[at], 'deictic')
  if (deictic === undefined || terms[at]?.clitics.includes('ل')) return null
  return deictic.weak === true && !isUntilNow(terms, at)
    ? null
    : [foundAt(terms, at, at + 1, { vague: deictic.value })]
}

/** `حتى اللحظة`, `حتى الساعة`, where nothing says which one. */
function isUntilNow(terms: readonly Term[], at: number): boolean {
  const role = senseOf(terms[at - 1], 'preposition')?.role
  const after = terms[at + 1]
  const counted = senseOf(after, 'number') ?? senseOf(after, 'ordinal') ?? senseOf(after, 'turn')
  const told = after?.definite === true || after?.kind === 'number' || counted !== undefined
  return role === 'until' && !told
}

/** `يوميا`, `كل جمعة`, `كل عام`, `كل ثلاثة أيام`. */
export function parseSet(terms: readonly Term[], at: number): readonly Found[] | null {
  const adverb = senseOf(terms[at], 'set')
  if (adverb !== undefined) return [foundAt(terms, at, at + 1, { set: adverb.value })]
  if (senseOf(terms[at], 'every') === undefined) return null
  const called = senseOf(terms[at + 1], 'unit')?.unit === 'day'
  const day = senseOf(terms[called ? at + 2 : at + 1], 'weekday')
  if (terms[at + 1]?.clitics !== '') return null
  if (day !== undefined) {
    const next = called ? at + 3 : at + 2
    return [foundAt(terms, at, next, { set: 'P1W', weekday: day.weekday }), ...readListedDays(terms, next)]
  }
  const part = senseOf(terms[at + 1], 'daypart')
  if (part !== undefined && senseOf(terms[at + 1], 'unit') === undefined && terms[at + 1]?.definite === false)
    return [foundAt(terms, at, at + 2, { set: 'P1D', part: part.part })]
  const number = readSmallNumber(terms, at + 1, 100)
  const unit = senseOf(terms[number?.next ?? at + 1], 'unit')
  if (unit === undefined || terms[at + 1]?.definite === true) return null
  const count = number?.value ?? (unit.count === 'two' ? 2 : 1)
  const letter = UNIT_LETTERS[unit.unit]
  return letter === undefined
    ? null
    : [foundAt(terms, at, (number?.next ?? at + 1) + 1, { set: letter.replace('n', String(count)) })]
}

/** `وأربعاء`, `وأحد` behind `كل سبت`; folded, the last is spelled like «one». */
function readListedDays(terms: readonly Term[], from: number): readonly Found[] {
  const days: Found[] = []
  for (let at = from; days.length < DAYS_A_WEEK; at += 1) {
    const joined = terms[at]?.clitics === 'و' ? senseOf(terms[at], 'weekday') : undefined
    const sunday = senseOf(terms[at], 'number')?.value === 1 && terms[at]?.text === AND_SUNDAY
    const weekday = sunday ? 0 : joined?.weekday
    if (weekday === undefined) break
    const day = foundAt(terms, at, at + 1, { set: 'P1W', weekday })
    days.push(sunday ? { ...day, start: day.start + 1 } : day)
  }
  return days
}

const AND_SUNDAY = 'واحد'
const DAYS_A_WEEK = 7

const UNIT_LETTERS: Readonly<Partial<Record<string, string>>> = {
  minute: 'PTnM',
  hour: 'PTnH',
  day: 'PnD',
  week: 'PnW',
  month: 'PnM',
  year: 'PnY',
}

/** `الذكرى الثمانين`, `الذكرى السنوية الـ75`. */
export function parseAnniversary(terms: readonly Term[], at: number): readonly Found[] | null {
  if (senseOf(terms[at], 'anniversary') === undefined) return null
  const from = isYearly(terms[at + 1]?.text) ? at + 2 : at + 1
  if (isCentenary(terms[from]?.text)) return [foundAt(terms, at, from + 1, { anniversary: 100 })]
  const rank = readRank(terms, from)
  const dated = senseOf(terms[rank?.next ?? at], 'month') ?? senseOf(terms[rank?.next ?? at], 'preposition')
  return rank === null ||
    rank.nth < 1 ||
    dated !== undefined ||
    (terms[from]?.definite === false && terms[from].kind === 'word')
    ? null
    : [foundAt(terms, at, rank.next, { anniversary: rank.nth })]
}

/** `لليوم 454 على التوالي`, `يومه العشرين`, `للأسبوع الثالث`, `اليوم الـ200 من الحرب`: so many days, weeks or years of something. */
export function parseCounter(terms: readonly Term[], at: number): readonly Found[] | null {
  const noun = terms[at]
  const own = senseOf(noun, 'own-unit')
  const unit = senseOf(noun, 'unit')
  const rank = own === undefined && !isCounterUnit(noun) ? null : readRank(terms, at + 1)
  if (rank === null || rank.nth < 1 || noun === undefined) return null
  const length = { amount: rank.nth, unit: own?.unit ?? unit?.unit ?? 'day' }
  if (own !== undefined)
    return terms[at + 1]?.definite === true
      ? [foundAt(terms, at, rank.next, { duration: [length], anchored: 1 })]
      : null
  const figure = rank.next === at + 3 && terms[at + 1]?.text === 'ال'
  if (!noun.clitics.endsWith('ل') && !figure) return null
  return [foundAt(terms, at, rank.next, { duration: [length], anchored: 1 })]
}

function isCounterUnit(term: Term | undefined): boolean {
  const unit = senseOf(term, 'unit')
  return unit?.count === 'one' && term?.definite === true && unit.unit !== 'century' && unit.unit !== 'decade'
}
