import type { WatchlistEntry } from 'khabar'

const COMMA = /[،,]/u

/** Names apart by `،` or `,` on each line, behind an id and a colon if the first is not to be the id. */
export function readWatchlist(lines: string): WatchlistEntry[] {
  return lines.split('\n').flatMap(line => {
    const colon = line.indexOf(':')
    const names = readNames(line.slice(colon + 1))
    const id = colon === -1 ? names[0] : line.slice(0, colon).trim() || names[0]
    return id === undefined ? [] : [{ id, names }]
  })
}

/** Names of one bearer on each line. */
export function readAliases(lines: string): string[][] {
  return lines
    .split('\n')
    .map(readNames)
    .filter(names => names.length > 1)
}

function readNames(line: string): string[] {
  return line
    .split(COMMA)
    .map(name => name.trim())
    .filter(name => name !== '')
}
