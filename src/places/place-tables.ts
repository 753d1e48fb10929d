import { CITIES_AFRICA } from './lexicon/cities-africa.js'
import { CITIES_AMERICAS } from './lexicon/cities-americas.js'
import { CITIES_ARAB } from './lexicon/cities-arab.js'
import { CITIES_ASIA } from './lexicon/cities-asia.js'
import { CITIES_EUROPE } from './lexicon/cities-europe.js'
import { TOWNS_ARAB } from './lexicon/towns-arab.js'
import { WATERS_AND_REGIONS } from './lexicon/waters-and-regions.js'
import type { PlaceRow } from './lexicon/place-row.js'

/** All places but countries. Of two places with one name the table that comes first has the likelier one. */
export const PLACE_TABLES: readonly (readonly PlaceRow[])[] = [
  CITIES_ARAB,
  CITIES_EUROPE,
  CITIES_ASIA,
  CITIES_AMERICAS,
  CITIES_AFRICA,
  TOWNS_ARAB,
  WATERS_AND_REGIONS,
]
