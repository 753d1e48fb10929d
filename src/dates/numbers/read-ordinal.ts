import { isTelling, senseOf, type Term } from '../terms/term.js'

/** An ordinal and the term behind it. */
export interface OrdinalRead {
  readonly value: number
  readonly next: number
  readonly definite: boolean
}

/** The ordinal that begins at `at`, in any case and gender: `الخامس والعشرين`, `الثانية عشرة`, `ثالث`, `المئة والخمسون`, `العاشر بعد الألف`. */
export function readOrdinal(terms: readonly Term[], at: number): OrdinalRead | null {
  if (!isTelling(terms[at])) return null
  const low = readBelowHundred(terms, at)
  if (low === null) return readHundreds(terms, at)
  const round = terms[low.next]?.text === 'بعد' ? roundOf(terms[low.next + 1]) : undefined
  return round === undefined ? low : { ...low, value: low.value + round, next: low.next + 2 }
}

function readBelowHundred(terms: readonly Term[], at: number): OrdinalRead | null {
  const first = terms[at]
  const unit = senseOf(first, 'ordinal')
  const number = senseOf(first, 'number')
  if (first === undefined) return null
  const { definite } = first
  if (definite && (number?.rank === 'tens' || number?.rank === 'ten'))
    return { value: number.value, next: at + 1, definite }
  const value = unit?.value ?? (definite && number?.rank === 'ones' ? number.value : undefined)
  if (value === undefined) return null
  // `الأول والعشرون` are two days, `الحادي والعشرون` is one: `أول` has no compounds.
  if (value > 1 || number !== undefined) {
    const second = terms[at + 1]
    const tens = senseOf(second, 'number')
    if (tens?.rank === 'ten' && second?.clitics === '' && !second.definite && !isScale(terms[at + 2]))
      return { value: value + 10, next: at + 2, definite }
    if (tens?.rank === 'tens' && second?.clitics === 'و')
      return { value: value + tens.value, next: at + 2, definite }
    const apart = second?.text === 'و' ? senseOf(terms[at + 2], 'number') : undefined
    if (apart?.rank === 'tens') return { value: value + apart.value, next: at + 3, definite }
  }
  return unit === undefined ? null : { value, next: at + 1, definite }
}

/** `المئة`, `الخمس مئة`, `المئتين والسادس عشر`, `المليون`. */
function readHundreds(terms: readonly Term[], at: number): OrdinalRead | null {
  const first = terms[at]
  if (first?.definite !== true) return null
  const number = senseOf(first, 'number')
  const apart =
    number?.rank === 'ones' && terms[at + 1]?.clitics === '' ? senseOf(terms[at + 1], 'number') : undefined
  const value = apart?.value === 100 ? (number?.value ?? 0) * 100 : roundOf(first)
  if (value === undefined) return null
  const next = apart === undefined ? at + 1 : at + 2
  const rest = value < 1000 && terms[next]?.clitics === 'و' ? readBelowHundred(terms, next) : null
  return { value: value + (rest?.value ?? 0), next: rest?.next ?? next, definite: true }
}

/** The value of a definite `المئة`, `الألف`, `المليون` and their multiples. */
function roundOf(term: Term | undefined): number | undefined {
  const number = senseOf(term, 'number')
  const round = number?.rank === 'hundreds' || number?.rank === 'scale'
  return round && term?.definite === true ? number.value : undefined
}

/** `الربع الأول عشرة ملايين` counts millions. */
function isScale(term: Term | undefined): boolean {
  return senseOf(term, 'number')?.rank === 'scale'
}
