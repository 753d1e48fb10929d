import { readNumber } from '../numbers/read-number.js'
import { readQuantity } from '../numbers/read-quantity.js'
import type { Unit } from '../terms/sense.js'
import { senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found } from './found.js'

/** `الأسبوع الماضي`, `هذا العام`, `الشهر قبل الماضي`, `القرن الماضي`, `الليلة الماضية`. */
export function parseUnitTurn(terms: readonly Term[], at: number): readonly Found[] | null {
  const shown = senseOf(terms[at], 'this') !== undefined
  const from = shown ? at + 1 : at
  const noun = terms[from]
  const unit = senseOf(noun, 'unit')
  if (
    noun === undefined ||
    unit?.count !== 'one' ||
    !noun.definite ||
    senseOf(terms[from - 1], 'title') !== undefined
  )
    return null
  if (from !== at && noun.clitics !== '') return null
  if (
    unit.unit === 'year' &&
    senseOf(terms[from + 1], 'era')?.era === 'ah' &&
    terms[from + 1]?.definite === true
  ) {
    const hijriTurn = senseOf(terms[from + 2], 'turn')?.turn ?? (shown ? 0 : undefined)
    if (hijriTurn === undefined) return null
    return [
      foundAt(terms, at, shown && senseOf(terms[from + 2], 'turn') === undefined ? from + 2 : from + 3, {
        hijriYearTurn: hijriTurn,
      }),
    ]
  }
  const turn = senseOf(terms[from + 1], 'turn')
  const turned = turn !== undefined && terms[from + 1]?.clitics === ''
  const asked = turned ? turn.turn : shown ? 0 : null
  if (asked === null) return null
  const night = noun.text.endsWith('ليله')
  const fields = night ? nightOf(asked) : turnOf(unit.unit, asked)
  return fields === null ? null : [foundAt(terms, at, turned ? from + 2 : from + 1, fields)]
}

/** `الأيام الثلاثة المقبلة`, `24 شهرا الماضية`, `العامين الماضيين`, `آخر ثلاثة أيام`, `السنوات الأخيرة`. */
export function parseSpan(terms: readonly Term[], at: number): readonly Found[] | null {
  if (senseOf(terms[at], 'last') !== undefined) {
    const last = readQuantity(terms, at + 1)
    if (last === null || last.bare || (last.amount === 'X' && senseOf(terms[at + 1], 'some') === undefined))
      return null
    return [foundAt(terms, at, last.next, { span: { amount: last.amount, unit: last.unit, sign: -1 } })]
  }
  const noun = terms[at]
  const plural = senseOf(noun, 'unit')
  if (plural !== undefined && plural.count !== 'one' && noun?.definite === true) {
    const number = plural.count === 'many' ? readNumber(terms, at + 1) : null
    const amount = plural.count === 'two' ? 2 : (number?.value ?? 'X')
    const turnAt = skipOnly(terms, number?.next ?? at + 1)
    const sign = signOf(terms[turnAt])
    return sign === null
      ? null
      : [foundAt(terms, at, turnAt + 1, { span: { amount, unit: plural.unit, sign } })]
  }
  const quantity = noun?.kind === 'number' || noun?.definite === true ? readCountedSpan(terms, at) : null
  const sign = quantity === null ? null : signOf(terms[quantity.next])
  if (quantity === null || sign === null) return null
  return [
    foundAt(terms, at, quantity.next + 1, { span: { amount: quantity.amount, unit: quantity.unit, sign } }),
  ]
}

function readCountedSpan(
  terms: readonly Term[],
  at: number,
): { readonly amount: number; readonly unit: Unit; readonly next: number } | null {
  const number = readNumber(terms, at)
  const unit = number === null ? undefined : senseOf(terms[number.next], 'unit')
  if (number === null || unit === undefined || terms[number.next]?.clitics !== '') return null
  return { amount: number.value, unit: unit.unit, next: number.next + 1 }
}

function skipOnly(terms: readonly Term[], at: number): number {
  return terms[at]?.text === 'القليله' ? at + 1 : at
}

function signOf(term: Term | undefined): -1 | 1 | null {
  const turn = senseOf(term, 'turn')
  if (turn === undefined || term?.clitics !== '' || turn.turn === 0) return null
  return turn.turn < 0 ? -1 : 1
}

function turnOf(unit: Unit, turn: number): Fields | null {
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

function nightOf(turn: number): Fields {
  return { dayOffset: turn, part: 'NI', partHours: [18, 24] }
}
