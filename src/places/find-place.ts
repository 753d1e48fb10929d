import { isMark } from '../letters/index.js'
import { compilePlaces, placeKey, type Place } from './compile-places.js'
import type { PlaceKind } from './lexicon/place-row.js'

/** What is known of one place. */
export interface PlaceInfo {
  /** ISO 3166-1 alpha-2 for countries and territories (`EG`), UN M49 for continents (`002`), else `EG:cairo`, `red-sea`. */
  readonly id: string
  /** What it is. */
  readonly kind: PlaceKind
  /** The country it lies in, as ISO 3166-1 alpha-2; its own id for a country; absent where it lies in none or several. */
  readonly country?: string
  /** Its spellings in Arabic, the commonest first. */
  readonly spellings: readonly string[]
}

/** Words in front of a name that only say what it is. */
const GENERICS = /^(?:مدينة|مدينه|جمهورية|جمهوريه|دولة|دوله)\s+(?=\S)/u
const NOT_ARABIC = /^[\p{Script=Latin}\s\-'’.]+$/u

/**
 * The id of the place that goes by a name, in any of the spellings that newspapers use, in Arabic or English:
 * `إنكلترا`, `شانغهاي`, `نيو يورك`, `Kyiv`. `undefined` for a name that is no place of the tables.
 *
 * Folding does not count, nor do blanks, hyphens and `مدينة`, `جمهورية`, `دولة` in front; the article does, and clitics
 * are not read. Of several places with one name the country comes first, then the capital: see {@link findPlaceIds}.
 * Marks decide where the text has them: `عمّان` is Amman, `عُمان` and bare `عمان` are Oman.
 *
 * @param name - a name, folded or as written
 * @returns its id, see {@link PlaceInfo}
 * @example
 * ```ts
 * import { findPlaceId } from 'khabar/places'
 * findPlaceId('قازاقستان')
 * // → 'KZ'
 * findPlaceId('شنجهاي')
 * // → 'CN:shanghai'
 * ```
 */
export function findPlaceId(name: string): string | undefined {
  return findPlaceIds(name)[0]
}

/**
 * The ids of all places that go by a name, the likeliest first; empty for none.
 *
 * @param name - a name, folded or as written
 * @returns their ids, see {@link PlaceInfo}
 * @example
 * ```ts
 * import { findPlaceIds } from 'khabar/places'
 * findPlaceIds('طرابلس')
 * // → ['LY:tripoli', 'LB:tripoli']
 * findPlaceIds('عمّان')
 * // → ['JO:amman']
 * ```
 */
export function findPlaceIds(name: string): string[] {
  const { byKey } = compilePlaces()
  const places = byKey.get(placeKey(name)) ?? byKey.get(placeKey(name.replace(GENERICS, ''))) ?? []
  const agreeing = places.filter(place => agreesInMarks(place, name))
  return (agreeing.length > 0 ? agreeing : places).map(place => place.id)
}

/**
 * The spellings of a place in Arabic, the commonest first; empty for an unknown id.
 *
 * @param id - an id as {@link findPlaceId} gives it
 * @returns the spellings
 * @example
 * ```ts
 * import { placeSpellings } from 'khabar/places'
 * placeSpellings('CI')
 * // → ['ساحل العاج', 'كوت ديفوار', 'الكوت ديفوار', 'كوتديفوار']
 * ```
 */
export function placeSpellings(id: string): string[] {
  return (
    compilePlaces()
      .byId.get(id)
      ?.forms.filter(form => !NOT_ARABIC.test(form)) ?? []
  )
}

/**
 * What is known of a place; `undefined` for an unknown id.
 *
 * @param id - an id as {@link findPlaceId} gives it
 * @returns its kind, country and spellings
 * @example
 * ```ts
 * import { placeInfo } from 'khabar/places'
 * placeInfo('hormuz')
 * // → { id: 'hormuz', kind: 'strait', spellings: ['مضيق هرمز', 'هرمز'] }
 * ```
 */
export function placeInfo(id: string): PlaceInfo | undefined {
  const place = compilePlaces().byId.get(id)
  if (!place) return undefined
  const { kind, country } = place
  return { id, kind, ...(country === undefined ? {} : { country }), spellings: placeSpellings(id) }
}

/** Whether some form of the place has, under every letter that bears marks in both, a mark that the text has too. */
function agreesInMarks(place: Place, text: string): boolean {
  const written = marksOf(text)
  if (written.size === 0) return true
  const key = placeKey(text)
  return place.forms.some(form => {
    if (placeKey(form) !== key) return false
    const listed = marksOf(form)
    return [...listed].every(([at, marks]) => sharesMark(marks, written.get(at))) && listed.size > 0
  })
}

function sharesMark(listed: string, written: string | undefined): boolean {
  return written !== undefined && Array.from(listed).some(mark => written.includes(mark))
}

/** The marks of a text by the index of their letter. */
function marksOf(text: string): Map<number, string> {
  const marks = new Map<number, string>()
  let letters = 0
  for (const character of text) {
    if (!isMark(character.charCodeAt(0))) letters++
    else marks.set(letters - 1, (marks.get(letters - 1) ?? '') + character)
  }
  return marks
}
