import { annotate } from './commands/annotate.js'
import { dateFiles } from './commands/date-files.js'
import { exportFold } from './commands/export-fold.js'
import { match } from './commands/match.js'
import { normalizeFiles } from './commands/normalize-files.js'
import { report } from './commands/report.js'
import { searchNames } from './commands/search-names.js'
import { processIo, type CommandIo } from './command-io.js'
import { parseArguments, type Request } from './parse-arguments.js'
import { renderHelp } from './render-help.js'
import { reportError } from './report-error.js'
import { keepQuietWhenClosed, writeText } from './write-output.js'
import { version } from '../../package.json'
import { DATA_VERSION } from '../data-version.js'

/**
 * Runs the command `khabar` and gives its exit code; it never throws and never ends the process.
 *
 * @param argv - the arguments after the command's own name
 * @param io - the streams and variables to use, the process's own unless given
 * @returns 0 when all went well (also when the reader of the output went away), 1 for an answer that is no (names that
 *   differ, nothing found) and for lines that failed, 2 for a wrong call or an unreadable input, 70 for a fault in
 *   khabar, 130 and 143 when a signal ended it
 */
export async function main(argv: readonly string[], io: CommandIo = processIo()): Promise<number> {
  keepQuietWhenClosed(io.stdout)
  keepQuietWhenClosed(io.stderr)
  try {
    return await run(parseArguments(argv), io)
  } catch (error) {
    return await reportError(error, io.stderr)
  }
}

async function run(request: Request, io: CommandIo): Promise<number> {
  switch (request.command) {
    case 'annotate':
      return annotate(request, io)
    case 'dates':
      await dateFiles(request, io)
      break
    case 'export':
      await exportFold(request, io)
      break
    case 'match':
      return match(request, io)
    case 'names':
      return searchNames(request, io)
    case 'normalize':
      await normalizeFiles(request, io)
      break
    case 'report':
      await report(request, io)
      break
    case 'help':
      await writeText(io.stdout, renderHelp(request.topic))
      break
    case 'version':
      await writeText(io.stdout, `khabar ${version}, data ${DATA_VERSION}\n`)
      break
  }
  return 0
}
