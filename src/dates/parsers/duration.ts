import { BY_CASE, LENGTH_WORDS } from '../lexicon/length-words.js'
import type { Amount } from '../numbers/amount.js'
import { readNumber } from '../numbers/read-number.js'
import { readQuantity, type QuantityRead } from '../numbers/read-quantity.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { foundAt, type Found } from './found.js'
import { withOpener } from './shared.js'

/** `ثلاثة أيام`, `يومين`, `48 ساعة`, `عدة أشهر`, `ساعة و20 دقيقة`; a lone `شهر` only where a length is asked for. */
export function parseDuration(terms: readonly Term[], at: number): readonly Found[] | null {
  const first = readQuantity(terms, at)
  if (first === null) return parseBetweenLengths(terms, at)
  const counted = first.bare && first.amount === 1 && readJoined(terms, first.next) !== null
  if (!counted && !isLength(terms, at, first)) return null
  const lengths: Amount[] = [{ amount: first.amount, unit: first.unit }]
  const between = senseOf(terms[at - 1], 'preposition')?.role === 'between'
  let next = first.next
  for (let part = readJoined(terms, next); part !== null && !between; part = readJoined(terms, next)) {
    lengths.push(part.length)
    next = part.next
  }
  return [foundAt(terms, at, next, { duration: lengths, ...(first.approx ? { mod: 'APPROX' } : {}) })]
}

/** `3 إلى 5 سنوات`, `بين ثلاثة وأربعة أشهر`: a length from one to another. */
function parseBetweenLengths(terms: readonly Term[], at: number): readonly Found[] | null {
  const least = readNumber(terms, at)
  if (least === null) return null
  const link = terms[least.next]
  const between = senseOf(terms[at - 1], 'preposition')?.role === 'between'
  const joined =
    senseOf(link, 'preposition')?.role === 'to' || isSign(link, '-') || (between && link?.text === 'و')
  const glued = between && link?.clitics === 'و'
  if (!joined && !glued) return null
  const most = readQuantity(terms, glued ? least.next : least.next + 1)
  if (most === null || typeof most.amount !== 'number' || most.bare || most.amount <= least.value) return null
  const { unit } = most
  const opened = withOpener(terms, at, true)
  return [
    {
      ...foundAt(terms, opened, most.next, { duration: [{ amount: least.value, unit }] }),
      until: { duration: [{ amount: most.amount, unit }] },
    },
  ]
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
  const quantity = readQuantity(terms, and ? from + 1 : from)
  if (quantity === null || quantity.amount === 'X' || (comma && quantity.bare)) return null
  return { length: { amount: quantity.amount, unit: quantity.unit }, next: quantity.next }
}

/** `البالغ 45 عاما`, `توفي عن 78 عاما`, `(45 عاما)` behind a name. */
function isAge(terms: readonly Term[], at: number): boolean {
  if (senseOf(terms[at - 1], 'age') !== undefined || terms[at - 1]?.text === 'عن') return true
  return (
    isSign(terms[at - 1], '(') &&
    senseOf(terms[at + 1], 'unit')?.unit === 'year' &&
    isSign(terms[at + 2], ')')
  )
}

/** A number makes a length; so does a dual. `شهر`, `أيام` alone need a word that asks for one, or an otherwise empty text. */
function isLength(terms: readonly Term[], at: number, { bare, amount, unit, next }: QuantityRead): boolean {
  const first = terms[at]
  if (first === undefined || (first.clitics !== '' && first.clitics !== 'ل' && first.clitics !== 'و'))
    return false
  if (first.text.endsWith('ي') && senseOf(first, 'unit')?.count === 'two') return false
  if (isAge(terms, at)) return false
  // `الدورة الـ45 يوم السبت`
  if (unit === 'day' && senseOf(terms[next], 'weekday') !== undefined) return false
  if (bare && terms[next]?.kind === 'number') return false // `نحو عام 1990` is that year
  // More than ten decades are contracts, and `1948 سنة` is no length.
  if (unit === 'year' && amount !== 'X' && amount >= 1800 && amount < 2100) return false
  if (unit === 'decade' && amount !== 'X' && amount > 10) return false
  const before = terms[at - 1]
  const asked =
    (BY_CASE.includes(first.text) ||
      senseOf(before, 'preposition')?.role === 'during' ||
      LENGTH_WORDS.includes(before?.text ?? '')) &&
    senseOf(terms[at + 1], 'month') === undefined
  if (amount === 'X')
    return (
      !bare ||
      senseOf(first, 'some') !== undefined ||
      senseOf(first, 'approx') !== undefined ||
      asked ||
      first.clitics === 'ل'
    )
  return !bare || asked || senseOf(first, 'approx') !== undefined || isWholeText(terms, at)
}

/** The noun is all the words there are; looks only at a text of a few terms. */
function isWholeText(terms: readonly Term[], at: number): boolean {
  return (
    terms.length < 8 &&
    terms.every((term, index) => index === at || (term.kind !== 'word' && term.kind !== 'number'))
  )
}
