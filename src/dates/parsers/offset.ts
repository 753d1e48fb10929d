import { readQuantity } from '../numbers/read-quantity.js'
import { senseOf, type Term } from '../terms/term.js'
import { foundAt, type Amount, type Fields, type Found } from './found.js'

/** `قبل يومين`, `منذ نحو عامين`, `بعد 3 أسابيع`; with `من` behind it hangs on an event: `قبل أيام من الغزو`. */
export function parseOffset(terms: readonly Term[], at: number): readonly Found[] | null {
  const role = senseOf(terms[at], 'preposition')?.role
  if (role !== 'before' && role !== 'after' && role !== 'since') return null
  const quantity = readQuantity(terms, at + 1)
  if (quantity === null || terms[at + 1]?.clitics !== '' || isNamedLater(terms, quantity.next, quantity))
    return null
  const next = senseOf(terms[quantity.next], 'only') === undefined ? quantity.next : quantity.next + 1
  const amount: Amount = { amount: quantity.amount, unit: quantity.unit }
  const link = senseOf(terms[next], 'preposition')?.role
  const now = link === 'of' && senseOf(terms[next + 1], 'deictic')?.value === 'PRESENT_REF'
  if (role !== 'since' && link === 'of' && !now)
    return [foundAt(terms, at, next, { duration: [amount], anchored: true })]
  const fields: Fields = {
    offset: { ...amount, sign: role === 'after' ? 1 : -1 },
    ...(quantity.approx ? { mod: 'APPROX' } : role === 'since' ? { mod: 'SINCE' } : {}),
  }
  return [foundAt(terms, at, now ? next + 2 : next, fields)]
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
