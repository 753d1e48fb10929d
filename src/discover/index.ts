/**
 * Persons, places, organisations and nationalities in running text, found without a watchlist.
 *
 * @module discover
 */

// Names in one text.
export { discoverNames, type DiscoverOptions } from './discover-names.js'
export type { DiscoveredKind, DiscoveredName } from './discovered-name.js'

// Mentions of one text or of many by what they name.
export { type LinkableMention, linkEntities, type LinkedEntity } from './link-entities.js'
