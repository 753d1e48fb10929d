import type { Amount } from '../parsers/found.js'
import { senseOf, type Term } from '../terms/term.js'
import { readNumber } from './read-number.js'

/** A length of time and the term behind it. */
export interface QuantityRead extends Amount {
  readonly next: number
  /** The length is a noun alone: `شهر`, `أيام`. */
  readonly bare: boolean
  readonly approx: boolean
}

/** The length that begins at `at`: `يومين`, `3 أيام`, `نحو عامين`, `عدة أشهر`, `أسبوع واحد`, `عام ونصف`. */
export function readQuantity(terms: readonly Term[], at: number): QuantityRead | null {
  const approx = senseOf(terms[at], 'approx') !== undefined
  const from = approx ? at + 1 : at
  const own = readUnit(terms, from)
  if (own !== null) return { ...own, approx }
  const some = senseOf(terms[from], 'some') !== undefined
  const number = some ? null : readNumber(terms, from)
  const unitAt = some ? from + 1 : number?.next
  if (unitAt === undefined) return null
  const unit = senseOf(terms[unitAt], 'unit')
  if (unit === undefined || unit.count === 'two' || terms[unitAt]?.clitics !== '' || terms[unitAt].definite)
    return null
  const amount = number === null ? 'X' : number.value
  const next = unitAt + 1
  const half = readHalf(terms, next)
  return {
    amount: amount === 'X' ? amount : amount + half,
    unit: unit.unit,
    next: half === 0 ? next : next + 1,
    bare: false,
    approx,
  }
}

function readUnit(terms: readonly Term[], at: number): Omit<QuantityRead, 'approx'> | null {
  const term = terms[at]
  const unit = senseOf(term, 'unit')
  if (term === undefined || unit === undefined || term.definite) return null
  if (unit.count === 'many') return { amount: 'X', unit: unit.unit, next: at + 1, bare: true }
  const one = senseOf(terms[at + 1], 'number')
  const counted = unit.count === 'one' && one?.value === 1 && terms[at + 1]?.clitics === ''
  const next = counted ? at + 2 : at + 1
  const half = readHalf(terms, next)
  const amount = (unit.count === 'two' ? 2 : 1) + half
  return {
    amount,
    unit: unit.unit,
    next: half === 0 ? next : next + 1,
    bare: unit.count === 'one' && !counted && half === 0,
  }
}

/** `ونصف`, `وربع`, `وثلث` behind a length, unless another unit follows that they belong to. */
function readHalf(terms: readonly Term[], at: number): number {
  const term = terms[at]
  const fraction = senseOf(term, 'fraction')
  if (fraction === undefined || term?.clitics !== 'و' || senseOf(terms[at + 1], 'unit') !== undefined)
    return 0
  return fraction.minutes / 60
}
