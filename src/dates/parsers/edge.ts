import type { Settings } from '../settings.js'
import { senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found, type Parser } from './found.js'

/** Reads `مطلع`, `منتصف`, `نهاية` and the period behind them: `أواخر حزيران`, `بداية الأسبوع`, `نهاية العام الجاري`. */
export function parseEdgeOf(
  periods: readonly Parser[],
  terms: readonly Term[],
  at: number,
  settings: Settings,
): readonly Found[] | null {
  const edge = senseOf(terms[at], 'edge')
  if (edge === undefined || terms[at]?.definite === true) return null
  for (const parse of periods) {
    const inner = parse(terms, at + 1, settings)?.[0]
    if (inner !== undefined && inner.fields.day === undefined && terms[at + 1]?.clitics === '') {
      return [foundAt(terms, at, inner.next, { ...inner.fields, edge: edge.mod })]
    }
  }
  const bare = bareUnit(terms, at + 1)
  return bare === null ? null : [foundAt(terms, at, at + 2, { ...bare, edge: edge.mod })]
}

/** `نهاية الشهر`: the month of the reference. */
function bareUnit(terms: readonly Term[], at: number): Fields | null {
  const unit = senseOf(terms[at], 'unit')
  if (unit?.count !== 'one' || terms[at]?.definite !== true || terms[at].clitics !== '') return null
  if (unit.unit === 'week') return { weekTurn: 0 }
  if (unit.unit === 'month') return { monthTurn: 0 }
  return unit.unit === 'year' ? { yearTurn: 0 } : null
}
