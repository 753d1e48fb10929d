import { createNameFinder, type NameFinder } from './create-name-finder.js'
import type { NameMention } from './name-mention.js'
import { NameIndex } from '../name-index/name-index.js'
import type { WatchlistEntry } from './watchlist.js'

let finders: WeakMap<NameIndex<string>, NameFinder> | undefined

/**
 * Where a text names the entries of a watchlist, in any spelling that `matchNames` takes for one of their names, sorted
 * by place.
 *
 * A watched name may be in either script: `Vladimir Putin` finds `پوتن`. A family name alone is found for a person's full
 * name, less surely, and more surely once the text has the full name; not behind another given name (`سيرغي بوتين`). A
 * place or a body is found by its whole name only. Names that are common words too (`مالي`, `سعيد`) need a title, a verb
 * of saying, a preposition or the full name beside them; an adjective of nationality is no mention of the country.
 *
 * `و ف ب ل ك أ` may be glued to the first word, `ل` with the article (`للصين`), and words of a name may be joined,
 * divided or hyphenated, not parted by a line end. The longest name wins its place (`واشنطن بوست` hides `واشنطن`), of
 * equally long ones the likeliest; what lost is in `alternatives`, and entries between which nothing decides are all
 * given. The mentions of one entry do not overlap. Empty text and an empty watchlist give none. Offsets are UTF-16.
 *
 * A list is compiled at every call, since nobody sees a list change; an index, which never changes, once. Many texts are
 * for {@link createNameFinder}.
 *
 * @param text - any text
 * @param watchlist - what to look for, each name without clitics; or an index whose ids are strings
 * @returns the mentions with offsets into `text`
 * @throws KhabarError `bad-argument` for an entry without a string id or without names that have a letter or digit
 * @example
 * ```ts
 * import { findNames } from 'khabar'
 * findNames('عاد للصين', [{ id: 'china', names: ['China'] }]).map(name => [name.id, name.clitics, name.text])
 * // → [['china', 'ل', 'لصين']]
 * ```
 */
export function findNames(
  text: string,
  watchlist: Iterable<WatchlistEntry> | NameIndex<string>,
): NameMention[] {
  if (!(watchlist instanceof NameIndex)) return createNameFinder(watchlist)(text)
  finders ??= new WeakMap()
  let find = finders.get(watchlist)
  if (!find) finders.set(watchlist, (find = createNameFinder(watchlist)))
  return find(text)
}
