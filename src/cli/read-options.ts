import { parseArgs } from 'node:util'
import { closestWord } from './closest-word.js'
import { CommandError } from './command-error.js'
import { COMMANDS, COMMON_OPTIONS, type CommandName, type OptionRow } from './command-table.js'
import { quote } from './quote.js'

/** The arguments of a command, sorted: files in their order, options by name (`''` for a switch). */
export interface SortedArguments {
  readonly files: readonly string[]
  readonly values: ReadonlyMap<string, string>
}

/**
 * Sorts the arguments of a command into files and options.
 *
 * A `--help` among them outweighs every mistake, because it is what a person types who is unsure.
 *
 * @throws CommandError for an option the command does not have, has twice, or that lacks its value
 */
export function readOptions(command: CommandName, args: readonly string[]): SortedArguments {
  const rows: readonly OptionRow[] = [...COMMANDS[command].options, ...COMMON_OPTIONS]
  // Not `strict`: the messages would be Node's, and they change with its versions.
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      rows.map(row => {
        const type = row.value === undefined ? 'boolean' : 'string'
        return [row.name, row.short === undefined ? { type } : { type, short: row.short }] as const
      }),
    ),
  })
  const options = tokens.filter(token => token.kind === 'option')
  if (options.some(option => option.rawName === '--help' || option.rawName === '-h')) {
    return { files: [], values: new Map([['help', '']]) }
  }
  const values = new Map<string, string>()
  for (const option of options) {
    const row = rows.find(({ name, short }) => [`--${name}`, `-${short ?? name}`].includes(option.rawName))
    if (!row) throw unknownOption(command, option.rawName, rows)
    if (values.has(row.name)) throw new CommandError(`--${row.name} is given twice: keep one of them.`)
    values.set(row.name, checkValue(command, row, option.value, option.inlineValue === true))
  }
  const files = tokens.filter(token => token.kind === 'positional').map(token => token.value)
  return { files, values }
}

function checkValue(
  command: CommandName,
  row: OptionRow,
  value: string | undefined,
  inline: boolean,
): string {
  if (row.value === undefined) {
    if (value === undefined) return ''
    throw new CommandError(`--${row.name} takes no value, but got ${quote(value)}: write just --${row.name}.`)
  }
  // «--watchlist --json» is a forgotten value, not a file of that name; «--watchlist=--json» is one.
  const swallowed = !inline && value !== undefined && value.length > 1 && value.startsWith('-')
  if (value === undefined || value === '' || swallowed) {
    const got = swallowed ? `, but ${quote(value)} follows` : ''
    throw new CommandError(
      `--${row.name} needs a value${got}: write --${row.name} ${row.value}, see "khabar ${command} --help".`,
    )
  }
  return value
}

function unknownOption(command: CommandName, rawName: string, rows: readonly OptionRow[]): CommandError {
  const meant = closestWord(
    rawName,
    rows.map(row => `--${row.name}`),
  )
  const advice = meant === undefined ? `see "khabar ${command} --help"` : `did you mean ${meant}?`
  const after = meant === undefined ? '.' : ''
  return new CommandError(`unknown option ${quote(rawName)} for ${command}: ${advice}${after}`)
}
