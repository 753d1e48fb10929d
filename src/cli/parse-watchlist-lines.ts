import type { ArticleWatchlistEntry } from '../article/index.js'
import { CommandError } from './command-error.js'
import { quote } from './quote.js'
import { checkEntry } from './watchlist-entry.js'

/**
 * Reads lines of `id`, tab, name, tab, another name…; empty lines and lines that start with `#` are passed over.
 *
 * @throws CommandError starting with the line, as in `line 3: …`
 */
export function parseWatchlistLines(text: string): ArticleWatchlistEntry[] {
  const entries: ArticleWatchlistEntry[] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const place = `line ${index + 1}`
    const [id = '', ...names] = line.split('\t').map(field => field.trim())
    if (names.length === 0) {
      throw new CommandError(
        `${place}: ${quote(id)} has no tab. Write the id, a tab, and the names with tabs between them.`,
      )
    }
    // Spreadsheets fill short rows up with empty fields.
    const entry = { id, names: names.filter(name => name !== '') }
    checkEntry(entry, place)
    entries.push(entry)
  }
  return entries
}
