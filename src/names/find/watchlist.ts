import { isList } from '../../check-input.js'
import { KhabarError } from '../../khabar-error.js'

/** One person, place or organisation to be found, under every name it goes by. */
export interface WatchlistEntry {
  /** What its mentions carry. Entries with the same id are one. */
  readonly id: string
  /** At least one name, in Arabic or Latin letters, without clitics. */
  readonly names: readonly string[]
}

/**
 * The entries of a watchlist as an array, each of them checked.
 *
 * @throws KhabarError `bad-argument` for a list that is not iterable and for an entry without a string id or without
 *   names that are strings
 */
export function checkWatchlist<T extends WatchlistEntry>(watchlist: Iterable<T>): T[] {
  if (!isList(watchlist))
    throw new KhabarError('bad-argument', {
      what: 'watchlist',
      got: watchlist,
      instead: 'Give an array of { id, names }.',
    })
  const entries = [...watchlist]
  for (const [index, entry] of entries.entries()) checkEntry(entry, `watchlist[${index}]`)
  return entries
}

function checkEntry(entry: unknown, what: string): void {
  if (typeof entry !== 'object' || entry === null)
    throw new KhabarError('bad-argument', { what, got: entry, instead: 'Give { id, names }.' })
  const { id, names } = entry as { readonly id?: unknown; readonly names?: unknown }
  if (typeof id !== 'string')
    throw new KhabarError('bad-argument', { what: `${what}.id`, got: id, instead: 'Give a string.' })
  if (!Array.isArray(names) || names.length === 0 || names.some(name => typeof name !== 'string'))
    throw new KhabarError('bad-argument', {
      what: `${what}.names`,
      got: names,
      instead: 'Give an array of at least one string.',
    })
}
