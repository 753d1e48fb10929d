import { senseOf, type Term } from '../terms/term.js'

/** An ordinal and the term behind it. */
export interface OrdinalRead {
  readonly value: number
  readonly next: number
  readonly definite: boolean
}

/** The ordinal that begins at `at`, up to 999 and the round thousands, in any case and gender: `الخامس والعشرين`, `الثانية عشرة`, `العشرون`, `ثالث`. */
export function readOrdinal(terms: readonly Term[], at: number): OrdinalRead | null {
  const first = terms[at]
  const unit = senseOf(first, 'ordinal')
  const number = senseOf(first, 'number')
  if (first === undefined) return null
  const { definite } = first
  if (unit !== undefined || (definite && number?.rank === 'ones')) {
    const value = unit?.value ?? number?.value ?? 0
    const second = terms[at + 1]
    const tens = senseOf(second, 'number')
    if (second?.clitics === '' && !second.definite && tens?.rank === 'ten')
      return { value: value + 10, next: at + 2, definite }
    if (second?.clitics === 'و' && tens?.rank === 'tens')
      return { value: value + tens.value, next: at + 2, definite }
    if (second?.text === 'و' && second.kind === 'word' && senseOf(terms[at + 2], 'number')?.rank === 'tens') {
      return { value: value + (senseOf(terms[at + 2], 'number')?.value ?? 0), next: at + 3, definite }
    }
    return unit === undefined ? null : { value, next: at + 1, definite }
  }
  if (definite && (number?.rank === 'tens' || number?.rank === 'ten'))
    return { value: number.value, next: at + 1, definite }
  if (!definite || (number?.rank !== 'hundreds' && number?.rank !== 'scale')) return null
  const rest =
    terms[at + 1]?.clitics === 'و' && number.rank === 'hundreds' && !isHundreds(terms[at + 1])
      ? readOrdinal(terms, at + 1)
      : null
  return {
    value: number.value + (rest !== null && rest.value < 100 ? rest.value : 0),
    next: rest !== null && rest.value < 100 ? rest.next : at + 1,
    definite,
  }
}

function isHundreds(term: Term | undefined): boolean {
  const rank = senseOf(term, 'number')?.rank
  return rank === 'hundreds' || rank === 'scale'
}
