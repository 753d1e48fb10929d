import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'

const CLOSING = '<!-- end -->'

/**
 * Writes the last result of a measure over the one before, in docs/reliability.md.
 *
 * @param command - what measures it; the page has a mark that says so, and after it a mark for the end
 * @param lines - the result: tables and text
 */
export function writeResult(command: string, lines: readonly string[]): void {
  const file = resolve('docs/reliability.md') // and not from here: benchmarks run as bundles that lie elsewhere
  const text = readFileSync(file, 'utf8')
  const opening = `<!-- ${command} -->\n`
  const start = text.indexOf(opening) + opening.length
  const end = text.indexOf(CLOSING, start)
  if (start < opening.length || end === -1)
    throw new Error(`docs/reliability.md has no place for "${command}".`)
  writeFileSync(file, `${text.slice(0, start)}${lines.join('\n')}\n${text.slice(end)}`)
}

/** When and on what a result was measured, as text. */
export function whereMeasured(): string {
  const model = cpus()[0]?.model.trim() ?? 'a processor without a name'
  const load = loadavg()[1]?.toFixed(1) ?? '?'
  const date = new Date().toISOString().slice(0, 10)
  return `${date}, Node ${process.versions.node}, ${model}, ${cpus().length} cores, load ${load}`
}
