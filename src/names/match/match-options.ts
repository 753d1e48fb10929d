import { KhabarError } from '../../khabar-error.js'
import { aliasTable, type AliasTable } from '../known-names/find-aliases.js'

/** What a name is the name of. */
export type NameKind = 'person' | 'place' | 'organisation'

/** Options of `matchNames`. */
export interface MatchOptions {
  /**
   * Rows of names that are one bearer's though they share few letters, besides the built-in ones: `[['الزعيم', 'نادي الهلال']]`. Folding,
   * blanks, hyphens, capitals and the article do not count. A list is read once, so give another one where it changes.
   * @defaultValue none
   */
  readonly aliases?: readonly (readonly string[])[] | undefined
  /**
   * What both names are, where you know it. The letters cost the same for all; the kind decides which closed lists speak:
   * those of places are silent about persons, and what tells persons apart (native names, sons, women's endings, the numbers
   * of rulers) is silent about places and organisations.
   * @defaultValue none: all of them speak
   */
  readonly kind?: NameKind | undefined
}

/** Options as the judgement takes them: which lists speak. */
export interface MatchRules {
  readonly persons: boolean
  readonly places: boolean
  /** Null for none but the built-in ones. */
  readonly aliases: AliasTable | null
}

/** Without options. */
export const ANY_KIND: MatchRules = { persons: true, places: true, aliases: null }

const KINDS: readonly unknown[] = ['person', 'place', 'organisation', undefined]
const OPTION_NAMES: readonly string[] = ['aliases', 'kind']

/**
 * Options checked and compiled.
 *
 * @throws KhabarError `bad-option` for an unknown option or kind, and for aliases that are no rows of strings
 */
export function resolveMatchOptions(options: MatchOptions | undefined): MatchRules {
  if (options === undefined) return ANY_KIND
  if (typeof options !== 'object' || (options as unknown) === null)
    throw wrong('options', options, `Give an object; its options are ${OPTION_NAMES.join(', ')}.`)
  for (const name of Object.keys(options)) {
    if (!OPTION_NAMES.includes(name))
      throw wrong('an option', name, `Options are ${OPTION_NAMES.join(', ')}.`)
  }
  const { aliases, kind } = options
  if (!KINDS.includes(kind)) throw wrong('option "kind"', kind, 'Give "person", "place" or "organisation".')
  return {
    persons: kind === undefined || kind === 'person',
    places: kind !== 'person',
    aliases: aliases === undefined ? null : compileAliases(aliases),
  }
}

let compiled: WeakMap<object, AliasTable> | undefined

function compileAliases(rows: readonly (readonly string[])[]): AliasTable {
  const known = compiled?.get(rows)
  if (known) return known
  const areRows =
    Array.isArray(rows) &&
    rows.every(row => Array.isArray(row) && row.every(name => typeof name === 'string'))
  if (!areRows) throw wrong('option "aliases"', rows, 'Give an array of arrays of names.')
  const table = aliasTable(rows)
  compiled ??= new WeakMap()
  compiled.set(rows, table)
  return table
}

function wrong(what: string, got: unknown, instead: string): KhabarError {
  return new KhabarError('bad-option', { what, got, instead })
}
