// Names: whether two spellings are one name, and where a text names what is watched.
export { matchNames, type NameMatch, type NameRelation } from './match/match-names.js'
export type { MatchOptions, NameKind } from './match/match-options.js'
export type { PartMatch } from './match/part-match.js'
export { nameKey } from './name-key.js'
export { groupNames } from './group-names.js'
export { findNames } from './find/find-names.js'
export { createNameFinder, type NameFinder } from './find/create-name-finder.js'
export type { NameAlternative, NameMention } from './find/name-mention.js'
export { parseName, type NameSpan, type ParsedName } from './parse/parse-name.js'
export type { WatchlistEntry } from './find/watchlist.js'
export {
  NameIndex,
  type IndexedName,
  type NameIndexEntry,
  type NameSearchOptions,
  type NameSearchResult,
} from './name-index/name-index.js'
// Names in the other script. The functions above use nothing of it, so bundlers drop its weights where it is not imported.
export { arabizeName, romanizeName, type RomanizationScheme } from './romanize/index.js'
