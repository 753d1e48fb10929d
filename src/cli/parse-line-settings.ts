import { CommandError } from './command-error.js'
import { readWholeNumber } from './read-number.js'
import { readOutputName } from './read-output-name.js'

/** How `khabar annotate --jsonl` reads and writes. */
export interface LineSettings {
  /** Standard output unless given. */
  readonly output?: string
  readonly resume: boolean
  /** Articles read at a time. */
  readonly jobs: number
}

const MOST_JOBS = 64

/**
 * What is said of lines; `undefined` where files are articles.
 *
 * @throws CommandError for options that belong to lines without lines, and for a wrong number of jobs
 */
export function parseLineSettings(values: ReadonlyMap<string, string>): LineSettings | undefined {
  const isLines = values.has('jsonl') && !values.has('text')
  if (values.has('text') && !values.has('jsonl')) {
    throw new CommandError('--text goes with --jsonl: without it every file is plain text already.')
  }
  const stray = ['output', 'resume', 'jobs'].find(name => values.has(name))
  if (!isLines && stray !== undefined) {
    const advice = values.has('text') ? 'take --text out' : 'add --jsonl'
    throw new CommandError(`--${stray} is for articles in lines of JSON: ${advice}, or take --${stray} out.`)
  }
  if (!isLines) return undefined
  const named = readOutputName(values)
  if (values.has('resume') && named.output === undefined) {
    throw new CommandError('--resume goes on with a file: name it with --output FILE.')
  }
  return {
    ...named,
    resume: values.has('resume'),
    jobs: readWholeNumber(values, 'jobs', { least: 1, most: MOST_JOBS }) ?? 1,
  }
}
