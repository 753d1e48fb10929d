import type { ArticleWatchlistEntry } from '../article/index.js'
import { CommandError } from './command-error.js'
import type { CommandIo } from './command-io.js'
import { parseWatchlistJson } from './parse-watchlist-json.js'
import { parseWatchlistLines } from './parse-watchlist-lines.js'
import { quote } from './quote.js'
import { isJsonList } from './read-entry-rows.js'
import { readInput } from './read-input.js'

/**
 * Reads a watchlist: JSON when its first sign is a bracket, lines of fields between tabs otherwise.
 *
 * @throws CommandError for an unreadable file, and for a wrong entry with the file and its line
 */
export async function readWatchlist(file: string, io: CommandIo): Promise<ArticleWatchlistEntry[]> {
  const { text } = await readInput(file, io)
  const name = file === '-' ? 'standard input' : quote(file)
  try {
    return isJsonList(text) ? parseWatchlistJson(text) : parseWatchlistLines(text)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    throw new CommandError(`watchlist ${name}, ${error.message}`)
  }
}
