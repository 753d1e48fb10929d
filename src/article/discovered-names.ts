import { discoverNames, type DiscoveredKind } from '../discover/index.js'
import { normalize } from '../letters/index.js'
import { matchNames, type NameFinder, type NameMention } from '../names/index.js'
import { findPlaceId, placeSpellings } from '../places/index.js'
import type { ArticleWatchlistEntry, EntityType } from './article-options.js'

/** Mentions of names that nobody watches, and what their ids are. */
export interface DiscoveredMentions {
  readonly names: readonly NameMention[]
  readonly types: ReadonlyMap<string, EntityType>
}

/** The mention under which a place is watched, by its id. */
export type PlaceWatch = (id: string) => NameMention | undefined

const ALEF = 'ا'
const LAM = 'ل'
/** Adjectives of nationality name nobody: `الروسية` is no mention of the country. */
const KINDS: readonly (DiscoveredKind & EntityType)[] = ['person', 'place', 'organisation']

/**
 * The persons, places and organisations of a text besides those watched. What overlaps a watched mention is left out. A
 * person or organisation under a name of a watched entry, found by its full name in the text, has the id of that entry, and
 * so has a place of which the entry has a spelling.
 *
 * @param text - the text of one article
 * @param watched - its mentions of the watchlist, sorted by place
 * @param find - the finder of the watchlist; absent where it is empty
 * @param watchedPlace - see {@link createPlaceWatch}
 */
export function findDiscovered(
  text: string,
  watched: readonly NameMention[],
  find: NameFinder | undefined,
  watchedPlace: PlaceWatch,
): DiscoveredMentions {
  const types = new Map<string, EntityType>()
  const watchedPersons = new Map<string, NameMention | undefined>()
  const found = discoverNames(text, { kinds: KINDS })
  const written = new Set(found.map(name => normalize(name.text)))
  const names: NameMention[] = []
  let next = 0
  for (const { kind, start, end, text: spelling, clitics, id, score } of found) {
    while ((watched[next]?.end ?? Infinity) <= start) next++
    if ((watched[next]?.start ?? Infinity) < end) continue
    const type = kind as EntityType
    const full = type === 'place' ? placeName(id, spelling) : withAlef(id, written)
    const same = type === 'place' ? watchedPlace(id) : watchedName(full)
    const known = same?.id ?? (type === 'place' ? id : full)
    if (!same && !types.has(known)) types.set(known, type)
    names.push({ id: known, start, end, text: spelling, clitics, name: same?.name ?? full, score })
  }
  return { names, types }

  function watchedName(name: string): NameMention | undefined {
    if (!find) return undefined
    if (!watchedPersons.has(name)) watchedPersons.set(name, watchedAs(name, find))
    return watchedPersons.get(name)
  }
}

/**
 * What tells the watched entry that a place of `khabar/places` is, by any of its spellings: a watched `China` is `الصين` in
 * whatever words. Places are few and come again, so what is found out is kept.
 */
export function createPlaceWatch(find: NameFinder, watchlist: readonly ArticleWatchlistEntry[]): PlaceWatch {
  // A club or a person may bear the name of a town.
  const others = new Set(watchlist.filter(({ type }) => type && type !== 'place').map(({ id }) => id))
  const known = new Map<string, NameMention | undefined>()
  return id => {
    if (!known.has(id)) {
      const watched = placeSpellings(id).map(name => watchedAs(name, find))
      known.set(
        id,
        watched.find(mention => mention !== undefined && !others.has(mention.id)),
      )
    }
    return known.get(id)
  }
}

/** The watched entry that a whole name names. */
function watchedAs(name: string, find: NameFinder): NameMention | undefined {
  return find(name).find(mention => matchNames(mention.name, name).same)
}

/** The place with the alef that the article loses behind `ل`. */
function placeName(id: string, spelling: string): string {
  const whole = ALEF + spelling
  return spelling.startsWith(LAM) && findPlaceId(spelling) !== id && findPlaceId(whole) === id
    ? whole
    : spelling
}

/** The name with its article, where the text has that elsewhere: `للجنة` may be `لجنة` or `اللجنة`. */
function withAlef(name: string, written: ReadonlySet<string>): string {
  const whole = ALEF + name
  return name.startsWith(LAM) && written.has(normalize(whole)) ? whole : name
}
