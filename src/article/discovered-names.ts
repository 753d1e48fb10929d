import { discoverNames, type DiscoveredKind } from '../discover/index.js'
import { normalize } from '../letters/index.js'
import { matchNames, type NameFinder, type NameMention } from '../names/index.js'
import { findPlaceId } from '../places/index.js'
import type { EntityType } from './article-options.js'

/** Mentions of names that nobody watches, and what their ids are. */
export interface DiscoveredMentions {
  readonly names: readonly NameMention[]
  readonly types: ReadonlyMap<string, EntityType>
}

const ALEF = 'ا'
const LAM = 'ل'
/** Adjectives of nationality name nobody: `الروسية` is no mention of the country. */
const KINDS: readonly (DiscoveredKind & EntityType)[] = ['person', 'place', 'organisation']

/**
 * The persons, places and organisations of a text besides those watched. What overlaps a watched mention is left out. A
 * person or organisation under a name of a watched entry, found by its full name in the text, has the id of that entry.
 *
 * @param text - the text of one article
 * @param watched - its mentions of the watchlist, sorted by place
 * @param find - the finder of the watchlist; absent where it is empty
 */
export function findDiscovered(
  text: string,
  watched: readonly NameMention[],
  find: NameFinder | undefined,
): DiscoveredMentions {
  const types = new Map<string, EntityType>()
  const watchedIds = new Map<string, NameMention | undefined>()
  const found = discoverNames(text, { kinds: KINDS })
  const written = new Set(found.map(name => normalize(name.text)))
  const names: NameMention[] = []
  let next = 0
  for (const { kind, start, end, text: spelling, clitics, id, score } of found) {
    while ((watched[next]?.end ?? Infinity) <= start) next++
    if ((watched[next]?.start ?? Infinity) < end) continue
    const type = kind as EntityType
    const full = type === 'place' ? placeName(id, spelling) : withAlef(id, written)
    if (type !== 'place' && find && !watchedIds.has(full)) watchedIds.set(full, watchedAs(full, find))
    const same = watchedIds.get(full)
    const known = same?.id ?? (type === 'place' ? id : full)
    if (!same && !types.has(known)) types.set(known, type)
    names.push({ id: known, start, end, text: spelling, clitics, name: same?.name ?? full, score })
  }
  return { names, types }
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
