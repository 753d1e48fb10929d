import type { Preset } from '../letters/index.js'
import { checkReference } from './check-reference.js'
import { closestWord } from './closest-word.js'
import { CommandError } from './command-error.js'
import { COMMANDS, isCommandName, type CommandName } from './command-table.js'
import { isPresetName, PRESET_NAMES } from './preset-names.js'
import { quote } from './quote.js'
import { readOptions, type SortedArguments } from './read-options.js'

/** `khabar annotate`, checked. */
export interface AnnotateRequest {
  readonly command: 'annotate'
  /** At least one; `-` is standard input. */
  readonly files: readonly string[]
  readonly format: 'table' | 'json' | 'jsonl'
  readonly watchlist?: string
  readonly reference?: string
}

/** `khabar normalize`, checked. */
export interface NormalizeRequest {
  readonly command: 'normalize'
  /** At least one; `-` is standard input. */
  readonly files: readonly string[]
  readonly preset: Preset
}

/** What a person asked for. */
export type Request =
  | AnnotateRequest
  | NormalizeRequest
  | { readonly command: 'help'; readonly topic: CommandName | 'khabar' }
  | { readonly command: 'version' }

/**
 * Reads a command line, strictly: what it does not know it refuses.
 *
 * @param argv - the arguments after the command's own name
 * @throws CommandError naming the argument and what would be right
 */
export function parseArguments(argv: readonly string[]): Request {
  const [first, ...rest] = argv
  if (first === undefined)
    throw new CommandError('no command given: try "khabar annotate FILE" or "khabar --help".')
  if (first === '--help' || first === '-h') return { command: 'help', topic: 'khabar' }
  if (first === '--version' || first === '-v') return { command: 'version' }
  if (first === 'help') return { command: 'help', topic: parseTopic(rest[0]) }
  if (first.startsWith('-')) {
    throw new CommandError(
      `${quote(first)} stands where the command should: write "khabar annotate" or "khabar normalize" before options and files.`,
    )
  }
  if (!isCommandName(first)) throw unknownCommand(first)
  const sorted = readOptions(first, rest)
  if (sorted.values.has('help')) return { command: 'help', topic: first }
  return first === 'annotate' ? parseAnnotate(sorted) : parseNormalize(sorted)
}

function parseTopic(word: string | undefined): CommandName | 'khabar' {
  if (word === undefined) return 'khabar'
  if (!isCommandName(word)) throw unknownCommand(word)
  return word
}

function parseAnnotate({ files, values }: SortedArguments): AnnotateRequest {
  if (values.has('json') && values.has('jsonl')) {
    throw new CommandError('--json and --jsonl exclude each other: keep one of them.')
  }
  const watchlist = values.get('watchlist')
  const reference = values.get('reference')
  return {
    command: 'annotate',
    files: checkFiles(files, watchlist),
    format: values.has('json') ? 'json' : values.has('jsonl') ? 'jsonl' : 'table',
    ...(watchlist === undefined ? {} : { watchlist }),
    ...(reference === undefined ? {} : { reference: checkReference(reference) }),
  }
}

function parseNormalize({ files, values }: SortedArguments): NormalizeRequest {
  const preset = values.get('preset') ?? PRESET_NAMES[0]
  if (!isPresetName(preset)) {
    throw new CommandError(`--preset is ${quote(preset)}: give one of ${PRESET_NAMES.join(', ')}.`)
  }
  return { command: 'normalize', files: checkFiles(files), preset }
}

/** Standard input can be read only once, and an empty name is an unset variable of a script. */
function checkFiles(files: readonly string[], watchlist?: string): readonly string[] {
  const inputs = files.length === 0 ? ['-'] : files
  if (inputs.includes(''))
    throw new CommandError('a file name is empty: check the variables in your command.')
  if ([...inputs, watchlist].filter(file => file === '-').length > 1) {
    throw new CommandError('standard input ("-") is asked for twice: it can be read only once.')
  }
  return inputs
}

function unknownCommand(word: string): CommandError {
  const names = Object.keys(COMMANDS)
  const meant = closestWord(word, names)
  return new CommandError(
    meant === undefined
      ? `unknown command ${quote(word)}: the commands are ${names.join(', ')}; see "khabar --help".`
      : `unknown command ${quote(word)}: did you mean ${meant}?`,
  )
}
