/**
 * Countries, cities, regions and waters of the news, in the spellings of the Arab press.
 *
 * @module places
 */

// Names to places and back.
export { findPlaceId, findPlaceIds, placeInfo, placeSpellings, type PlaceInfo } from './find-place.js'
export type { PlaceKind } from './lexicon/place-row.js'

// Adjectives to countries.
export { nationalityOf } from './nationality-of.js'

// Names that are words as well.
export { isEverydayWord } from './is-everyday-word.js'
