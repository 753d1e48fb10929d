import type { ArticleWatchlistEntry, EntityType } from '../article/index.js'
import { CommandError } from './command-error.js'
import { hasReadableLetter } from './has-readable-letter.js'
import { quote } from './quote.js'

/** The types an entry may have. */
export const ENTRY_TYPES: readonly EntityType[] = ['person', 'place', 'organisation']

/**
 * Refuses an entry without an id, without names, or with a name of no Arabic and no Latin letter: it could never be found.
 *
 * @param entry - as read, with blanks round its fields taken off
 * @param place - where the entry stands: `line 3`
 */
export function checkEntry(entry: ArticleWatchlistEntry, place: string): void {
  if (entry.id === '') throw new CommandError(`${place}: the id is empty. Give every entry an id of its own.`)
  if (entry.names.length === 0) {
    throw new CommandError(`${place}: ${quote(entry.id)} has no name. Give it one name or more.`)
  }
  const blank = entry.names.find(name => !hasReadableLetter(name))
  if (blank !== undefined) {
    throw new CommandError(
      `${place}: ${quote(blank)}, a name of ${quote(entry.id)}, has no Arabic or Latin letter. Write the name or take it out.`,
    )
  }
}
