import { type Block } from './find-blocks.js'

/** A command line of a document and the output shown below it. */
export interface ShownCommand {
  readonly file: string
  readonly line: number
  /** What is typed, without the `$ `. */
  readonly command: string
  /** The lines shown below it; undefined where the block shows commands alone. */
  readonly output: readonly string[] | undefined
}

/**
 * The commands of a `sh` block. Where lines begin with `$ `, these are typed and the others are their output; where
 * none does, every line is typed. A line that ends with `\` goes on in the next.
 */
export function findCommands(block: Block): ShownCommand[] {
  const rows = block.code.split('\n')
  const withOutput = rows.some(row => row.startsWith('$ '))
  const commands: { line: number; command: string; output: string[] }[] = []
  let goesOn = false
  for (const [index, row] of rows.entries()) {
    const last = commands.at(-1)
    if (goesOn && last !== undefined) last.command += `\n${row}`
    else if (withOutput && !row.startsWith('$ ')) {
      if (last === undefined)
        throw new Error(`${block.file}:${String(block.line + index)}: output of no command`)
      last.output.push(row)
      continue
    } else if (row.trim() === '' || row.startsWith('#')) continue
    else commands.push({ line: block.line + index, command: withOutput ? row.slice(2) : row, output: [] })
    goesOn = row.endsWith('\\')
  }
  return commands.map(({ line, command, output }) => ({
    file: block.file,
    line,
    command: command.replace(/^npx (?=khabar )/u, ''),
    output: withOutput && output.join('').trim() !== '' ? trimRows(output) : undefined,
  }))
}

/** Rows without their trailing blanks and without the empty rows at the end. */
export function trimRows(rows: readonly string[]): string[] {
  const trimmed = rows.map(row => row.trimEnd())
  while (trimmed.at(-1) === '') trimmed.pop()
  return trimmed
}

/** Whether the printed rows are the shown ones, where a shown row `…` stands for any number of rows. */
export function sameRows(printed: readonly string[], shown: readonly string[]): boolean {
  const [first, ...rest] = shown
  if (first === undefined) return printed.length === 0
  if (first === '…') {
    for (let skip = 0; skip <= printed.length; skip += 1) if (sameRows(printed.slice(skip), rest)) return true
    return false
  }
  return printed[0] === first && sameRows(printed.slice(1), rest)
}
