// What is found out about a name while it is compared. Lists are compared name by name with each other, so each fact is
// looked up once, when it is first asked for, and kept with the name.
import type { Alignment } from '../letters/index.js'
import { searchOf, type WordSpan } from './word-span.js'
import { establishedPlace } from './established-places.js'
import { findAliases } from './find-aliases.js'
import { latinEdits } from './edit-models.js'
import type { NameAliasRow } from './lexicon/name-aliases.js'
import { findNativeName, type NativeName } from './native-name.js'
import type { PreparedName } from './prepare-name.js'
import { unitRows, type UnitInventory, type UnitRows } from './unit-inventory.js'

/** The facts of one name that are known so far. */
export interface NameFacts {
  /** The way from the folded name to the name as it was given. */
  aligned?: Alignment
  joined?: string
  places?: readonly string[] | null
  /** {@link establishedPlace} of each word, `null` for one that is none. */
  wordPlaces?: (readonly string[] | null | undefined)[]
  aliases?: readonly NameAliasRow[]
  /** For each word, `null` for one that is not native. */
  natives?: (NativeName | null | undefined)[]
  /** The units of the letters by the inventories asked for, of which a name needs two. */
  units?: { readonly inventory: UnitInventory; readonly rows: UnitRows }[]
}

/** The words of a name in their search form, as one. */
export function joinedSearch(name: PreparedName): string {
  return (name.facts.joined ??= name.search.replaceAll(' ', ''))
}

/** {@link establishedPlace} of the words that are no titles. */
export function placesOf(name: PreparedName): readonly string[] | undefined {
  const { facts } = name
  if (facts.places === undefined) facts.places = establishedPlace(name.search) ?? null
  return facts.places ?? undefined
}

/** {@link establishedPlace} of words of a name, taken as one. */
export function placesOfWords(span: WordSpan): readonly string[] | undefined {
  const { name, first, last } = span
  if (last - first > 1) return establishedPlace(searchOf(span))
  const known = (name.facts.wordPlaces ??= [])
  let places = known[first]
  if (places === undefined) known[first] = places = establishedPlace(searchOf(span)) ?? null
  return places ?? undefined
}

/** {@link findAliases} of the name. */
export function aliasesOf(name: PreparedName): readonly NameAliasRow[] {
  return (name.facts.aliases ??= findAliases(name.source))
}

/** {@link findNativeName} of words of a name, taken as one. */
export function nativeOf(span: WordSpan): NativeName | undefined {
  const { name, first, last } = span
  if (last - first > 1) return findNativeName(searchOf(span))
  const natives = (name.facts.natives ??= [])
  let native = natives[first]
  if (native === undefined) natives[first] = native = findNativeName(searchOf(span)) ?? null
  return native ?? undefined
}

/** The letters of the name as units of an inventory. */
export function unitsOf(name: PreparedName, inventory: UnitInventory): UnitRows {
  const known = (name.facts.units ??= [])
  for (const one of known) if (one.inventory === inventory) return one.rows
  const letters = inventory === latinEdits().left ? asLatinIsRead(name.letters) : name.letters
  const rows = unitRows(letters, inventory)
  known.push({ inventory, rows })
  return rows
}

/**
 * Letters of other keyboards as those the model of two scripts has seen often, one for one: the data that it learned from
 * hardly have them, and in Latin both are the same.
 */
function asLatinIsRead(letters: string): string {
  return letters.replaceAll('گ', 'غ').replaceAll('ڤ', 'ف').replaceAll('چ', 'ج')
}
