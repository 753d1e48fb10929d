import type { Unit } from '../terms/sense.js'
import { senseOf, type Term } from '../terms/term.js'
import type { Fields } from './found.js'

/** Which of its kind a word places: -1 the last one, 0 this one, 1 the next one; and what it counts from. */
export interface TurnRead {
  readonly turn: number
  /** Counted from the time mentioned last: `نفسه`, `التالي`. */
  readonly anaphoric: boolean
  readonly next: number
}

/** A unit with the word that places it. */
export interface UnitTurnRead {
  readonly unit: Unit
  readonly fields: Fields
  readonly next: number
}

/** `الماضي`, `المقبلة`, `الجاري`, `نفسه`, `هذا` behind a noun. */
export function readTurn(terms: readonly Term[], at: number): TurnRead | null {
  const term = terms[at]
  if (term?.clitics !== '') return null
  const turn = senseOf(term, 'turn')
  if (turn !== undefined) return { turn: turn.turn, anaphoric: turn.anaphoric === true, next: at + 1 }
  if (senseOf(term, 'same') !== undefined && !isBeforeNoun(term))
    return { turn: 0, anaphoric: true, next: at + 1 }
  const shown = senseOf(term, 'this') !== undefined && terms[at + 1]?.definite !== true
  return shown ? { turn: 0, anaphoric: false, next: at + 1 } : null
}

/** `الأسبوع الماضي`, `هذا العام`, `نفس الشهر`, `العام الدراسي المقبل`, `السنة الهجرية الحالية`. */
export function readUnitTurn(terms: readonly Term[], at: number): UnitTurnRead | null {
  const before = readTurnBefore(terms, at)
  const from = before?.next ?? at
  const noun = terms[from]
  const unit = senseOf(noun, 'unit')
  if (unit?.count !== 'one' || noun?.definite !== true) return null
  if (unit.unit === 'year' && senseOf(terms[from - 1], 'title') !== undefined) return null
  if (before !== null && noun.clitics !== '') return null
  const kind = unit.unit === 'year' ? terms[from + 1] : undefined
  const hijri = senseOf(kind, 'era')?.era === 'ah' && kind?.definite === true
  const next = hijri || isYearKind(kind) ? from + 2 : from + 1
  const behind = readTurn(terms, next)
  const turn = behind ?? before
  if (turn === null) return hijri ? null : readNewYear(terms, next, unit.unit)
  const night = noun.text.endsWith('ليله')
  const fields = hijri
    ? { hijriYearTurn: turn.turn }
    : night
      ? { dayOffset: turn.turn, part: 'NI' as const, partHours: [18, 24] as const }
      : turnOf(unit.unit, turn.turn)
  if (fields === null) return null
  return {
    unit: unit.unit,
    fields: turn.anaphoric ? { ...fields, anaphoric: unit.unit } : fields,
    next: behind?.next ?? next,
  }
}

/** `العام الجديد`: the one that begins next to the reference. */
function readNewYear(terms: readonly Term[], at: number, unit: Unit): UnitTurnRead | null {
  const fresh = senseOf(terms[at], 'new') !== undefined && terms[at]?.definite === true
  return fresh && unit === 'year' ? { unit, fields: { yearTurn: 0, newYear: true }, next: at + 1 } : null
}

/** `هذا`, `نفس` in front of a noun. */
export function readTurnBefore(terms: readonly Term[], at: number): TurnRead | null {
  const term = terms[at]
  if (senseOf(term, 'this') !== undefined) return { turn: 0, anaphoric: false, next: at + 1 }
  return senseOf(term, 'same') !== undefined && term !== undefined && isBeforeNoun(term)
    ? { turn: 0, anaphoric: true, next: at + 1 }
    : null
}

/** `المالية`, `الدراسي` behind a year noun. */
export function isYearKind(term: Term | undefined): boolean {
  return senseOf(term, 'year-kind') !== undefined && term?.definite === true && term.clitics === ''
}

function isBeforeNoun(term: Term): boolean {
  return term.text === 'نفس' || term.text === 'ذات'
}

/** What a unit and its turn state. */
export function turnOf(unit: Unit, turn: number): Fields | null {
  switch (unit) {
    case 'day':
      return { dayOffset: turn }
    case 'week':
      return { weekTurn: turn }
    case 'month':
      return { monthTurn: turn }
    case 'year':
      return { yearTurn: turn }
    case 'decade':
      return { decadeTurn: turn }
    case 'century':
      return { centuryTurn: turn }
    case 'hour':
    case 'minute':
      return turn === 0 ? null : { offset: { amount: Math.abs(turn), unit, sign: turn < 0 ? -1 : 1 } }
    default:
      return null
  }
}
