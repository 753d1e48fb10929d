import { ARTICLE, SHORTEST_NOUN, withoutArticle } from '../../letters/article.js'
import { normalize } from '../../letters/index.js'
import { NAME_ALIASES } from './lexicon/name-aliases.js'

const BETWEEN_WORDS = /[\s\-'’.]+/gu

/** Names of one bearer that share few letters. */
export type AliasRow = readonly string[]

/** Rows by the keys of their names. */
export type AliasTable = ReadonlyMap<string, readonly AliasRow[]>

let builtIn: AliasTable | undefined

/**
 * The rows that a name stands in. Two names that stand in one row are one. Folding, blanks, hyphens, capitals and the article do not
 * count; empty for every other name.
 *
 * @param name - a whole name in either script
 * @param table - the rows to look in; the built-in ones if it is not given
 */
export function findAliases(
  name: string,
  table: AliasTable = (builtIn ??= aliasTable(NAME_ALIASES.map(({ names }) => names.split('/')))),
): readonly AliasRow[] {
  const key = keyOf(name)
  return table.get(key) ?? table.get(withoutArticle(key, SHORTEST_NOUN)) ?? []
}

/** A table of rows to look names up in. */
export function aliasTable(rows: readonly AliasRow[]): AliasTable {
  const table = new Map<string, AliasRow[]>()
  for (const row of rows) {
    // Only an article as it is written: the ا of `ألمانيا` is a letter of the name.
    const forms = row.flatMap(name => {
      const key = keyOf(name)
      return name.startsWith(ARTICLE) ? [key, withoutArticle(key, SHORTEST_NOUN)] : [key]
    })
    for (const key of new Set(forms)) {
      const known = table.get(key)
      if (known) known.push(row)
      else if (key !== '') table.set(key, [row])
    }
  }
  return table
}

function keyOf(name: string): string {
  return normalize(name).replace(BETWEEN_WORDS, '')
}
