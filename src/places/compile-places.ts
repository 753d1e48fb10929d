import { normalize } from '../letters/index.js'
import { TERRITORIES } from './cldr-territories.data.js'
import { COUNTRIES } from './lexicon/countries.js'
import type { PlaceKind } from './lexicon/place-row.js'
import { PLACE_TABLES } from './place-tables.js'

/** One place with its spellings. */
export interface Place {
  readonly id: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2 of the country it lies in, where it lies in one. */
  readonly country: string | undefined
  /** As the tables write them, Arabic first, the commonest before the others. */
  readonly forms: string[]
}

interface CompiledPlaces {
  readonly byId: ReadonlyMap<string, Place>
  readonly byKey: ReadonlyMap<string, readonly Place[]>
}

const CONTINENT = /^[0-9]/u
const BETWEEN_WORDS = /[\s\-‐-―'’.]/gu

let compiled: CompiledPlaces | undefined

/** The tables as lookups, built on the first call. */
export function compilePlaces(): CompiledPlaces {
  compiled ??= compile()
  return compiled
}

/** What the spellings of a name are looked up by: folded, without blanks, hyphens and apostrophes. */
export function placeKey(name: string): string {
  return normalize(name).replace(BETWEEN_WORDS, '')
}

function compile(): CompiledPlaces {
  const byId = new Map<string, Place>()
  // The order decides which of two places of one name comes first: countries, capitals, then by table.
  const capitals: Place[] = []
  const others: Place[] = []
  for (const { id, names } of COUNTRIES) byId.set(id, countryOf(id, names.split('/')))
  for (const line of TERRITORIES.trim().split('\n')) {
    const equals = line.indexOf('=')
    const id = line.slice(0, equals)
    const territory = byId.get(id) ?? countryOf(id, [])
    byId.set(id, territory)
    const { forms } = territory
    for (const form of line.slice(equals + 1).split('/')) if (!forms.includes(form)) forms.push(form)
  }
  for (const { kind, country, places } of PLACE_TABLES.flat()) {
    for (const [at, entry] of places.split(';').entries()) {
      const [slug = '', ...words] = entry.trim().split(/\s+/u)
      const forms = [...words.join(' ').split('/'), slug.replaceAll('-', ' ')]
      const place = { id: country ? `${country}:${slug}` : slug, kind, country, forms }
      if (at === 0 && kind === 'city') capitals.push(place)
      else others.push(place)
    }
  }
  const byKey = new Map<string, Place[]>()
  for (const place of [...byId.values(), ...capitals, ...others]) {
    byId.set(place.id, place)
    for (const form of place.forms) {
      const key = placeKey(form)
      const known = byKey.get(key)
      if (!known) byKey.set(key, [place])
      else if (!known.includes(place)) known.push(place)
    }
  }
  return { byId, byKey }
}

function countryOf(id: string, forms: string[]): Place {
  return CONTINENT.test(id)
    ? { id, kind: 'continent', country: undefined, forms }
    : { id, kind: 'country', country: id, forms }
}
