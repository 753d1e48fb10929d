import { PASSING } from '../lexicon/rule-words.js'
import type { Amount } from '../numbers/amount.js'
import { readQuantity } from '../numbers/read-quantity.js'
import { senseOf, type Term } from '../terms/term.js'
import { createWordList } from '../terms/word-list.js'
import { foundAt, type Fields, type Found } from './found.js'

const isPassing = /* @__PURE__ */ createWordList(PASSING)

/** `قبل يومين`, `منذ نحو عامين`, `بعد 3 أسابيع`; what hangs on an event is a length: `قبل أيام من الغزو`, `بعد ذلك بعامين`. */
export function parseOffset(terms: readonly Term[], at: number): readonly Found[] | null {
  const role = senseOf(terms[at], 'preposition')?.role
  if (role === 'before-it' || role === 'after-it') return parseAnchored(terms, at)
  if (role !== 'before' && role !== 'after' && role !== 'since') return null
  const passing = isPassing(terms[at + 1]?.text)
  const from = passing ? at + 2 : at + 1
  const quantity = readQuantity(terms, from)
  if (quantity === null || terms[from]?.clitics !== '' || isNamedLater(terms, quantity.next, quantity))
    return null
  const next = senseOf(terms[quantity.next], 'only') === undefined ? quantity.next : quantity.next + 1
  const amount: Amount = { amount: quantity.amount, unit: quantity.unit }
  const link = senseOf(terms[next], 'preposition')?.role
  const now = link === 'of' && senseOf(terms[next + 1], 'deictic')?.value === 'PRESENT_REF'
  const sign = role === 'after' ? 1 : -1
  if (passing || (role !== 'since' && !now && (link === 'of' || (sign > 0 && terms[next]?.text === 'علي'))))
    return [
      foundAt(terms, at, next, {
        duration: [amount],
        anchored: sign,
        ...(quantity.approx ? { mod: 'APPROX' } : {}),
      }),
    ]
  const fields: Fields = {
    offset: { ...amount, sign },
    ...(quantity.approx ? { mod: 'APPROX' } : role === 'since' ? { mod: 'SINCE' } : {}),
  }
  return [foundAt(terms, at, now ? next + 2 : next, fields)]
}

/** `بعد ذلك بعامين`, `قبلها بأسبوع`. */
function parseAnchored(terms: readonly Term[], at: number): readonly Found[] | null {
  const quantity = terms[at + 1]?.clitics === 'ب' ? readQuantity(terms, at + 1) : null
  if (quantity === null) return null
  const { amount, unit, next } = quantity
  return [foundAt(terms, at, next, { duration: [{ amount, unit }], anchored: 1 })]
}

/** `قبل عام 2000`, `بعد شهر رمضان`, `منذ يوم الأحد`: the noun names what follows and is no length. */
function isNamedLater(
  terms: readonly Term[],
  next: number,
  quantity: Amount & { readonly bare: boolean },
): boolean {
  if (!quantity.bare || quantity.amount !== 1) return false
  const after = terms[next]
  if (after?.kind === 'number') return true
  const isNamed = senseOf(after, 'month') ?? senseOf(after, 'weekday') ?? senseOf(after, 'relative-day')
  const counted = senseOf(after, 'number')
  return isNamed !== undefined || (counted?.rank === 'scale' && after?.clitics === '')
}
