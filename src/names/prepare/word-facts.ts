// What is found out about words while they are compared. Names share their words, so equal words share what is known.
import { latinEdits } from '../edits/edit-models.js'
import { establishedPlace } from '../known-names/established-places.js'
import { findNativeName, type NativeName } from '../known-names/native-name.js'
import type { NameScript } from './prepare-name.js'
import { unitRows, type UnitInventory, type UnitRows } from '../edits/unit-inventory.js'

/** One word of a name, or neighbouring words taken as one. */
export interface WordFacts {
  /** Tells a word from all others; 0 for several words as one, which seldom come again. */
  readonly number: number
  /** In comparison letters, with blanks between words. */
  readonly letters: string
  /** In their search form, without blanks. */
  readonly search: string
  /** The script of the first word. */
  readonly script: NameScript
  readonly classes: number
  /** How many words they are. */
  readonly words: number
  /** `null` where it is no native name, `undefined` until it is asked for. */
  native: NativeName | null | undefined
  /** The ids of places that go by it, in the same way. */
  places: readonly string[] | null | undefined
  /** The units of the letters by the inventories asked for, of which a word needs two. */
  readonly units: { readonly inventory: UnitInventory; readonly rows: UnitRows }[]
}

/** So many words are known at a time; then they are forgotten, so that no list of names takes memory for good. */
const MOST_KNOWN = 8192

let known: Map<string, WordFacts> | undefined
let count = 0

/** What is known of one word, the same for all equal words. */
export function knownWord(letters: string, search: string, script: NameScript, classes: number): WordFacts {
  const key = letters === search ? letters : `${letters} ${search}`
  const facts = known?.get(key)
  if (facts) return facts
  if (!known || known.size >= MOST_KNOWN) known = new Map()
  const created = createFacts(++count, letters, search, script, classes, 1)
  known.set(key, created)
  return created
}

/** What is known of several words as one. */
export function joinedWords(
  letters: string,
  search: string,
  script: NameScript,
  classes: number,
  words: number,
): WordFacts {
  return createFacts(0, letters, search, script, classes, words)
}

/** {@link findNativeName} of the words. */
export function nativeWord(facts: WordFacts): NativeName | undefined {
  if (facts.native === undefined) facts.native = findNativeName(facts.search) ?? null
  return facts.native ?? undefined
}

/** {@link establishedPlace} of the words. */
export function placeWord(facts: WordFacts): readonly string[] | undefined {
  if (facts.places === undefined) facts.places = establishedPlace(facts.search) ?? null
  return facts.places ?? undefined
}

/** The letters of the words as units of an inventory. */
export function unitsOf({ letters, units }: WordFacts, inventory: UnitInventory): UnitRows {
  for (const one of units) if (one.inventory === inventory) return one.rows
  const rows = unitRows(inventory === latinEdits().left ? asLatinIsRead(letters) : letters, inventory)
  units.push({ inventory, rows })
  return rows
}

/**
 * Letters of other keyboards as those the model of two scripts has seen often, one for one: the data that it learned from
 * hardly have them, and in Latin both are the same.
 */
function asLatinIsRead(letters: string): string {
  return letters.replaceAll('گ', 'غ').replaceAll('ڤ', 'ف').replaceAll('چ', 'ج')
}

function createFacts(
  number: number,
  letters: string,
  search: string,
  script: NameScript,
  classes: number,
  words: number,
): WordFacts {
  return { number, letters, search, script, classes, words, native: undefined, places: undefined, units: [] }
}
