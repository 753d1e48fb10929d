import { ARTICLE } from '../../letters/article.js'
import { normalize } from '../../letters/index.js'
import { BEHIND_GIVEN_NAMES, TITLES_AND_GIVEN_NAMES } from '../parse/lexicon/name-parts.js'
import { consonantClasses } from './consonants.js'
import type { NameFacts } from './name-facts.js'
import { ARABIC_NAME_LETTERS, foldName, LATIN_NAME_LETTERS } from './name-letters.js'
import { findNativeName } from '../known-names/native-name.js'
import { readSuffix, type NameSuffix } from '../parse/read-suffix.js'
import { readTitles } from '../parse/read-titles.js'

/** The script a word is compared in; digits are of the script of the word they stand in. */
export type NameScript = 'arabic' | 'latin'

/** One word of a name. */
export interface NameWord {
  /** In comparison letters, see {@link foldName}. */
  readonly letters: string
  /** As a search engine would fold it (preset `search`). */
  readonly search: string
  readonly script: NameScript
  /** Its consonants, see {@link consonantClasses}. */
  readonly classes: number
  /** Where it stands in {@link PreparedName.letters}. */
  readonly start: number
  readonly end: number
  /** Where it stands in the folded name. */
  readonly foldedStart: number
  readonly foldedEnd: number
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A name in the form it is compared in. */
export interface PreparedName {
  /** As it was given. */
  readonly source: string
  /** After folding, see {@link foldName}. */
  readonly folded: string
  /** Its words but titles and suffix as a search engine would fold them (preset `search`), with one blank between them. */
  readonly search: string
  /** Its words in comparison letters, with one blank between them. */
  readonly letters: string
  readonly words: readonly NameWord[]
  /** How many words in front are titles; at least one word is left to the name. */
  readonly titles: number
  /** What numbers the bearer, behind the name. */
  readonly suffix: NameSuffix | undefined
  /** Whether the titles call the bearer by a given name, as those of rulers and churches do. */
  readonly calledByGiven: boolean
  /** What comparing it has found out so far. */
  readonly facts: NameFacts
}

/** Beyond so many letters a name is compared by its beginning, so that no text takes long. */
const MOST_LETTERS = 160
const MOST_WORDS = 16

const ARABIC = 1
const LATIN = 2
const SILENT = 3
const DIGIT = 4
/** Signs that newspapers write inside a word, or leave out. */
const SILENT_SIGNS = "'’‘ʿʾʻʼ`´"

const ELIDED_ARTICLE = 'لل'
/** `للو` and its like are names. */
const SHORTEST_WITH_CLITIC = 4

/** Lists are compared name by name with each other: what was just prepared is kept. */
const MOST_RECENT = 1024

let recent: Map<string, PreparedName> | undefined
let kinds: Uint8Array | undefined

/**
 * The words of a name in comparison letters. Signs between words count as blanks, apostrophes as nothing; letters of
 * other scripts than Arabic and Latin are left out. No words for text without letters and digits.
 */
export function prepareName(name: string): PreparedName {
  const known = recent?.get(name)
  if (known) return known
  if (!recent || recent.size >= MOST_RECENT) recent = new Map()
  const prepared = prepare(name)
  recent.set(name, prepared)
  return prepared
}

function prepare(name: string): PreparedName {
  const folded = foldName(name)
  const words: Writable<NameWord>[] = []
  let letters = ''
  let at = 0
  while (at < folded.length && words.length < MOST_WORDS && letters.length < MOST_LETTERS) {
    const foldedStart = at
    let word = ''
    let script: NameScript | undefined
    for (; at < folded.length && word.length < MOST_LETTERS; at++) {
      const kind = kindOf(folded.charCodeAt(at))
      if (kind === 0) break
      if (kind === SILENT) continue
      const own = kind === ARABIC ? 'arabic' : kind === LATIN ? 'latin' : script
      if (script && own !== script) break
      script = own
      word += folded.charAt(at)
    }
    if (word === '') {
      at++
      continue
    }
    if (letters !== '') {
      letters += ' '
      // The clitic of the next noun of an organisation's name, not of the name: `منظمة شنغهاي للتعاون`.
      if (word.startsWith(ELIDED_ARTICLE) && word.length > SHORTEST_WITH_CLITIC)
        word = ARTICLE + word.slice(2)
    }
    const start = letters.length
    letters += word
    words.push({
      letters: word,
      search: word,
      script: script ?? 'latin',
      classes: consonantClasses(word),
      start,
      end: letters.length,
      foldedStart,
      foldedEnd: at,
    })
  }
  const searched = normalize(letters).split(' ')
  for (const [index, word] of words.entries()) word.search = searched[index] ?? word.letters
  const { titles, calledByGiven } = titlesOf(words)
  const suffix = readSuffix(searched.slice(titles))
  const search = searched.slice(titles, suffix ? -suffix.words : undefined).join(' ')
  return { source: name, folded, search, letters, words, titles, suffix, calledByGiven, facts: {} }
}

/** `أمير` and `سلطان` are names as well; with the article, or where no name has the letters, a title is a title. */
function titlesOf(words: readonly NameWord[]): Pick<PreparedName, 'titles' | 'calledByGiven'> {
  const folded = words.map(word => ({ folded: word.search }))
  const { groups, callsByGiven } = readTitles(folded)
  const first = groups.findIndex(
    ([from, to]) =>
      from === to &&
      (isNameToo(from.folded) || isGivenName(from.folded, folded[folded.indexOf(from) + 1]?.folded)),
  )
  const kept = first < 0 ? groups : groups.slice(0, first)
  const last = kept.at(-1)?.[1]
  return {
    titles: last ? folded.indexOf(last) + 1 : 0,
    calledByGiven: callsByGiven && kept.length === groups.length && kept.length > 0,
  }
}

function isGivenName(word: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    TITLES_AND_GIVEN_NAMES.split(' ').includes(word) &&
    BEHIND_GIVEN_NAMES.split(' ').includes(next)
  )
}

function isNameToo(word: string): boolean {
  return !word.startsWith(ARTICLE) && findNativeName(word)?.listed === true
}

function kindOf(unit: number): number {
  if (!kinds) {
    kinds = new Uint8Array(0x10000)
    for (const letter of ARABIC_NAME_LETTERS) kinds[letter.charCodeAt(0)] = ARABIC
    for (const letter of LATIN_NAME_LETTERS) kinds[letter.charCodeAt(0)] = LATIN
    for (const sign of SILENT_SIGNS) kinds[sign.charCodeAt(0)] = SILENT
    for (const digit of '0123456789') kinds[digit.charCodeAt(0)] = DIGIT
    kinds[0x20] = 0
  }
  return kinds[unit] ?? 0
}
