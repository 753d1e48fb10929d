import { oneLine } from './one-line.js'
import { bold, isolate, type TerminalStyle } from './terminal-style.js'

/** A heading in bold and the lines below it, set in. */
export function renderSection(heading: string, lines: readonly string[], style: TerminalStyle): string[] {
  return [bold(heading, style), ...lines.map(indent)]
}

/** The section that opens the output of a file, under the file's name. */
export function renderOpening(file: string, lines: readonly string[], style: TerminalStyle): string[] {
  const name = file === '-' ? 'standard input' : oneLine(file)
  return renderSection(isolate(name, style), lines, style)
}

/** A line set in by one step. */
export function indent(line: string): string {
  return `  ${line}`
}
