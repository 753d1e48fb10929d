import { normalize } from '../letters/index.js'
import { matchNames } from '../names/match/match-names.js'
import { nameKey } from '../names/name-key.js'
import { compilePlaces } from '../places/compile-places.js'
import type { PlaceReading } from './find-places.js'
import { foreignOdds } from './foreign-letters.js'
import { commonness } from './is-common-word.js'
import { properReadings } from './proper-readings.js'
import type { TextWord } from './read-words.js'

/** Shorter names are too near to others: `مالي`, `غانا`. */
const SHORTEST_KEY = 6
const ARABIC = /^\p{Script=Arabic}+$/u

let idsByKey: ReadonlyMap<string, Spelled> | undefined

interface Spelled {
  readonly id: string
  readonly form: string
}

/** The country that a word spells in a way no table has: `قيرجيزستان`. Only long names, by their key. */
export function spelledCountry(word: TextWord): PlaceReading | undefined {
  if (
    word.kind !== 'word' ||
    word.text.length < SHORTEST_KEY ||
    word.definite ||
    commonness(word) !== 'unknown'
  )
    return undefined
  for (const { clitics, length, rest } of properReadings(word.text, word.raw)) {
    if (rest.length < SHORTEST_KEY || foreignOdds(rest) < 0) continue
    const { id, form } = countryKeys().get(nameKey(rest)) ?? {}
    // A key leaves the vowels out: `بييريني` is no `بروناي`.
    if (id !== undefined && form?.charAt(0) === rest.charAt(0) && matchNames(form, rest).same)
      return { kind: 'place', id, words: 1, clitics, cliticLength: length, doubtful: false }
  }
  return undefined
}

function countryKeys(): ReadonlyMap<string, Spelled> {
  if (idsByKey) return idsByKey
  const built = new Map<string, Spelled>()
  for (const { id, kind, forms } of compilePlaces().byId.values()) {
    if (kind !== 'country') continue
    for (const form of forms) {
      const key =
        form.length >= SHORTEST_KEY && ARABIC.test(form) && !form.startsWith('ال') ? nameKey(form) : ''
      if (key !== '' && !built.has(key)) built.set(key, { id, form: normalize(form) })
    }
  }
  return (idsByKey = built)
}
