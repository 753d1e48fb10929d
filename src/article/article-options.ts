import { checkBoolean, checkOptionNames, isList } from '../check-input.js'
import type { DateOptions } from '../dates/index.js'
import { DATE_OPTION_NAMES } from '../dates/settings.js'
import { KhabarError } from '../khabar-error.js'
import type { WatchlistEntry } from '../names/index.js'

/** What a watched name belongs to. */
export type EntityType = 'person' | 'place' | 'organisation'

/** A watchlist entry that may say what it is. */
export interface ArticleWatchlistEntry extends WatchlistEntry {
  /**
   * What the entry is, handed on to its entity.
   *
   * @defaultValue unknown: the entity has no type
   */
  readonly type?: EntityType | undefined
}

/** How an article is read: the options of dates, and whom to look for. */
export interface ArticleOptions extends DateOptions {
  /**
   * The persons, places and organisations to find.
   *
   * @defaultValue nobody
   */
  readonly watchlist?: Iterable<ArticleWatchlistEntry> | undefined
  /**
   * Whether names that no watchlist has are looked for, too: persons, places and organisations.
   *
   * @defaultValue `true`
   */
  readonly discover?: boolean | undefined
}

/** Checked options, divided by the area that reads them. */
export interface ResolvedArticleOptions {
  readonly dateOptions: DateOptions
  readonly watchlist: readonly ArticleWatchlistEntry[]
  readonly discover: boolean
}

const OPTION_NAMES: readonly string[] = ['watchlist', 'discover', ...DATE_OPTION_NAMES]
const ENTITY_TYPES: readonly unknown[] = ['person', 'place', 'organisation', undefined]

/**
 * The options of an article checked for their names, and the watchlist for its types. The values of date options and
 * the ids and names of the watchlist are checked by the areas that read them.
 *
 * @throws KhabarError `bad-option` for an unknown option, a watchlist that is not iterable and a `discover` that is no
 *   boolean, `bad-argument` for an unknown entity type
 */
export function resolveArticleOptions(options: ArticleOptions): ResolvedArticleOptions {
  checkOptionNames(options, OPTION_NAMES)
  const { watchlist = [], discover = true, ...dateOptions } = options
  return {
    dateOptions,
    watchlist: resolveWatchlist(watchlist),
    discover: checkBoolean('discover', discover),
  }
}

function resolveWatchlist(watchlist: Iterable<ArticleWatchlistEntry>): ArticleWatchlistEntry[] {
  if (!isList(watchlist)) {
    const instead = 'Give an array of { id, names }.'
    throw new KhabarError('bad-option', { what: 'option "watchlist"', got: watchlist, instead })
  }
  const entries = [...watchlist]
  for (const [index, entry] of entries.entries()) {
    const type: unknown = (entry as ArticleWatchlistEntry | null | undefined)?.type
    if (ENTITY_TYPES.includes(type)) continue
    const instead = 'Give "person", "place" or "organisation", or leave it out.'
    throw new KhabarError('bad-argument', { what: `watchlist[${index}].type`, got: type, instead })
  }
  return entries
}
