import type { ArticleWatchlistEntry, EntityType } from '../article/index.js'
import { CommandError } from './command-error.js'
import { quote } from './quote.js'
import { readEntryRows } from './read-entry-rows.js'
import { showValue } from './show-value.js'
import { checkEntry, ENTRY_TYPES } from './watchlist-entry.js'

/**
 * Reads `[{ "id", "names", "type" }]`, where the type may be missing, the same entries one a line, or `{ id: names }`.
 *
 * Names are a list, or one string. Other fields of an entry are passed over.
 *
 * @throws CommandError starting with the line, as in `line 3: …`, or for `{ id: names }` with the id
 */
export function parseWatchlistJson(text: string): ArticleWatchlistEntry[] {
  return readEntryRows(text).map(({ row, place }) => {
    const entry = toEntry(row, place)
    checkEntry(entry, place)
    return entry
  })
}

function toEntry(row: unknown, place: string): ArticleWatchlistEntry {
  if (typeof row !== 'object' || row === null) {
    throw new CommandError(`${place}: ${showValue(row)} is no entry. Write {"id": "...", "names": ["..."]}.`)
  }
  const { id, names, type } = row as Readonly<Record<string, unknown>>
  if (typeof id !== 'string') throw new CommandError(`${place}: "id" is ${showValue(id)}. Give a string.`)
  const list: unknown = typeof names === 'string' ? [names] : names
  if (!isStringList(list)) {
    throw new CommandError(
      `${place}: the names of ${quote(id)} are ${showValue(names)}. Give a list of strings.`,
    )
  }
  if (type !== undefined && !isEntityType(type)) {
    throw new CommandError(
      `${place}: "type" of ${quote(id)} is ${showValue(type)}. Give one of ${ENTRY_TYPES.join(', ')}, or none.`,
    )
  }
  return { id: id.trim(), names: list.map(name => name.trim()), ...(type === undefined ? {} : { type }) }
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}

function isEntityType(value: unknown): value is EntityType {
  return (ENTRY_TYPES as readonly unknown[]).includes(value)
}
