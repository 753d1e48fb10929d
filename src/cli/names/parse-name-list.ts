import type { NameIndexEntry } from '../../names/index.js'
import { CommandError } from '../command-error.js'
import { printable, quote } from '../quote.js'

/**
 * The names of a list: a name a line with the line's number as its id, or, where the first sign is a brace, an object
 * `{ "id", "names" }` a line. Empty lines are passed over.
 *
 * @param text - the whole list
 * @param file - its name, `-` for standard input
 * @throws CommandError with the file and line of a wrong entry, and for a list without names
 */
export function parseNameList(text: string, file: string): NameIndexEntry<string | number>[] {
  const name = file === '-' ? 'standard input' : quote(file)
  const isJson = /^\s*\{/u.test(text)
  const entries: NameIndexEntry<string | number>[] = []
  let number = 0
  for (const row of text.split(/\r\n|\n/u)) {
    number += 1
    const line = row.trim()
    if (line === '') continue
    entries.push(isJson ? parseEntry(line, `list ${name}, line ${number}`) : { id: number, names: [line] })
  }
  if (entries.length === 0) throw new CommandError(`list ${name} has no names. Write one on each line.`)
  return entries
}

function parseEntry(line: string, place: string): NameIndexEntry<string | number> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new CommandError(`${place}: this is not JSON. Write {"id": "...", "names": ["..."]} on one line.`, {
      cause: error,
    })
  }
  if (typeof value !== 'object' || value === null) {
    throw new CommandError(`${place}: ${show(value)} is no entry. Write {"id": "...", "names": ["..."]}.`)
  }
  const { id, names } = value as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' && !(typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER)) {
    throw new CommandError(`${place}: "id" is ${show(id)}. Give a string, or a number of at most 15 digits.`)
  }
  const list: unknown = typeof names === 'string' ? [names] : names
  if (!isStringList(list) || list.length === 0) {
    throw new CommandError(`${place}: "names" is ${show(names)}. Give a list of one string or more.`)
  }
  return { id, names: list }
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}

function show(value: unknown): string {
  return value === undefined ? 'missing' : printable(JSON.stringify(value))
}
