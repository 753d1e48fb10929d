import { normalize } from '../../letters/index.js'
import { NAME_ALIASES, type NameAliasRow } from './lexicon/name-aliases.js'

const ARTICLE = 'ال'
const SHORTEST_STEM = 3
const BETWEEN_WORDS = /[\s\-'’.]+/gu

let rowsByName: ReadonlyMap<string, readonly NameAliasRow[]> | undefined

/**
 * The rows that a name stands in: names of one bearer that share few letters. Two names that stand in one row are one.
 * Folding, blanks, hyphens, capitals and the article do not count; empty for every other name.
 *
 * @param name - a whole name in either script
 */
export function findAliases(name: string): readonly NameAliasRow[] {
  const known = (rowsByName ??= buildRows())
  const key = keyOf(name)
  return known.get(key) ?? known.get(withoutArticle(key)) ?? []
}

function keyOf(name: string): string {
  return normalize(name).replace(BETWEEN_WORDS, '')
}

function withoutArticle(key: string): string {
  return key.startsWith(ARTICLE) && key.length >= ARTICLE.length + SHORTEST_STEM ? key.slice(2) : key
}

function buildRows(): Map<string, NameAliasRow[]> {
  const rows = new Map<string, NameAliasRow[]>()
  for (const row of NAME_ALIASES) {
    // Only an article as it is written: the ا of `ألمانيا` is a letter of the name.
    const forms = row.names.split('/').flatMap(name => {
      const key = keyOf(name)
      return name.startsWith(ARTICLE) ? [key, withoutArticle(key)] : [key]
    })
    for (const key of new Set(forms)) {
      const known = rows.get(key)
      if (known) known.push(row)
      else rows.set(key, [row])
    }
  }
  return rows
}
