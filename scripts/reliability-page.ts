import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

/** From the root of the repository and not from here: benchmarks run as bundles that lie elsewhere. */
const FILE = 'docs/reliability.md'
const CLOSING = '<!-- end -->'

/**
 * Writes the last result of a measure over the one before, in docs/reliability.md.
 *
 * @param command - what measures it; the page has a mark that says so, and after it a mark for the end
 * @param lines - the result: tables and text
 */
export function writeResult(command: string, lines: readonly string[]): void {
  const { text, start, end } = findResult(command)
  writeFileSync(FILE, `${text.slice(0, start)}${lines.join('\n')}\n${text.slice(end)}`)
}

/**
 * Writes a row over the one with the same first cell, or behind the others, and below the table when and where.
 *
 * @param command - what measures it
 * @param head - the first two lines of the table
 * @param row - a line of it
 */
export function writeRow(command: string, head: readonly string[], row: string): void {
  const { text, start, end } = findResult(command)
  const rows = text
    .slice(start, end)
    .split('\n')
    .filter(line => line.startsWith('| ') && !head.includes(line))
  const known = rows.findIndex(line => firstCell(line) === firstCell(row))
  if (known < 0) rows.push(row)
  else rows[known] = row
  writeResult(command, [...head, ...rows, '', `Last measured ${whereMeasured()}.`])
}

function firstCell(row: string): string {
  return row.split(' | ', 1)[0] ?? ''
}

function findResult(command: string): { text: string; start: number; end: number } {
  const text = readFileSync(FILE, 'utf8')
  const opening = `<!-- ${command} -->\n`
  const start = text.indexOf(opening) + opening.length
  const end = text.indexOf(CLOSING, start)
  if (start < opening.length || end === -1) throw new Error(`${FILE} has no place for "${command}".`)
  return { text, start, end }
}

/** When and on what a result was measured, as text. */
export function whereMeasured(): string {
  const model = cpus()[0]?.model.trim() ?? 'a processor without a name'
  const load = loadavg()[1]?.toFixed(1) ?? '?'
  const date = new Date().toISOString().slice(0, 10)
  return `${date}, Node ${process.versions.node}, ${model}, ${cpus().length} cores, load ${load}`
}
