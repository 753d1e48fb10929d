import { EXPORTED_PRESETS, type ExportedPreset } from '../export/index.js'
import { closestWord } from './closest-word.js'
import { CommandError } from './command-error.js'
import { isExportTarget, EXPORT_TARGETS, type ExportTarget } from './export-targets.js'
import { quote } from './quote.js'
import type { SortedArguments } from './read-options.js'
import { readOutputName } from './read-output-name.js'

/** `khabar export`, checked. */
export interface ExportRequest {
  readonly command: 'export'
  readonly target: ExportTarget
  readonly preset: ExportedPreset
  /** Standard output unless given. */
  readonly output?: string
}

/** What is said of an export: the server, and how it is to fold. */
export function parseExport({ files, values }: SortedArguments): ExportRequest {
  const [target, ...more] = files
  if (target === undefined) {
    throw new CommandError(`export needs a target: write khabar export ${EXPORT_TARGETS.join('|')}.`)
  }
  if (!isExportTarget(target)) throw unknownTarget(target)
  if (more.length > 0) {
    throw new CommandError(
      `export takes one target, but got ${quote(more[0] ?? '')} as well: write -o before a file.`,
    )
  }
  return {
    command: 'export',
    target,
    preset: readPreset(values.get('preset') ?? EXPORTED_PRESETS[0]),
    ...readOutputName(values),
  }
}

function readPreset(given: string): ExportedPreset {
  const preset = EXPORTED_PRESETS.find(name => name === given)
  if (preset !== undefined) return preset
  const names = EXPORTED_PRESETS.join(', ')
  throw new CommandError(
    given === 'clean'
      ? `--preset is "clean", which is for display: give one of ${names}, or normalize texts before you store them.`
      : `--preset is ${quote(given)}: give one of ${names}.`,
  )
}

function unknownTarget(word: string): CommandError {
  const meant = closestWord(word, EXPORT_TARGETS)
  const advice =
    meant === undefined ? `the targets are ${EXPORT_TARGETS.join(', ')}.` : `did you mean ${meant}?`
  return new CommandError(`unknown target ${quote(word)}: ${advice}`)
}
