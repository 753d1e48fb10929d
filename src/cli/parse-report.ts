import type { DateOptions } from '../dates/index.js'
import { checkFiles } from './check-files.js'
import { readDateOptions } from './read-date-options.js'
import type { SortedArguments } from './read-options.js'
import { readOutputName } from './read-output-name.js'

/** `khabar report`, checked. */
export interface ReportRequest {
  readonly command: 'report'
  /** At least one; `-` is standard input. */
  readonly files: readonly string[]
  /** Standard output unless given. */
  readonly output?: string
  readonly dateOptions: DateOptions
}

/** What is said of a report. */
export function parseReport({ files, values }: SortedArguments): ReportRequest {
  return {
    command: 'report',
    files: checkFiles(files),
    ...readOutputName(values),
    dateOptions: readDateOptions(values),
  }
}
