import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'

/** What a run of the fuzzer measured. */
export interface FuzzResult {
  readonly inputs: number
  readonly seed: number
  readonly rows: number
  readonly seconds: number
  readonly jobs: number
  readonly rate: number
  readonly failures: number
}

const OPENING = '<!-- npm run fuzz -->\n'
const CLOSING = '<!-- end -->'

/** Writes the last result over the one before, between the marks of docs/reliability.md. */
export function writeTableRow({ inputs, seed, rows, seconds, jobs, rate, failures }: FuzzResult): void {
  const file = resolve(import.meta.dirname, '../../docs/reliability.md')
  const text = readFileSync(file, 'utf8')
  const start = text.indexOf(OPENING) + OPENING.length
  const end = text.indexOf(CLOSING, start)
  if (start < OPENING.length || end === -1)
    throw new Error('docs/reliability.md has no place for the result.')
  const row = [
    inputs.toLocaleString('en'),
    String(seed),
    String(rows),
    `${seconds.toFixed(0)} s, ${jobs} jobs`,
    rate.toLocaleString('en'),
    String(failures),
    `Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  ]
  const table = [
    '| inputs | seed | rows | time | inputs/s | failures | machine |',
    '|---|---|---|---|---|---|---|',
    `| ${row.join(' | ')} |`,
  ]
  writeFileSync(file, `${text.slice(0, start)}${table.join('\n')}\n${text.slice(end)}`)
}
