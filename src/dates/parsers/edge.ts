import type { Settings } from '../settings.js'
import { senseOf, type Term } from '../terms/term.js'
import { foundAt, type Found, type Parser } from './found.js'

/** Reads `مطلع`, `منتصف`, `نهاية`, `وقت سابق من` and the period behind them: `أواخر حزيران`, `بداية الأسبوع`, `نهاية يوم الأحد`. */
export function parseEdgeOf(
  readPeriod: Parser,
  terms: readonly Term[],
  at: number,
  settings: Settings,
): readonly Found[] | null {
  const edge = senseOf(terms[at], 'edge')
  if (edge === undefined) return null
  const from = senseOf(terms[at + 1], 'preposition')?.role === 'of' ? at + 2 : at + 1
  if (terms[from]?.clitics !== '') return null
  const inner = readPeriod(terms, from, settings)?.[0]
  if (inner === undefined || inner.until !== undefined || inner.fields.day !== undefined) return null
  return [foundAt(terms, at, inner.next, { ...inner.fields, edge: edge.mod })]
}
