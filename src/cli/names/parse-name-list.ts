import type { NameIndexEntry } from '../../names/index.js'
import { CommandError } from '../command-error.js'
import { parseWatchlistLines } from '../parse-watchlist-lines.js'
import { quote } from '../quote.js'
import { isJsonList, readEntryRows } from '../read-entry-rows.js'
import { showValue } from '../show-value.js'

/** As in a watchlist: of Unix, of Windows and of old Macs, as spreadsheets still write it. */
const LINE_END = /\r\n|\r|\n/u

type Entry = NameIndexEntry<string | number>

/**
 * The entries of a list: a name a line with the line's number as its id, or any form of a watchlist, which are lines of an
 * id, tab, names, and JSON. The first sign and the first line tell which.
 *
 * @param text - the whole list
 * @param file - its name, `-` for standard input
 * @throws CommandError with the file and line of a wrong entry, and for a list without names
 */
export function parseNameList(text: string, file: string): Entry[] {
  const name = file === '-' ? 'standard input' : quote(file)
  let entries: Entry[]
  try {
    if (isJsonList(text)) entries = readEntryRows(text).map(({ row, place }) => toEntry(row, place))
    else entries = hasFields(text) ? parseWatchlistLines(text) : nameLines(text)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    throw new CommandError(`list ${name}, ${error.message}`)
  }
  if (entries.length === 0) throw new CommandError(`list ${name} has no names. Write one on each line.`)
  return entries
}

/** Whether the first line that says something has a tab within: no name has, but an id and its names do. */
function hasFields(text: string): boolean {
  const lines = text.split(LINE_END).map(line => line.trim())
  return lines.find(line => line !== '' && !line.startsWith('#'))?.includes('\t') ?? false
}

function nameLines(text: string): Entry[] {
  return text
    .split(LINE_END)
    .map((line, index) => ({ id: index + 1, names: [line.trim()] }))
    .filter(({ names }) => names[0] !== '')
}

function toEntry(value: unknown, place: string): Entry {
  if (typeof value !== 'object' || value === null) {
    throw new CommandError(
      `${place}: ${showValue(value)} is no entry. Write {"id": "...", "names": ["..."]}.`,
    )
  }
  const { id, names } = value as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' && !(typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER)) {
    throw new CommandError(
      `${place}: "id" is ${showValue(id)}. Give a string, or a number of at most 15 digits.`,
    )
  }
  const list: unknown = typeof names === 'string' ? [names] : names
  if (!isStringList(list) || list.length === 0) {
    throw new CommandError(`${place}: "names" is ${showValue(names)}. Give a list of one string or more.`)
  }
  return { id, names: list }
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}
