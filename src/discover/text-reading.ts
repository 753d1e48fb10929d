import { findNativeName } from '../names/known-names/native-name.js'
import type { DiscoveredKind } from './discovered-name.js'
import { findPlaceReadings, isPlaceByContext, type PlaceReading } from './find-places.js'
import { foreignOdds } from './foreign-letters.js'
import { commonness, isGrammar, isVerb } from './is-common-word.js'
import { wordKey, type TextWord } from './read-words.js'
import { spelledCountry } from './spelled-country.js'
import type { WordClass } from './word-class.js'
import { createWordMemory, type WordMemory } from './word-memory.js'
import { wordSets } from './word-sets.js'

/** A name found, in words of the text. */
export interface FoundName {
  readonly kind: DiscoveredKind
  readonly from: number
  /** The index behind its last word. */
  readonly to: number
  readonly clitics: string
  /** How many letters of the first word its clitics are. */
  readonly cliticLength: number
  /** What `ل` has taken of its article, which belongs to its id; nothing unless given. */
  readonly elided?: string
  readonly id?: string
  readonly score: number
  readonly evidence: readonly string[]
}

/** A text with what its words may be, and which of them are already part of a name. */
export interface TextReading {
  readonly words: readonly TextWord[]
  readonly places: readonly (PlaceReading | undefined)[]
  readonly classes: readonly WordClass[]
  /** How often the text has each word, clitics and all. */
  readonly counts: ReadonlyMap<string, number>
  readonly found: FoundName[]
  readonly taken: Uint8Array
}

/** `فيصل` is a name; `فقال` and `وأكد` are verbs. */
const AND = /^(?:و|ف(?!ي))/u
const SURE_FOREIGN = 1
const LATIN = /^[a-z]/u
/** What the present of a verb may look like: `تحتمل`. */
const PRESENT = /^س?[يتن]\p{L}{3,}$/u
/** Nothing but verbs ends so: `قضوا`. */
const PLURAL_VERB = /.{2}وا$/u
const PRESENT_ODDS = 0.3
/** Nouns that are said how or what for: `عشاءً`. News marks no name so. */
const FATHATAN = '\u064b'
/** Letters that Arabic words do not have. */
const FOREIGN_SIGNS = /[پڤگچژڭ]/u

let listedClasses: WordMemory<WordClass | 'none'> | undefined

/** Reads what each word of a text may be. */
export function readNames(words: readonly TextWord[]): TextReading {
  const places = findPlaceReadings(words)
  for (const [at, word] of words.entries()) places[at] ??= spelledCountry(word)
  const counts = new Map<string, number>()
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1)
  const sure = words.map((_, at) => placeAt(words, places, at))
  const classes = words.map((word, at) => classOf(word, sure[at]))
  // `يونس` in `خان يونس` is nobody.
  for (const [at, place] of sure.entries()) if (place) classes.fill(place.kind, at, at + place.words)
  return { words, places, classes, counts, found: [], taken: new Uint8Array(words.length) }
}

/** Writes a name down and keeps its words from others. */
export function take(reading: TextReading, name: FoundName): void {
  reading.found.push(name)
  reading.taken.fill(1, name.from, name.to)
}

/** Whether no word of the stretch belongs to a name yet. */
export function isFree({ taken }: TextReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (taken[at]) return false
  return true
}

function placeAt(
  words: readonly TextWord[],
  places: readonly (PlaceReading | undefined)[],
  at: number,
): PlaceReading | undefined {
  const place = places[at]
  return place?.doubtful && !isPlaceByContext(words, places, at) ? undefined : place
}

function classOf(word: TextWord, place: PlaceReading | undefined): WordClass {
  const { text } = word
  if (word.kind === 'number' || word.raw.includes(FATHATAN)) return 'common'
  if (place) return place.kind
  if (LATIN.test(text)) return 'common'
  const byLists = classOfName(word)
  if (byLists) return byLists
  const foreign = odds(word)
  if (foreign > SURE_FOREIGN) return 'foreign'
  // `قضوا`, `يحتمل`
  if (PLURAL_VERB.test(text) && foreign < SURE_FOREIGN) return 'common'
  return PRESENT.test(text) && foreign < PRESENT_ODDS ? 'common' : 'unknown'
}

/** What a word is by the lists alone; behind a clitic give the rest of it. */
export function classOfName(word: TextWord): WordClass | undefined {
  listedClasses ??= createWordMemory()
  const known = listedClasses.of(wordKey(word), () => workOutClass(word) ?? 'none')
  return known === 'none' ? undefined : known
}

function workOutClass(word: TextWord): WordClass | undefined {
  const { text } = word
  const { givenNames } = wordSets()
  if (FOREIGN_SIGNS.test(word.raw) && !isGrammar(word)) return givenNames.has(text) ? 'given' : 'foreign'
  const native = findNativeName(text)
  const isName = givenNames.has(text) || native?.listed === true
  const common = commonness(word)
  if (common === 'listed') return isName && !isVerb(text) ? 'either' : 'common'
  if (givenNames.has(text)) return 'given'
  // `شمسية` is the adjective.
  if (common === 'derived' && text.endsWith('يه') && wordSets().adjectives.has(text.slice(0, -1)))
    return 'common'
  // `وأكد` is a verb, though `واكد` is a name.
  if (common === 'derived' && AND.test(text) && isVerb(text.slice(1))) return 'common'
  if (common === 'derived' && word.definite) return 'common'
  if (native?.listed || (native && common === 'unknown')) return 'native'
  // `حكيمي` of `حكيم`
  if (native) return 'either'
  return common === 'derived' ? 'common' : undefined
}

function odds({ text, definite }: TextWord): number {
  return definite ? foreignOdds(text) - 1 : foreignOdds(text)
}
