import type { CommandIo } from './command-io.js'
import { jsonLine } from './lines/json-line.js'
import type { FindRequest } from './parse-arguments.js'
import { readInput } from './read-input.js'
import { chooseStyle, type TerminalStyle } from './terminal-style.js'
import { writeText } from './write-output.js'

/** How a command finds something in a text, and how it shows what it found to a person. */
export interface Finder<Found extends object> {
  readonly find: (text: string) => Found
  readonly render: (file: string, found: Found, style: TerminalStyle) => string
}

/**
 * Writes what was found in each input. Every input is read before the first byte is written, so that a mistake in the
 * last one leaves no half output behind. With `--jsonl` the lines go out one by one instead, for inputs of any number.
 */
export async function writeFindings<Found extends object>(
  { files, format }: FindRequest,
  { find, render }: Finder<Found>,
  io: CommandIo,
): Promise<void> {
  if (format === 'jsonl') {
    for (const file of files) {
      const { text } = await readInput(file, io)
      await writeText(io.stdout, `${jsonLine({ file, ...find(text) })}\n`)
    }
    return
  }
  const findings: { readonly file: string; readonly found: Found }[] = []
  for (const file of files) {
    const { text } = await readInput(file, io)
    findings.push({ file, found: find(text) })
  }
  if (format === 'json') {
    const rows = findings.map(({ file, found }) => ({ file, ...found }))
    await writeText(io.stdout, `${JSON.stringify(rows, null, 2)}\n`)
    return
  }
  const style = chooseStyle(io)
  await writeText(io.stdout, findings.map(({ file, found }) => render(file, found, style)).join('\n'))
}
