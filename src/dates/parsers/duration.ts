import { LENGTH_WORDS } from '../lexicon/length-words.js'
import { readQuantity } from '../numbers/read-quantity.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { foundAt, type Amount, type Found } from './found.js'

/** `ثلاثة أيام`, `يومين`, `48 ساعة`, `عدة أشهر`, `ساعة و20 دقيقة`; a lone `شهر` only where a length is asked for. */
export function parseDuration(terms: readonly Term[], at: number): readonly Found[] | null {
  const first = readQuantity(terms, at)
  if (first === null) return null
  const counted = first.bare && first.amount === 1 && readJoined(terms, first.next) !== null
  if (!counted && !isLength(terms, at, first.bare, first.amount)) return null
  const lengths: Amount[] = [{ amount: first.amount, unit: first.unit }]
  let next = first.next
  for (let part = readJoined(terms, next); part !== null; part = readJoined(terms, next)) {
    lengths.push(part.length)
    next = part.next
  }
  return [foundAt(terms, at, next, { duration: lengths, ...(first.approx ? { mod: 'APPROX' } : {}) })]
}

function readJoined(
  terms: readonly Term[],
  at: number,
): { readonly length: Amount; readonly next: number } | null {
  const comma = isSign(terms[at], ',')
  const from = comma ? at + 1 : at
  const term = terms[from]
  const and = term?.text === 'و' && term.kind === 'word'
  if (!comma && !and && term?.clitics !== 'و') return null
  const fraction = readFraction(terms, and ? from + 1 : from)
  if (fraction !== null && !comma) return fraction
  const quantity = readQuantity(terms, and ? from + 1 : from)
  if (quantity === null || quantity.amount === 'X' || (comma && quantity.bare)) return null
  return { length: { amount: quantity.amount, unit: quantity.unit }, next: quantity.next }
}

/** `وربع ساعة`, `ونصف شهر`. */
function readFraction(
  terms: readonly Term[],
  at: number,
): { readonly length: Amount; readonly next: number } | null {
  const fraction = senseOf(terms[at], 'fraction')
  const unit = senseOf(terms[at + 1], 'unit')
  if (fraction === undefined || unit?.count !== 'one' || terms[at + 1]?.clitics !== '') return null
  return { length: { amount: fraction.minutes / 60, unit: unit.unit }, next: at + 2 }
}

/** `(45 عاما)` behind a name. */
function isBracketedAge(terms: readonly Term[], at: number): boolean {
  return (
    isSign(terms[at - 1], '(') &&
    senseOf(terms[at + 1], 'unit')?.unit === 'year' &&
    isSign(terms[at + 2], ')')
  )
}

/** A number makes a length; so does a dual. `شهر`, `أيام` alone need a word that asks for one, or an otherwise empty text. */
function isLength(terms: readonly Term[], at: number, bare: boolean, amount: number | 'X'): boolean {
  const first = terms[at]
  if (first === undefined || (first.clitics !== '' && first.clitics !== 'ل' && first.clitics !== 'و'))
    return false
  if (first.text.endsWith('ي') && senseOf(first, 'unit')?.count === 'two') return false
  if (senseOf(terms[at - 1], 'age') !== undefined || isBracketedAge(terms, at)) return false
  if (amount === 'X') return senseOf(first, 'some') !== undefined || senseOf(first, 'approx') !== undefined
  if (!bare) return true
  if (isWholeText(terms, at)) return true
  return (
    (LENGTH_WORDS as readonly string[]).includes(terms[at - 1]?.text ?? '') &&
    senseOf(terms[at + 1], 'month') === undefined
  )
}

/** The noun is all the words there are; looks only at a text of a few terms. */
function isWholeText(terms: readonly Term[], at: number): boolean {
  return (
    terms.length < 8 &&
    terms.every((term, index) => index === at || (term.kind !== 'word' && term.kind !== 'number'))
  )
}
