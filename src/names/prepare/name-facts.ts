// What is found out about a name while it is compared. Lists are compared name by name with each other, so each fact is
// looked up once, when it is first asked for, and kept with the name.
import type { Alignment } from '../../letters/index.js'
import { endOf, scriptOf, searchOf, startOf, type WordSpan } from './word-span.js'
import { establishedPlace } from '../known-names/established-places.js'
import { findAliases, type AliasRow } from '../known-names/find-aliases.js'
import type { NativeName } from '../known-names/native-name.js'
import type { PreparedName } from './prepare-name.js'
import { joinedWords, knownWord, nativeWord, type WordFacts } from './word-facts.js'

/** The facts of one name that are known so far. */
export interface NameFacts {
  /** The way from the folded name to the name as it was given. */
  aligned?: Alignment
  joined?: string
  places?: readonly string[] | null
  aliases?: readonly AliasRow[]
  /** Of each word. */
  words?: (WordFacts | undefined)[]
  /** Of neighbouring words as one, by the first and the last. */
  spans?: Map<number, WordFacts>
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

/** {@link findAliases} of the name. */
export function aliasesOf(name: PreparedName): readonly AliasRow[] {
  return (name.facts.aliases ??= findAliases(name.source))
}

/** What is known of words of a name, taken as one. */
export function factsOf(span: WordSpan): WordFacts {
  const { name, first, last } = span
  if (last - first !== 1) return factsOfSpan(span)
  const words = (name.facts.words ??= [])
  const facts = words[first]
  if (facts) return facts
  const word = name.words[first]
  return (words[first] = knownWord(
    word?.letters ?? '',
    word?.search ?? '',
    word?.script ?? 'latin',
    word?.classes ?? 0,
  ))
}

function factsOfSpan(span: WordSpan): WordFacts {
  const { name, first, last } = span
  const spans = (name.facts.spans ??= new Map())
  const key = first * (name.words.length + 1) + last
  let facts = spans.get(key)
  if (!facts) {
    const letters = name.letters.slice(startOf(span), endOf(span))
    let classes = 0
    for (let at = first; at < last; at++) classes |= name.words[at]?.classes ?? 0
    facts = joinedWords(letters, searchOf(span), scriptOf(span), classes, last - first)
    spans.set(key, facts)
  }
  return facts
}

/** The native name that words of a name, taken as one, are. */
export function nativeOf(span: WordSpan): NativeName | undefined {
  return nativeWord(factsOf(span))
}
