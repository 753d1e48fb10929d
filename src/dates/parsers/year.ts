import { LAST_HIJRI_YEAR } from '../calendar/hijri-month.js'
import { FUNCTION_WORDS } from '../lexicon/function-words.js'
import { readNumber, type NumberRead } from '../numbers/read-number.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found } from './found.js'
import { isYearKind, readUnitTurn } from './read-turn.js'

/** A year and the term behind it. */
export interface YearRead {
  readonly next: number
  readonly fields: Fields
}

/** `عام 2001`, `سنة ألفين وعشرة`, `2021م`, `44 ق.م`, and a bare year where nothing else is counted. */
export function parseYear(terms: readonly Term[], at: number): readonly Found[] | null {
  const named = readNamedYear(terms, at)
  if (named !== null)
    return [foundAt(terms, at, named.next, isLawYear(terms, at) ? { name: true } : named.fields)]
  const number = terms[at]
  if (number?.kind !== 'number') return null
  const era = readEra(terms, at + 1)
  if (era === 'bc' && Number(number.text) > 0 && number.text.length <= 4) {
    return [foundAt(terms, at, at + 2, { year: 1 - Number(number.text) })]
  }
  if (era === 'ah' && isHijriYear(number))
    return [foundAt(terms, at, at + 2, { hijri: { year: Number(number.text) } })]
  if (!isYearFigure(number) || !standsAsYear(terms, at, era)) return null
  return [foundAt(terms, at, era === 'ad' ? at + 2 : at + 1, { year: Number(number.text) })]
}

/** `عام 2001`, `العام الماضي` has no number and is read elsewhere. */
function readNamedYear(terms: readonly Term[], at: number): YearRead | null {
  const noun = senseOf(terms[at], 'unit')
  if (noun?.unit !== 'year' || noun.count !== 'one' || senseOf(terms[at - 1], 'title') !== undefined)
    return null
  const kind = isYearKind(terms[at + 1]) || isHijriWord(terms[at + 1]) ? at + 2 : at + 1
  const from = isNewWord(terms[kind]) ? kind + 1 : kind
  const number = readFigureBeforeScale(terms, from) ?? readNumber(terms, from)
  if (number === null || !Number.isInteger(number.value) || number.value < 1 || number.value > 2999)
    return null
  if (!number.digits && number.value < 1000) return null
  const figure = terms[from]
  if (number.digits && (number.next > from + 1 || (figure?.text.length ?? 0) > 4)) return null
  const era = readEra(terms, number.next)
  const next = era === null ? number.next : number.next + 1
  if (era === 'ah' || isHijriWord(terms[at + 1])) return { next, fields: { hijri: { year: number.value } } }
  const second = kind === at + 1 ? null : readSecondYear(terms, next, number.value)
  if (second !== null) return second
  return { next, fields: { year: era === 'bc' ? 1 - number.value : number.value } }
}

/** `عام 2025 مليون مسافر`: behind the noun four digits are the year, and the millions are counted apart. */
function readFigureBeforeScale(terms: readonly Term[], at: number): NumberRead | null {
  const figure = terms[at]
  if (figure?.kind !== 'number' || figure.text.length !== 4) return null
  if (senseOf(terms[at + 1], 'number')?.rank !== 'scale' || terms[at + 1]?.clitics !== '') return null
  return { value: Number(figure.text), next: at + 1, digits: true }
}

/** `العام المالي 2025/2026`, in either order, behind a part of it. */
function readSecondYear(terms: readonly Term[], at: number, first: number): YearRead | null {
  const second = Number(terms[at + 1]?.text)
  const isPair = isSign(terms[at], '/') || isSign(terms[at], '-')
  if (!isPair || terms[at + 1]?.kind !== 'number' || Math.abs(second - first) !== 1) return null
  return { next: at + 2, fields: { year: Math.min(first, second) } }
}

function isHijriWord(term: Term | undefined): boolean {
  return term !== undefined && /^(?:ال)?هجريه?$/u.test(term.text)
}

/** `العام الهجري الجديد 1447`. */
function isNewWord(term: Term | undefined): boolean {
  return term !== undefined && /^الجديده?$/u.test(term.text)
}

/** The year behind a month: `2024`, `، 2015`, `/ 2025`, `من عام 2014`, `من العام الماضي`, `هذا العام`, `1442هـ`. */
export function readYearAfter(terms: readonly Term[], at: number): YearRead | null {
  const sign = terms[at]
  const skip = isSign(sign, ',') || isSign(sign, '/') || isSign(sign, '-') ? 1 : 0
  const figure = terms[at + skip]
  if (
    figure?.kind === 'number' &&
    (figure.text.length === 4 || readEra(terms, at + skip + 1) === 'ah') &&
    !isChainedFigure(terms, at + skip)
  ) {
    const era = readEra(terms, at + skip + 1)
    const year = Number(figure.text)
    const next = at + skip + (era === null || era === 'bc' ? 1 : 2)
    if (era === 'ah') return { next, fields: { hijri: { year } } }
    const listed = skip === 1 && isSign(sign, ',') && isCounted(terms[next])
    return year < 1000 || year > 2199 || listed ? null : { next, fields: { year } }
  }
  if (skip === 1) return null
  const preposition = senseOf(terms[at], 'preposition')
  const from = preposition?.role === 'of' || preposition?.role === 'in' ? at + 1 : at
  const named = readNamedYear(terms, from)
  if (named !== null) return named
  const turned = readUnitTurn(terms, from)
  return turned?.unit === 'year' ? turned : null
}

/** `العام` without more: that of the reference. */
export function readThisYear(terms: readonly Term[], at: number): YearRead | null {
  const unit = senseOf(terms[at], 'unit')
  const named = unit?.unit === 'year' && unit.count === 'one' && terms[at]?.definite === true
  return named && terms[at]?.clitics === '' ? { next: at + 1, fields: { yearTurn: 0 } } : null
}

/** The era a term writes behind a year; a single letter counts only right behind the figure or before a sign. */
export function readEra(terms: readonly Term[], at: number): 'ad' | 'ah' | 'bc' | null {
  return terms[at]?.clitics === '' || terms[at]?.text.length !== 1
    ? (senseOf(terms[at], 'era')?.era ?? null)
    : null
}

/** `رقم 46 لسنة 2025` is the number of a law. */
function isLawYear(terms: readonly Term[], at: number): boolean {
  const figure = isSign(terms[at - 1], ')') ? at - 2 : at - 1
  const label = isSign(terms[figure - 1], '(') ? figure - 2 : figure - 1
  const numbered = terms[figure]?.kind === 'number' && senseOf(terms[label], 'label') !== undefined
  return numbered && terms[at]?.clitics === 'ل'
}

function isYearFigure(term: Term): boolean {
  const value = Number(term.text)
  return term.text.length === 4 && value >= 1800 && value <= 2099
}

function isHijriYear(term: Term): boolean {
  const value = Number(term.text)
  return value >= 1 && value <= LAST_HIJRI_YEAR
}

function isChainedFigure(terms: readonly Term[], at: number): boolean {
  const sign = terms[at + 1]
  return (
    sign?.kind === 'sign' &&
    sign.glued &&
    (sign.text === ':' || sign.text === '.') &&
    terms[at + 2]?.kind === 'number' &&
    terms[at + 2]?.glued === true
  )
}

const OPENERS = ['(', '[', '"']
const CLOSERS = [')', ']', '.', ',', ';', '?', '!', ':', '"', '-', '/']

/** Nothing before makes the figure a label, a price or a part of a larger figure; nothing behind is counted by it. */
function standsAsYear(terms: readonly Term[], at: number, era: string | null): boolean {
  const before = terms[at - 1]
  if (before !== undefined) {
    if (senseOf(before, 'label') !== undefined || senseOf(before, 'approx') !== undefined) return false
    if (senseOf(before, 'number') !== undefined || before.kind === 'number') return false
    const joined = before.kind === 'sign' && terms[at]?.glued === true && !OPENERS.includes(before.text)
    if (joined && !(before.text === '-' && terms[at - 2]?.kind === 'number')) return false
    if (before.kind === 'sign' && !OPENERS.includes(before.text) && !CLOSERS.includes(before.text))
      return false
  }
  if (era === 'ad') return true
  const after = terms[at + 1]
  if (
    after?.kind === 'sign' &&
    after.glued &&
    terms[at + 2]?.kind === 'number' &&
    terms[at + 2]?.glued === true &&
    after.text !== '-'
  )
    return false
  if (endsPhrase(after))
    return (
      before?.kind === 'word' || before === undefined || OPENERS.includes(before.text) || before.text === '-'
    )
  if (before?.kind !== 'word' || senseOf(after, 'unit') !== undefined) return false
  if (senseOf(before, 'event') !== undefined) return true
  const role = senseOf(before, 'preposition')?.role
  if (role === undefined && senseOf(before, 'edge') === undefined) return false
  return role === 'since' || role === 'until' || !isCounted(after) || isNoCount(Number(terms[at]?.text))
}

/** Things are counted in round figures, years are not. */
export function isNoCount(value: number): boolean {
  return value >= 1900 && value < 2100 && value % 10 !== 0
}

/** Whether a figure before this term counts it. */
export function isCounted(after: Term | undefined): boolean {
  if (after?.kind !== 'word') return false
  if (senseOf(after, 'unit') !== undefined || senseOf(after, 'number') !== undefined) return true
  return after.senses.length === 0 && after.clitics === '' && !isFunctionWord(after.text)
}

/** Function words, verbs by their prefix, and words with a clitic: none of them is counted by the figure before. */
function isFunctionWord(text: string): boolean {
  if ((FUNCTION_WORDS as readonly string[]).includes(text) || text.startsWith('ال')) return true
  const first = text.charAt(0)
  return (
    text.length > 3 &&
    (first === 'و' || first === 'ب' || first === 'ل' || first === 'ي' || first === 'ف' || first === 'ت')
  )
}

function endsPhrase(term: Term | undefined): boolean {
  if (term === undefined || term.kind === 'break') return true
  return term.kind === 'sign' && CLOSERS.includes(term.text)
}
