// Names: whether two spellings are one name, and where a text names what is watched.
export { matchNames, type NameMatch, type NameRelation } from './match-names.js'
export type { PartMatch } from './part-match.js'
export { nameKey } from './name-key.js'
export { groupNames } from './group-names.js'
export { findNames, type NameMention } from './find-names.js'
export type { WatchlistEntry } from './watchlist.js'
