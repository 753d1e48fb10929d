import type { DateMention } from '../dates/index.js'
import { countOf } from './count-of.js'
import { renderOpening, renderSection } from './render-section.js'
import { renderTable, type Column } from './render-table.js'
import type { TerminalStyle } from './terminal-style.js'

/** The dates of a text and what it is called in the output. */
export interface NamedDates {
  /** As typed; `-` for standard input. */
  readonly file: string
  readonly dates: readonly DateMention[]
  /** The publication date the person gave, if any. */
  readonly reference?: string | undefined
}

/** The dates of one text, for a person to read; it ends with a line end. */
export function renderDates({ file, dates, reference }: NamedDates, style: TerminalStyle): string {
  const counted =
    reference === undefined
      ? 'no reference; give --reference to resolve relative dates'
      : `reference ${reference}, as given`
  const lines = [...renderOpening(file, [counted], style), '', ...renderDateSection(dates, style)]
  return `${lines.join('\n')}\n`
}

const COLUMNS: readonly Column[] = [
  { header: 'value' },
  { header: 'kind' },
  { header: 'from' },
  { header: 'before' },
  { header: 'note' },
  { header: 'text' },
]

/** The number of dates and a table of them, a line each. */
export function renderDateSection(dates: readonly DateMention[], style: TerminalStyle): string[] {
  const rows = dates.map(date => [
    date.value,
    date.kind,
    date.from ?? '',
    date.to ?? '',
    [date.mod?.toLowerCase() ?? '', ...date.flags].filter(note => note !== '').join(', '),
    date.text,
  ])
  const table = rows.length === 0 ? [] : renderTable(COLUMNS, rows, style)
  return renderSection(countOf(dates.length, 'date'), table, style)
}
