import type { Amount } from './amount.js'
import type { Unit } from '../terms/sense.js'
import { VAGUE_COUNTS, WHOLE } from '../lexicon/length-words.js'
import { isTelling, senseOf, type Term } from '../terms/term.js'
import { readNumber } from './read-number.js'

/** A length of time and the term behind it. */
export interface QuantityRead extends Amount {
  readonly next: number
  /** The length is a noun alone: `شهر`, `أيام`. */
  readonly bare: boolean
  readonly approx: boolean
}

/** The length that begins at `at`: `يومين`, `3 أيام`, `نحو عامين`, `عدة أشهر`, `أسبوع واحد`, `عام ونصف العام`, `ربع قرن`, `سنوات طويلة`. */
export function readQuantity(terms: readonly Term[], at: number): QuantityRead | null {
  if (!isTelling(terms[at])) return null
  const approx = senseOf(terms[at], 'approx') !== undefined
  const from = approx ? at + 1 : at
  const own = readUnit(terms, from) ?? readPart(terms, from) ?? (approx ? readDefinite(terms, from) : null)
  if (own !== null) return { ...own, approx }
  const some = senseOf(terms[from], 'some') !== undefined
  const number = some ? null : readNumber(terms, from)
  const unitAt = some ? from + 1 : number?.next
  if (unitAt === undefined) return null
  const unit = senseOf(terms[unitAt], 'unit')
  if (unit === undefined || unit.count === 'two' || terms[unitAt]?.clitics !== '' || terms[unitAt].definite)
    return null
  const half = readHalf(terms, unitAt + 1, unit.unit)
  const amount = number === null ? 'X' : number.value + half.amount
  return { amount, unit: unit.unit, next: half.next, bare: false, approx }
}

function readUnit(terms: readonly Term[], at: number): Omit<QuantityRead, 'approx'> | null {
  const term = terms[at]
  const unit = senseOf(term, 'unit')
  if (term === undefined || unit === undefined || term.definite) return null
  const behind = terms[at + 1]
  if (unit.count === 'many') {
    const vague = VAGUE_COUNTS.includes(behind?.text ?? '')
    return { amount: 'X', unit: unit.unit, next: vague ? at + 2 : at + 1, bare: !vague }
  }
  const one = senseOf(behind, 'number')?.value === 1 || WHOLE.includes(behind?.text ?? '')
  const counted = unit.count === 'one' && one && behind?.clitics === '' && !behind.definite
  const half = readHalf(terms, counted ? at + 2 : at + 1, unit.unit)
  const amount = (unit.count === 'two' ? 2 : 1) + half.amount
  return {
    amount,
    unit: unit.unit,
    next: half.next,
    bare: unit.count === 'one' && !counted && half.amount === 0,
  }
}

/** `قرابة العامين`, `نحو الأسبوع`: behind «about» the noun may have its article, unless something places or counts it. */
function readDefinite(terms: readonly Term[], at: number): Omit<QuantityRead, 'approx'> | null {
  const [noun, behind] = [terms[at], terms[at + 1]]
  const unit = senseOf(noun, 'unit')
  if (unit === undefined || unit.count === 'many' || noun?.definite !== true || noun.clitics !== '')
    return null
  const placed = behind?.kind === 'number' || behind?.definite === true || (behind?.senses.length ?? 0) > 0
  if (unit.count === 'one' && (unit.unit === 'hour' || unit.unit === 'day' || (placed && !isLink(behind))))
    return null
  const half = readHalf(terms, at + 1, unit.unit)
  const amount = (unit.count === 'two' ? 2 : 1) + half.amount
  return { amount, unit: unit.unit, next: half.next, bare: false }
}

function isLink(term: Term | undefined): boolean {
  return senseOf(term, 'preposition') !== undefined || senseOf(term, 'fraction') !== undefined
}

/** `نصف ساعة`, `ربع قرن`. */
function readPart(terms: readonly Term[], at: number): Omit<QuantityRead, 'approx'> | null {
  const fraction = senseOf(terms[at], 'fraction')
  const unit = senseOf(terms[at + 1], 'unit')
  if (fraction === undefined || terms[at]?.definite === true || unit?.count !== 'one') return null
  if (terms[at + 1]?.clitics !== '') return null
  return { amount: fraction.minutes / 60, unit: unit.unit, next: at + 2, bare: false }
}

/** `ونصف`, `وربع العام`, `وثلث` behind a length, unless another unit follows that they belong to; `إلا ربعا` takes away. */
function readHalf(
  terms: readonly Term[],
  at: number,
  counted: Unit,
): { readonly amount: number; readonly next: number } {
  const term = terms[at]
  const less = senseOf(term, 'except') !== undefined
  const from = less ? at + 1 : at
  const fraction = senseOf(terms[from], 'fraction')
  const unit = senseOf(terms[from + 1], 'unit')
  const own = unit?.unit === counted && terms[from + 1]?.definite === true
  if (fraction === undefined || (!less && term?.clitics !== 'و') || (unit !== undefined && !own))
    return { amount: 0, next: at }
  return { amount: ((less ? -1 : 1) * fraction.minutes) / 60, next: own ? from + 2 : from + 1 }
}
