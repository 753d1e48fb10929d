import { CommandError } from './command-error.js'
import { findDoubledKey } from './find-doubled-key.js'
import { findEntryLines } from './find-entry-lines.js'
import { quote } from './quote.js'

/** An entry of a list of names as JSON has it, not checked yet, and where it stands: `line 3`, `at "xi"`. */
export interface EntryRow {
  readonly row: unknown
  readonly place: string
}

/** Whether a list of names is JSON: its first sign is a bracket or a brace. */
export function isJsonList(text: string): boolean {
  return /^\s*[[{]/u.test(text)
}

/**
 * The entries of a list of names in JSON: an array of entries, an object with ids as keys, or an entry on each line.
 *
 * @throws CommandError starting with the line, as in `line 3: …`, where the text is no JSON or an object has an id twice
 */
export function readEntryRows(text: string): EntryRow[] {
  if (beginsWithEntry(text)) return lineRows(text)
  const content = parseJson(text)
  if (Array.isArray(content)) {
    const lines = findEntryLines(text)
    return content.map((row: unknown, index) => ({ row, place: `line ${lines[index] ?? '?'}` }))
  }
  if (isEntry(content)) return [{ row: content, place: 'line 1' }]
  const doubled = findDoubledKey(text)
  if (doubled !== null) {
    throw new CommandError(
      `line ${doubled.line}: the id ${quote(doubled.key)} is there a second time. Give its names in one list.`,
    )
  }
  // An object does not keep the order of its keys, so the id has to do for the place.
  return Object.entries(content as Readonly<Record<string, unknown>>).map(([id, names]) => ({
    row: { id, names },
    place: `at ${quote(id)}`,
  }))
}

/** Whether the first line alone is an entry, so that the next lines hold one each. */
function beginsWithEntry(text: string): boolean {
  try {
    return isEntry(JSON.parse(text.trimStart().split('\n', 1)[0] ?? ''))
  } catch {
    return false
  }
}

/** Entries are told from an object of ids by their fields. */
function isEntry(value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject && ('id' in value || 'names' in value)
}

function lineRows(text: string): EntryRow[] {
  const rows: EntryRow[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const place = `line ${index + 1}`
    try {
      rows.push({ row: JSON.parse(line) as unknown, place })
    } catch (error) {
      throw new CommandError(
        `${place}: this is not JSON. Write {"id": "...", "names": ["..."]} on one line.`,
        { cause: error },
      )
    }
  }
  return rows
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
      { cause: error },
    )
  }
}
