import { readOrdinal } from '../numbers/read-ordinal.js'
import { senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found } from './found.js'

/** `سبعينيات القرن الماضي`, `عقد الثمانينيات`, `التسعينيات`. */
export function parseDecade(terms: readonly Term[], at: number): readonly Found[] | null {
  const called = senseOf(terms[at], 'unit')?.unit === 'decade'
  const from = called ? at + 1 : at
  const decade = senseOf(terms[from], 'decade')
  if (decade === undefined) return null
  const link = senseOf(terms[from + 1], 'preposition')?.role === 'of' ? from + 2 : from + 1
  const century = readCentury(terms, link)
  if (century === null)
    return terms[from]?.definite === true ? [foundAt(terms, at, from + 1, { decade: decade.decade })] : null
  return [foundAt(terms, at, century.next, { decade: decade.decade, ...century.fields })]
}

/** `القرن العشرين`, `القرن التاسع عشر`. */
export function parseCentury(terms: readonly Term[], at: number): readonly Found[] | null {
  const century = readCentury(terms, at)
  return century === null ? null : [foundAt(terms, at, century.next, century.fields)]
}

function readCentury(
  terms: readonly Term[],
  at: number,
): { readonly next: number; readonly fields: Fields } | null {
  const noun = terms[at]
  const unit = senseOf(noun, 'unit')
  if (unit?.unit !== 'century' || unit.count !== 'one' || noun?.definite !== true) return null
  const turn = senseOf(terms[at + 1], 'turn')
  if (turn !== undefined) return { next: at + 2, fields: { centuryTurn: turn.turn } }
  const ordinal = readOrdinal(terms, at + 1)
  if (ordinal === null || !ordinal.definite || ordinal.value > 30) return null
  return { next: ordinal.next, fields: { century: ordinal.value } }
}
