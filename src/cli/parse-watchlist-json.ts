import type { ArticleWatchlistEntry, EntityType } from '../article/index.js'
import { CommandError } from './command-error.js'
import { findEntryLines } from './find-entry-lines.js'
import { printable, quote } from './quote.js'
import { checkEntry, ENTRY_TYPES } from './watchlist-entry.js'

/**
 * Reads `[{ "id", "names", "type" }]`, where the type may be missing, or `{ id: names }`.
 *
 * Names are a list, or one string. Other fields of an entry are passed over.
 *
 * @throws CommandError starting with the line, as in `line 3: …`, or for `{ id: names }` with the id
 */
export function parseWatchlistJson(text: string): ArticleWatchlistEntry[] {
  const content = parseJson(text)
  return listRows(text, content).map(({ row, place }) => {
    const entry = toEntry(row, place)
    checkEntry(entry, place)
    return entry
  })
}

/** The entries and where each stands. An object does not keep the order of its keys, so there the id has to do. */
function listRows(text: string, content: unknown): { readonly row: unknown; readonly place: string }[] {
  if (Array.isArray(content)) {
    const lines = findEntryLines(text)
    return content.map((row: unknown, index) => ({ row, place: `line ${lines[index] ?? '?'}` }))
  }
  return Object.entries(content as Readonly<Record<string, unknown>>).map(([id, names]) => ({
    row: { id, names },
    place: `at ${quote(id)}`,
  }))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // The engine gives the place in the text of its message only, and for a text cut off not even there.
    const position = /position (?<at>[0-9]+)/u.exec(message)?.groups?.['at']
    const read = position === undefined ? text : text.slice(0, Number(position) + 1)
    const line = read.trimEnd().split('\n').length
    throw new CommandError(
      `line ${line}: this is not JSON. Check the commas, quotes and brackets there and just before.`,
      {
        cause: error,
      },
    )
  }
}

function toEntry(row: unknown, place: string): ArticleWatchlistEntry {
  if (typeof row !== 'object' || row === null) {
    throw new CommandError(
      `${place}: ${printable(JSON.stringify(row))} is no entry. Write {"id": "...", "names": ["..."]}.`,
    )
  }
  const { id, names, type } = row as Readonly<Record<string, unknown>>
  if (typeof id !== 'string') throw new CommandError(`${place}: "id" is ${show(id)}. Give a string.`)
  const list: unknown = typeof names === 'string' ? [names] : names
  if (!isStringList(list)) {
    throw new CommandError(`${place}: the names of ${quote(id)} are ${show(names)}. Give a list of strings.`)
  }
  if (type !== undefined && !isEntityType(type)) {
    throw new CommandError(
      `${place}: "type" of ${quote(id)} is ${show(type)}. Give one of ${ENTRY_TYPES.join(', ')}, or none.`,
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

function show(value: unknown): string {
  return value === undefined ? 'missing' : printable(JSON.stringify(value))
}
