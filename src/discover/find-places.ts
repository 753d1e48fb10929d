import { ARTICLE, withoutArticle } from '../letters/article.js'
import { compilePlaces, type Place } from '../places/compile-places.js'
import { findPlaceId, isEverydayWord, nationalityOf } from '../places/index.js'
import { bareForms } from './bare-forms.js'
import { commonness, isGrammar } from './is-common-word.js'
import { properReadings } from './proper-readings.js'
import { type TextWord, continues } from './read-words.js'
import { createWordMemory, type WordMemory } from './word-memory.js'
import { wordSets } from './word-sets.js'

/** A stretch of words read as a place or an adjective of nationality. */
export interface PlaceReading {
  readonly kind: 'place' | 'demonym'
  readonly id: string
  /** How many words it has. */
  readonly words: number
  readonly clitics: string
  /** How many letters of the first word its clitics are. */
  readonly cliticLength: number
  /** Whether the name is a word of the language, too, so that something else has to speak for the place. */
  readonly doubtful: boolean
}

const LONGEST_PLACE = 5
const SHORTEST_PLACE = 3
const BIRTH = 'مسقط'
const HEAD = 'راس'
const ACCUSATIVE = 'يا'
const TANWIN = 'ا'
const COUNTRY = /^[A-Z]{2}$/u
/** Adjectives that are words of the language, so that they alone name no country. */
const DOUBTFUL_ADJECTIVES = ['مالي', 'ماليه', 'مالين', 'ماليين', 'البان', 'متوسط', 'متوسطي', 'بروني', 'شام']

let nationalities: WordMemory<string> | undefined
let openings: ReadonlySet<string> | undefined

/** What may be a place or an adjective of nationality at each word: the longest reading, or none. */
export function findPlaceReadings(words: readonly TextWord[]): (PlaceReading | undefined)[] {
  return words.map((word, at) => {
    if (word.kind !== 'word') return undefined
    const place = longestPlace(words, at)
    const demonym = longestDemonym(words, at)
    if (!place || !demonym) return place ?? demonym
    // `وساطة تركية`, `قوات سورية`: the spelling of the country with `ة` is its adjective behind a noun.
    const noun = words[at - 1]?.text ?? ''
    if (
      place.words === 1 &&
      place.id === demonym.id &&
      word.before === '' &&
      word.raw.endsWith('ة') &&
      /(?:ه|ات)$/u.test(noun) &&
      !noun.startsWith(ARTICLE) &&
      commonness(words[at - 1] ?? word) !== 'unknown'
    )
      return demonym
    // `بلدا إفريقيا`, `لاعبا روسيا`: the adjective in the accusative, behind a noun in it.
    const before = words[at - 1]?.text ?? ''
    if (
      place.words === 1 &&
      word.before === '' &&
      word.text.endsWith(ACCUSATIVE) &&
      before.endsWith(TANWIN) &&
      !before.endsWith(ACCUSATIVE) &&
      wordSets().nominals.has(before.slice(0, -1)) &&
      !isDual(before)
    )
      return demonym
    // `الكورية الشمالية` is longer than any place in it; `روسيا` is a country.
    return demonym.words > place.words ? demonym : place
  })
}

/** `زعيما روسيا`: two leaders, where `بلدا إفريقيا` is one country. */
function isDual(before: string): boolean {
  return wordSets().officeHeads.has(before.slice(0, -1)) && before !== 'لاعبا'
}

function longestPlace(words: readonly TextWord[], at: number): PlaceReading | undefined {
  const first = words[at]
  if (!first) return undefined
  const { byKey } = compilePlaces()
  let best: PlaceReading | undefined
  for (const { clitics, length, rest } of properReadings(first.text, first.raw)) {
    // `مسقط رأسه`
    if (!isOpening(rest) || (rest === BIRTH && words[at + 1]?.text.startsWith(HEAD) === true)) continue
    let key = rest
    let raw = first.raw
    for (let count = 1; count <= LONGEST_PLACE; count++) {
      const next = words[at + count]
      const places = key.length >= SHORTEST_PLACE ? byKey.get(key) : undefined
      const glued =
        count > 1 &&
        words.slice(at, at + count).some(isGrammar) &&
        !places?.some(place => hasWords(place, count))
      if (places && !glued && count > (best?.words ?? 0) && !isLatinWord(first, key)) {
        const id = (clitics === '' ? findPlaceId(raw) : undefined) ?? places[0]?.id ?? ''
        best = {
          kind: 'place',
          id,
          words: count,
          clitics,
          cliticLength: length,
          doubtful: count === 1 && isDoubtful(key, first, clitics, id),
        }
      }
      if (next?.kind !== 'word' || !continues(next)) break
      key += next.text
      raw += ` ${next.raw}`
    }
  }
  return best
}

/** So many letters of a word tell that no place begins with it. */
const OPENING = 4

function isOpening(word: string): boolean {
  if (word.length < OPENING) return true
  openings ??= new Set([...compilePlaces().byKey.keys()].map(key => key.slice(0, OPENING)))
  return openings.has(word.slice(0, OPENING))
}

/** The country of an adjective, remembered; empty for none. */
function countryOf(adjective: string): string | undefined {
  nationalities ??= createWordMemory()
  const id = nationalities.of(adjective, () => nationalityOf(adjective) ?? accusative(adjective) ?? '')
  return id === '' ? undefined : id
}

/** Short Latin words are words of English more often than places. */
function isLatinWord(first: TextWord, key: string): boolean {
  return /^[a-z]/u.test(key) && (key.length < 4 || !/^\p{Lu}/u.test(first.raw))
}

/** `أدى إلى` is not `ديالى`. */
function hasWords(place: Place, count: number): boolean {
  return place.forms.some(form => form.split(' ').length === count)
}

function isDoubtful(key: string, first: TextWord, clitics: string, id: string): boolean {
  if (isEverydayWord(key)) return true
  if (clitics !== '') {
    const common = commonness(first)
    if (common === 'listed' || (common === 'derived' && !COUNTRY.test(id))) return true
  }
  const { nominals, verbs, grammar } = wordSets()
  const isCity = !COUNTRY.test(id)
  return (
    nominals.has(key) || verbs.has(key) || grammar.has(key) || (isCity && nominals.has(withoutArticle(key)))
  )
}

function longestDemonym(words: readonly TextWord[], at: number): PlaceReading | undefined {
  const first = words[at]
  if (!first) return undefined
  const next = words[at + 1]
  for (const { clitics, length, rest } of properReadings(first.text, first.raw)) {
    const reading = { kind: 'demonym', clitics, cliticLength: length } as const
    const agrees =
      next?.kind === 'word' && continues(next) && next.text.startsWith(ARTICLE) === rest.startsWith(ARTICLE)
    const pair = next && (agrees || rest === 'جنوب') ? nationalityOf(`${rest} ${next.text}`) : undefined
    if (pair !== undefined) return { ...reading, id: pair, words: 2, doubtful: false }
    const id = countryOf(rest)
    if (id === undefined || rest.length < SHORTEST_PLACE) continue
    const bare = withoutArticle(rest)
    const doubtful =
      DOUBTFUL_ADJECTIVES.includes(bare) ||
      (clitics !== '' && commonness(first) === 'listed') ||
      wordSets().verbs.has(rest) ||
      wordSets().grammar.has(rest) ||
      wordSets().nominals.has(bare)
    return { ...reading, id, words: 1, doubtful }
  }
  return undefined
}

/** `مصريا`, `لاعبا روسيا` aside: the accusative of an adjective without article. */
function accusative(word: string): string | undefined {
  if (!word.endsWith(ACCUSATIVE) || word.startsWith(ARTICLE)) return undefined
  return nationalityOf(word.slice(0, -1))
}

/** Whether what stands before a doubtful place speaks for it: `مدينة الباب`, `في مالي`, `مالي والنيجر`. */
export function isPlaceByContext(
  words: readonly TextWord[],
  readings: readonly (PlaceReading | undefined)[],
  at: number,
): boolean {
  const { placeHeads, placePrepositions, nominals, peopleHeads } = wordSets()
  const reading = readings[at]
  if (!reading) return false
  const [before, after] = [words[at - 1], words[at + 1]]
  if (reading.kind === 'demonym')
    return before !== undefined && bareForms(before.text).some(form => peopleHeads.has(form))
  const directly = words[at]?.before === ''
  if (directly && before && bareForms(before.text).some(form => placeHeads.has(form))) return true
  const text = words[at]?.text.slice(reading.cliticLength) ?? ''
  const isWord = nominals.has(text) || nominals.has(withoutArticle(text))
  const isCountry = !reading.id.includes(':') && COUNTRY.test(reading.id)
  // No preposition stands before `و`.
  const isRuled = directly && !reading.clitics.startsWith('و')
  if (isRuled && before && placePrepositions.has(before.text) && (!isWord || isCountry)) return true
  const sure = (index: number): boolean => readings[index]?.kind === 'place' && !readings[index].doubtful
  if (isWord && !isCountry) return false
  if (directly && reading.clitics.startsWith('و') && sure(at - 1)) return true
  return (
    after?.text.startsWith('و') === true &&
    after.before === '' &&
    sure(at + 1) &&
    readings[at + 1]?.clitics === 'و'
  )
}
