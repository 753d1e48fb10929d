import { oneLine } from './one-line.js'
import { accent, dim, isolate, type TerminalStyle } from './terminal-style.js'
import { textWidth } from './text-width.js'

/** One column of a table. */
export interface Column {
  readonly header: string
  readonly align?: 'left' | 'right'
}

const GAP = '  '

/**
 * The lines of a table: a grey header, the cells below it in columns as wide as their widest cell.
 *
 * Put the column of Arabic text last. A line then holds one stretch of Arabic at its end, and it looks the same on a
 * terminal that reorders text and on one that does not, whatever either of them makes of the isolates. Columns whose
 * cells are all empty are left out.
 *
 * @param columns - from left to right
 * @param rows - a cell for each column; text of any kind, see {@link oneLine} for what becomes of it
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: TerminalStyle,
): string[] {
  const cells = rows.map(row => columns.map((_, index) => oneLine(row[index] ?? '')))
  const shown = columns.flatMap((column, index) => {
    const column_ = cells.map(row => row[index] ?? '')
    if (column_.every(cell => cell === '')) return []
    const width = column_.reduce(
      (widest, cell) => Math.max(widest, textWidth(cell)),
      textWidth(column.header),
    )
    return [{ column, index, width }]
  })
  const layOut = (row: readonly string[], paint: (cell: string, isLast: boolean) => string): string =>
    shown
      .map(({ column, index, width }, position) => {
        const cell = row[index] ?? ''
        const isLast = position === shown.length - 1
        const painted = paint(isolate(cell, style), isLast)
        const blank = ' '.repeat(width - textWidth(cell))
        if (column.align === 'right') return blank + painted
        return isLast ? painted : painted + blank
      })
      .join(GAP)
      .trimEnd()
  const header = layOut(
    columns.map(column => column.header),
    cell => dim(cell, style),
  )
  return [header, ...cells.map(row => layOut(row, (cell, isLast) => (isLast ? accent(cell, style) : cell)))]
}
