import type { NameSearchResult } from '../names/index.js'
import { countOf } from './count-of.js'
import { oneLine } from './one-line.js'
import { renderSection } from './render-section.js'
import { renderTable, type Column } from './render-table.js'
import { isolate, type TerminalStyle } from './terminal-style.js'

/** A query and what was found for it. */
export interface NameAnswer {
  readonly query: string
  readonly results: readonly NameSearchResult<string | number>[]
}

const COLUMNS: readonly Column[] = [{ header: 'score' }, { header: 'id' }, { header: 'name' }]

/** The results of one query, for a person to read; it ends with a line end. */
export function renderNameSearch({ query, results }: NameAnswer, style: TerminalStyle): string {
  const rows = results.map(({ id, name, score }) => [score.toFixed(3), String(id), name])
  const table = rows.length === 0 ? [] : renderTable(COLUMNS, rows, style)
  const heading = `${countOf(results.length, 'result')} for ${isolate(oneLine(query), style)}`
  return `${renderSection(heading, table, style).join('\n')}\n`
}
