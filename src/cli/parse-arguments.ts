import type { DateOptions } from '../dates/index.js'
import type { Preset } from '../letters/index.js'
import { checkFiles } from './check-files.js'
import { closestWord } from './closest-word.js'
import { CommandError } from './command-error.js'
import { COMMANDS, isCommandName, type CommandName } from './command-table.js'
import { parseExport, type ExportRequest } from './parse-export.js'
import { parseLineSettings, type LineSettings } from './parse-line-settings.js'
import { parseMatch, type MatchRequest } from './parse-match.js'
import { parseNameSearch, type NameSearchRequest } from './parse-name-search.js'
import { parseReport, type ReportRequest } from './parse-report.js'
import { isPresetName, PRESET_NAMES } from './preset-names.js'
import { quote } from './quote.js'
import { readDateOptions } from './read-date-options.js'
import { readOptions, type SortedArguments } from './read-options.js'

/** What `khabar annotate` and `khabar dates` are told alike, checked. */
export interface FindRequest {
  /** At least one; `-` is standard input. */
  readonly files: readonly string[]
  readonly format: 'table' | 'json' | 'jsonl'
  /** As typed. */
  readonly reference?: string
  /** The reference and the other options of dates, as the library takes them. */
  readonly dateOptions: DateOptions
}

/** `khabar annotate`, checked. */
export interface AnnotateRequest extends FindRequest {
  readonly command: 'annotate'
  readonly watchlist?: string
  /** Where only the names of the watchlist are wanted. */
  readonly discover?: false
  /** How the lines of `--jsonl` are read; without it a file is one article. */
  readonly lines?: LineSettings
}

/** `khabar dates`, checked. */
export interface DatesRequest extends FindRequest {
  readonly command: 'dates'
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
  | DatesRequest
  | NormalizeRequest
  | ExportRequest
  | MatchRequest
  | NameSearchRequest
  | ReportRequest
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
      `${quote(first)} stands where the command should: write the command first, as in "khabar annotate".`,
    )
  }
  if (!isCommandName(first)) throw unknownCommand(first)
  const sorted = readOptions(first, rest)
  if (sorted.values.has('help')) return { command: 'help', topic: first }
  switch (first) {
    case 'annotate':
      return parseAnnotate(sorted)
    case 'dates':
      return { command: 'dates', ...parseFind(sorted) }
    case 'export':
      return parseExport(sorted)
    case 'match':
      return parseMatch(sorted)
    case 'names':
      return parseNameSearch(sorted)
    case 'normalize':
      return parseNormalize(sorted)
    case 'report':
      return parseReport(sorted)
  }
}

function parseTopic(word: string | undefined): CommandName | 'khabar' {
  if (word === undefined) return 'khabar'
  if (!isCommandName(word)) throw unknownCommand(word)
  return word
}

function parseAnnotate(sorted: SortedArguments): AnnotateRequest {
  const watchlist = sorted.values.get('watchlist')
  const lines = parseLineSettings(sorted.values)
  return {
    command: 'annotate',
    ...parseFind(sorted, watchlist),
    ...(watchlist === undefined ? {} : { watchlist }),
    ...(sorted.values.has('no-discover') ? { discover: false } : {}),
    ...(lines === undefined ? {} : { lines }),
  }
}

function parseFind({ files, values }: SortedArguments, watchlist?: string): FindRequest {
  if (values.has('json') && values.has('jsonl')) {
    throw new CommandError('--json and --jsonl exclude each other: keep one of them.')
  }
  const reference = values.get('reference')
  return {
    files: checkFiles(files, watchlist),
    format: values.has('json') ? 'json' : values.has('jsonl') ? 'jsonl' : 'table',
    ...(reference === undefined ? {} : { reference }),
    dateOptions: readDateOptions(values),
  }
}

function parseNormalize({ files, values }: SortedArguments): NormalizeRequest {
  const preset = values.get('preset') ?? PRESET_NAMES[0]
  if (!isPresetName(preset)) {
    throw new CommandError(`--preset is ${quote(preset)}: give one of ${PRESET_NAMES.join(', ')}.`)
  }
  return { command: 'normalize', files: checkFiles(files), preset }
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
