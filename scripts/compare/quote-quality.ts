import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { FLOORS } from './floors.js'
import { readTable } from './comparison-page.js'

// A document quotes a figure of docs/comparison.md between two comments that do not show on the page: the id of the table, the
// row by what its first cell says, and the column by its head. No `|`, for that would end the cell of a table.
// <!-- compare: own-dates; khabar; right value, % -->99.1<!-- end -->
// Of the table «floors» the row is a suite, and the column one of its figures as test/floors.json names it.
const QUOTE =
  /(?<open><!-- compare: (?<table>[a-z-]+); (?<row>[^|;<>\n]*); (?<column>[^|;<>\n]*) -->)[^<]*(?=<!-- end -->)/gu

/** The document with the figures that docs/comparison.md holds. Throws for a figure that it has not. */
export function fillQualityQuotes(markdown: string): string {
  return markdown.replace(
    QUOTE,
    (_, open: string, table: string, row: string, column: string) =>
      open + (table === 'floors' ? floorOf(row, column) : cellOf(readTable(table), row, column)),
  )
}

/** A cell of a Markdown table. Throws where there is none. */
export function cellOf(table: string, row: string, column: string): string {
  const [head = [], , ...rows] = table.split('\n').map(line => line.split('|').map(cell => cell.trim()))
  const place = head.indexOf(column)
  const cell = rows.find(cells => cells[1] === row)?.[place]
  if (place < 0 || cell === undefined) throw new Error(`no cell «${row}», «${column}» in\n${table}`)
  return cell
}

function floorOf(suite: string, name: string): string {
  const { atLeast, atMost } = FLOORS[suite] ?? {}
  const [share, count] = [atLeast?.[name], atMost?.[name]]
  if (share === undefined && count === undefined) throw new Error(`no floor «${name}» of «${suite}»`)
  return share === undefined ? String(count) : share.toFixed(1)
}

/** Puts the figures of the page into all documents that quote them. */
export function writeQualityQuotes(): void {
  const root = resolve(import.meta.dirname, '../..')
  const guides = readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md'))
  for (const file of ['README.md', 'README.ar.md', ...guides.map(name => join('docs', name))]) {
    const text = readFileSync(join(root, file), 'utf8')
    const filled = fillQualityQuotes(text)
    if (filled !== text) writeFileSync(join(root, file), filled)
  }
}
