import { establishedPlace, establishedSpellings } from '../established-places.js'
import { findAliases } from '../find-aliases.js'
import { isFamilyFirst } from '../name-roles.js'
import { prepareName, type NameWord, type PreparedName } from '../prepare-name.js'
import { readSuffix } from '../read-suffix.js'
import { soundKeysOf } from './sound-keys.js'
import { KeyTable } from './key-table.js'
import { isWholeOnly } from './whole-only.js'

/** A name of a watchlist, or another name of the same bearer that the tables know. */
export interface WatchedForm {
  readonly id: string
  /** As the watchlist writes it. */
  readonly name: string
  /** What is looked for: the name itself, an alias, another spelling of a place. */
  readonly form: string
}

/** What a word of a text has in common with a watched name, if it is spelled like it. */
export interface Anchor {
  readonly form: number
  /** The words of the form, titles included. */
  readonly first: number
  readonly last: number
  /** `whole`: nothing is missing; `family`: it may stand for the name; `inner`: words that it has besides others. */
  readonly kind: 'whole' | 'family' | 'inner'
}

const KINDS = ['whole', 'family', 'inner'] as const
const FIRST_SHIFT = 2
const LAST_SHIFT = 7
const MASK = 31
/** The low bits of what is filed say which words; the number of the form is above them. */
const WORDS_RANGE = 2 ** 12
/** More words than this are not written in one. */
const MOST_JOINED = 4
/** Have no letter in an acronym. */
const SKIPPED = ['of', 'the', 'and', 'for', 'in']
const SHORTEST_ACRONYM = 3
const ARTICLE = 'ال'
const MOST_KEPT = 50_000
const MOST_ANCHOR_WORDS = 8

/** The names of a watchlist, filed by the sounds of the words that can stand for them. */
export class CompiledWatchlist {
  readonly #forms: WatchedForm[] = []
  /** Words that stand alone, and names written as one word. */
  readonly #singles = new KeyTable()
  /** Words of a name that stand together. */
  readonly #pairs = new KeyTable()
  #prepared = new Map<number, PreparedName>()

  /** Takes in a name; one without letters and digits is never found. */
  add(id: string, name: string): boolean {
    const prepared = prepareName(name)
    if (prepared.words.length === 0) return false
    this.#file({ id, name, form: name }, prepared)
    for (const form of otherForms(name, prepared)) this.#file({ id, name, form }, prepareName(form))
    return true
  }

  /** Makes it ready to be asked. */
  finish(): this {
    this.#singles.finish()
    this.#pairs.finish()
    return this
  }

  get size(): number {
    return this.#forms.length
  }

  /** Bytes of memory beside the strings of names and ids. */
  get byteLength(): number {
    return this.#singles.byteLength + this.#pairs.byteLength
  }

  /** What one word of a text may be, by its key. */
  anchors(key: number): Anchor[] {
    return this.#singles.has(key) ? this.#singles.find(key).map(unpackAnchor) : []
  }

  /** What two words of a text may be, by the key of both. */
  pairAnchors(key: number): Anchor[] {
    return this.#pairs.find(key).map(unpackAnchor)
  }

  hasPair(key: number): boolean {
    return this.#pairs.has(key)
  }

  hasSingle(key: number): boolean {
    return this.#singles.has(key)
  }

  form(number: number): WatchedForm {
    // Numbers come from anchors, which are made together with their form.
    return this.#forms[number] as WatchedForm
  }

  prepared(number: number): PreparedName {
    const known = this.#prepared.get(number)
    if (known) return known
    if (this.#prepared.size >= MOST_KEPT) this.#prepared = new Map()
    const prepared = prepareName(this.form(number).form)
    this.#prepared.set(number, prepared)
    return prepared
  }

  #file(watched: WatchedForm, prepared: PreparedName): void {
    if (prepared.words.length === 0) return
    const form = this.#forms.push(watched) - 1
    const { words, titles } = prepared
    const end = Math.min(words.length, titles + MOST_ANCHOR_WORDS)
    const names = words.slice(titles, end)
    const put = (first: number, last: number, kind: Anchor['kind'], spelled: readonly string[]): void => {
      const packed = packAnchor({ form, first, last, kind })
      for (const key of soundKeysOf(spelled)) {
        if (kind !== 'inner') this.#singles.add(key, packed)
        if (last - first > 1) this.#pairs.add(key, packed)
      }
    }
    const searched = words.map(word => word.search)
    if (names.length <= MOST_JOINED) put(titles, end, 'whole', searched.slice(titles, end))
    if (names.length === 1) return
    // An article inside, read as letters: `عبدالفتاحالسيسي`.
    if (names.length <= MOST_JOINED && names.slice(1).some(word => word.search.startsWith(ARTICLE)))
      put(titles, end, 'whole', [searched.slice(titles, end).join('')])
    if (names.length > 2) {
      for (let at = titles; at + 2 <= end; at++) put(at, at + 2, 'inner', searched.slice(at, at + 2))
      put(titles, end, 'inner', [searched[titles] ?? '', searched[end - 1] ?? ''])
    }
    if (isWholeOnly(prepared)) {
      // `Shanghai Cooperation`: the two languages order the words of a body otherwise.
      for (let at = titles; at + 2 <= end; at++)
        put(at, at + 2, 'inner', searched.slice(at, at + 2).reverse())
      return
    }
    const family = familyAt(names) + titles
    put(family, family + 1, 'family', searched.slice(family, family + 1))
    // `بينغ` for `شي جين بينغ`: newspapers that take the last word for the family's.
    if (family === titles) put(end - 1, end, 'family', searched.slice(end - 1, end))
  }
}

/** The family name among the words of a name: the last one but numbers, or the first in China and Korea. */
function familyAt(names: readonly NameWord[]): number {
  if (names.length <= 3 && isFamilyFirst(names[0]?.letters ?? '')) return 0
  return names.length - 1 - (readSuffix(names.map(name => name.search))?.words ?? 0)
}

/** Names of the same bearer that letters do not lead to. */
function otherForms(name: string, prepared: PreparedName): string[] {
  const ids = establishedPlace(prepared.search)
  const aliases = findAliases(name).flatMap(row => row.names.split('/'))
  const spellings = ids ? establishedSpellings(ids) : []
  return [...new Set([...aliases, ...spellings, ...acronyms(prepared)])].filter(form => form !== name)
}

/** `CAP` for `China Africa Project`, of bodies only. */
function acronyms(prepared: PreparedName): string[] {
  const words = prepared.words.filter(word => word.script === 'latin' && !SKIPPED.includes(word.letters))
  if (
    prepared.words.some(word => word.script !== 'latin') ||
    words.length < SHORTEST_ACRONYM ||
    !isWholeOnly(prepared)
  )
    return []
  return [words.map(word => word.letters.charAt(0).toUpperCase()).join('')]
}

function packAnchor({ form, first, last, kind }: Anchor): number {
  return form * WORDS_RANGE + ((last << LAST_SHIFT) | (first << FIRST_SHIFT) | KINDS.indexOf(kind))
}

function unpackAnchor(packed: number): Anchor {
  const words = packed % WORDS_RANGE
  return {
    form: Math.floor(packed / WORDS_RANGE),
    first: (words >>> FIRST_SHIFT) & MASK,
    last: words >>> LAST_SHIFT,
    kind: KINDS[words & 3] ?? 'whole',
  }
}
