import { resolveText } from '../dates/find-dates.js'
import type { DateMention } from '../dates/index.js'
import { parseReference, type Reference } from '../dates/parse-reference.js'
import { readText } from '../dates/read-text.js'
import { readSettings, type Settings } from '../dates/settings.js'
import { normalize } from '../letters/index.js'
import { createNameFinder, type NameMention } from '../names/index.js'
import { resolveArticleOptions, type ArticleOptions, type EntityType } from './article-options.js'
import { createPlaceWatch, findDiscovered } from './discovered-names.js'
import { contradictsDay, findPublished, type Published } from './find-published.js'
import { groupEntities, type Entity } from './group-entities.js'
import type { ArticlePart } from './parts/article-part.js'
import { articleParts } from './parts/article-parts.js'

/** An article with what all areas find in it. All offsets are UTF-16 offsets into `text`. */
export interface Article {
  /** The text as given. */
  readonly text: string
  /** The text in the `search` preset of `normalize`. */
  readonly normalized: string
  /** The day of publication by the article's own words, whatever reference was given; `null` where it does not say. */
  readonly published: Published | null
  /** Its dates, resolved against the given reference, or else against `published`. */
  readonly dates: DateMention[]
  /**
   * Its names, sorted by place: mentions of the watchlist, and of other persons, places and organisations those that overlap
   * none of these.
   */
  readonly names: NameMention[]
  /** The same mentions by entity. */
  readonly entities: Entity[]
  /** The article told apart from the page around it, see `articleParts`: nothing is left out of `text`. */
  readonly parts: ArticlePart[]
}

/**
 * One article read by all areas: its dates, the watched names in it, and the day on which it was published.
 *
 * An article dates itself where it calls a full date today, yesterday or tomorrow, in a line of publication and in a
 * dateline. That day is the reference of all other dates, unless the caller gives a reference. Names are
 * those of the watchlist and, unless `discover` is off, the persons, places and organisations that `discoverNames` of
 * `khabar/discover` finds: the id of a place is that of `khabar/places`, of a person or organisation the fullest spelling
 * that the text has, or the id of the watchlist entry with that name. Adjectives of nationality are left to `discoverNames`.
 * Dates and names are found on the whole page; `parts` tells which of it is the article. Empty text gives an article without
 * finds.
 *
 * @param text - the text of one article, headline and body
 * @param options - what dates and names need to know
 * @returns the text with its finds
 * @throws KhabarError `bad-option` for an unknown or wrong option, `bad-argument` for a wrong watchlist entry
 * @example
 * ```ts
 * import { annotateArticle } from 'khabar'
 * annotateArticle('وصل اليوم الأربعاء 3 يوليو 2024').published?.value
 * // → '2024-07-03'
 * ```
 */
export function annotateArticle(text: string, options: ArticleOptions = {}): Article {
  return createAnnotator(options).annotate(text)
}

/** What reads articles by the same options. */
export interface Annotator {
  /** One article; its own reference comes before that of the options. */
  readonly annotate: (text: string, reference?: string | Date) => Article
  /** The ids of the watchlist. */
  readonly watchedIds: ReadonlySet<string>
}

/** An annotator whose options are checked, and whose watchlist is compiled, once. */
export function createAnnotator(options: ArticleOptions): Annotator {
  const { dateOptions, watchlist, discover } = resolveArticleOptions(options)
  const common = readSettings(dateOptions)
  const find = createNameFinder(watchlist)
  const watchedPlace = watchlist.length > 0 ? createPlaceWatch(find, watchlist) : () => undefined
  const annotate = (text: string, reference?: string | Date): Article => {
    const settings = reference === undefined ? common : readSettings({ ...dateOptions, reference })
    const watched = find(text)
    const found = discover
      ? findDiscovered(text, watched, watchlist.length > 0 ? find : undefined, watchedPlace)
      : { names: [], types: new Map<string, EntityType>() }
    const names = [...watched, ...found.names].sort((a, b) => a.start - b.start)
    return {
      text,
      normalized: normalize(text),
      ...findTimes(text, settings),
      names,
      entities: groupEntities(names, watchlist, found.types),
      parts: articleParts(text),
    }
  }
  return { annotate, watchedIds: new Set(watchlist.map(({ id }) => id)) }
}

function findTimes(text: string, settings: Settings): Pick<Article, 'published' | 'dates'> {
  const read = readText(text, settings)
  const distances = new Map<DateMention, number>()
  const resolveFrom = (reference: Reference | null): DateMention[] =>
    resolveText(read, { ...settings, reference }, distances)
  const open = resolveFrom(null)
  const proposed = findPublished(text, open, distances)
  const stated = proposed === null ? null : parseReference(proposed.value)
  const resolved = stated?.fault === null ? resolveFrom(stated.reference) : open
  const published = contradictsDay(text, resolved, distances) ? null : proposed
  const given = settings.reference === null ? null : resolveFrom(settings.reference)
  return { published, dates: given ?? (published === null ? open : resolved) }
}
