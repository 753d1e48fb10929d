import {
  COMMANDS,
  COMMON_OPTIONS,
  type CommandName,
  type CommandRow,
  type OptionRow,
} from './command-table.js'

const OVERVIEW_END = [
  'Exit codes: 0 done; 1 names differ or are not found, or lines of --jsonl failed; 2 wrong call or',
  'unreadable input; 70 a fault in khabar. Without --jsonl output is printed only when all inputs are read.',
]

/** The help of one command, or the overview of all of them for the topic `khabar`. */
export function renderHelp(topic: CommandName | 'khabar'): string {
  const lines = topic === 'khabar' ? overview() : describeCommand(COMMANDS[topic])
  return `${lines.join('\n')}\n`
}

function overview(): string[] {
  const commands = Object.entries(COMMANDS).map(([name, row]): [string, readonly string[]] => [
    name,
    [row.summary],
  ])
  return [
    'khabar: Arabic news text made comparable',
    '',
    'Usage:',
    ...Object.values(COMMANDS).map(row => `  ${row.usage}`),
    '',
    'Commands:',
    ...twoColumns(commands),
    '',
    'Options:',
    ...twoColumns([
      ['--help', ['show this text; "khabar help annotate" shows that of a command']],
      ['--version', ['show the version']],
    ]),
    '',
    ...OVERVIEW_END,
  ]
}

function describeCommand(row: CommandRow): string[] {
  const options = [...row.options, ...COMMON_OPTIONS].map(
    (option: OptionRow): [string, readonly string[]] => [nameOf(option), option.help],
  )
  return [`Usage: ${row.usage}`, '', ...row.about, '', 'Options:', ...twoColumns(options)]
}

function nameOf({ name, short, value }: OptionRow): string {
  const typed = short === undefined ? `--${name}` : `-${short}, --${name}`
  return value === undefined ? typed : `${typed} ${value}`
}

function twoColumns(rows: readonly (readonly [string, readonly string[]])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return rows.flatMap(([left, right]) =>
    right.map((line, index) => `  ${(index === 0 ? left : '').padEnd(width)}${line}`),
  )
}
