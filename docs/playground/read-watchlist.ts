import type { WatchlistEntry } from 'khabar'

/** Names apart by `،` or `,` on each line, behind an id and a colon if the first is not to be the id. */
export function readWatchlist(lines: string): WatchlistEntry[] {
  return lines.split('\n').flatMap(line => {
    const colon = line.indexOf(':')
    const names = line
      .slice(colon + 1)
      .split(/[،,]/u)
      .map(name => name.trim())
      .filter(name => name !== '')
    const id = colon === -1 ? names[0] : line.slice(0, colon).trim() || names[0]
    return id === undefined ? [] : [{ id, names }]
  })
}
