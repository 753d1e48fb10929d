import { ARTICLE } from '../../letters/article.js'
import { isFamilyFirst } from '../parse/name-roles.js'
import { prepareName, type NameWord, type PreparedName } from '../prepare/prepare-name.js'
import { readSuffix } from '../parse/read-suffix.js'
import { soundKeysOf, type SoundReading } from './sound-keys.js'
import { KeyTable } from './key-table.js'
import { otherForms } from './other-forms.js'
import { WatchedWords } from './watched-words.js'
import { isWholeOnly } from './whole-only.js'

/** A name of a watchlist, or another name of the same bearer that the tables know. */
export interface WatchedForm {
  readonly id: string
  /** As the watchlist writes it. */
  readonly name: string
  /** What is looked for: the name itself, an alias, another spelling of a place. */
  readonly form: string
}

/** Words of a watched name that words of a text may be. */
export interface Anchor {
  readonly form: number
  /** The words of the form, titles included. */
  readonly first: number
  readonly last: number
  /** `whole`: nothing is missing; `family`: it may stand for the name; `inner`: words that it has besides others. */
  readonly kind: 'whole' | 'family' | 'inner'
}

/** What is filed under a word is the number of a form, and in the low bits which of its words it is. */
const KINDS = 4
const WHOLE = 0
const FAMILY = 1
/** `بينغ` for `شي جين بينغ`: newspapers that take the last word for the family's. */
const LAST = 2
/** The same for two words: where they stand in the name, in their order or the other one, or its first and its last. */
const PLACES = 16
const TURNED = 8
const ENDS = 15
/** More words than this are not written in one. */
const MOST_JOINED = 4
const MOST_KEPT = 50_000
const MOST_ANCHOR_WORDS = 8
/** Initials stand for nobody without other words of the name. */
const SHORTEST_FAMILY = 2
/** The words of a name in one have so many letters that its usual spellings find it. */
const MOST_JOINED_READINGS = 6

/** The names of a watchlist, filed by their words. */
export class CompiledWatchlist {
  /** The different words, which texts are held against. */
  readonly words: WatchedWords = new WatchedWords()
  #size = 0
  readonly #ids: string[] = []
  readonly #names: string[] = []
  readonly #forms: string[] = []
  /** Forms by the word that may stand for them. */
  readonly #singles = new KeyTable()
  /** Forms by two of their words that stand together. */
  readonly #pairs = new KeyTable()
  /** Forms of several words by the sounds of all, as if they were one. */
  readonly #joined = new KeyTable()
  #prepared = new Map<number, PreparedName>()
  /** Readings of words, until all are filed. */
  #sounds = new Map<string, readonly SoundReading[]>()

  /** Takes in a name; one without letters and digits is never found. */
  add(id: string, name: string): boolean {
    const prepared = prepareName(name)
    if (prepared.words.length === 0) return false
    this.#size++
    this.#file({ id, name, form: name }, prepared)
    for (const form of otherForms(name, prepared)) this.#file({ id, name, form }, prepareName(form))
    return true
  }

  /** Makes it ready to be asked. */
  finish(): this {
    this.#sounds = new Map()
    this.words.finish()
    this.#singles.finish()
    this.#pairs.finish()
    this.#joined.finish()
    return this
  }

  /** How many names were taken in, their other forms not counted. */
  get size(): number {
    return this.#size
  }

  /** Bytes of memory beside the strings of names and ids. */
  get byteLength(): number {
    return this.words.byteLength + this.#singles.byteLength + this.#pairs.byteLength + this.#joined.byteLength
  }

  /** The names that a word of theirs may stand for. */
  anchors(word: number): Anchor[] {
    return this.#singles.find(word).map(packed => this.#single(packed))
  }

  /** The names that have no other word. */
  wholeAnchors(word: number): Anchor[] {
    return this.#singles
      .find(word)
      .filter(packed => packed % KINDS === WHOLE)
      .map(packed => this.#single(packed))
  }

  /** How many names a word of theirs may stand for. */
  countAnchors(word: number): number {
    return this.#singles.count(word)
  }

  /** Where a form of several words has its family name; a place or a body has none. */
  familyAnchor(form: number): Anchor | undefined {
    const prepared = this.prepared(form)
    const hasFamily = prepared.words.length - prepared.titles > 1 && !isWholeOnly(prepared)
    return hasFamily ? this.#single(form * KINDS + FAMILY) : undefined
  }

  /** The names that two words belong to, standing together in this order. */
  pairAnchors(first: number, second: number): Anchor[] {
    const key = pairKey(first, second)
    return this.#pairs.has(key) ? this.#pairs.find(key).map(packed => this.#pair(packed)) : []
  }

  hasJoined(key: number): boolean {
    return this.#joined.has(key)
  }

  /** The names of several words that sound so as a whole. */
  joinedAnchors(key: number): Anchor[] {
    return this.#joined.find(key).map(form => ({ form, ...this.#span(form), kind: 'whole' }))
  }

  form(number: number): WatchedForm {
    // Numbers come from anchors, which are made together with their form.
    return {
      id: this.#ids[number] as string,
      name: this.#names[number] as string,
      form: this.#forms[number] as string,
    }
  }

  prepared(number: number): PreparedName {
    const known = this.#prepared.get(number)
    if (known) return known
    if (this.#prepared.size >= MOST_KEPT) this.#prepared = new Map()
    const prepared = prepareName(this.#forms[number] ?? '')
    this.#prepared.set(number, prepared)
    return prepared
  }

  #single(packed: number): Anchor {
    const form = Math.floor(packed / KINDS)
    const { first, last } = this.#span(form)
    const kind = packed % KINDS
    if (kind === WHOLE) return { form, first, last, kind: 'whole' }
    const at = kind === LAST ? last - 1 : first + familyAt(this.prepared(form).words.slice(first, last))
    return { form, first: at, last: at + 1, kind: 'family' }
  }

  #pair(packed: number): Anchor {
    const form = Math.floor(packed / PLACES)
    const place = packed % PLACES
    const { first, last } = this.#span(form)
    if (place === ENDS) return { form, first, last, kind: 'inner' }
    const at = first + (place % TURNED)
    return { form, first: at, last: at + 2, kind: last - first === 2 && place === 0 ? 'whole' : 'inner' }
  }

  /** The words of a form that are looked for: no titles, and not the end of a very long one. */
  #span(form: number): { readonly first: number; readonly last: number } {
    const { words, titles } = this.prepared(form)
    return { first: titles, last: Math.min(words.length, titles + MOST_ANCHOR_WORDS) }
  }

  #file({ id, name, form: written }: WatchedForm, prepared: PreparedName): void {
    if (prepared.words.length === 0) return
    const form = this.#forms.push(written) - 1
    this.#ids.push(id)
    this.#names.push(name)
    const { words, titles } = prepared
    const names = words.slice(titles, titles + MOST_ANCHOR_WORDS)
    const numbers = names.map(word => this.words.add(word))
    const numberAt = (at: number): number => numbers[at] as number
    if (names.length === 1) {
      this.#singles.add(numberAt(0), form * KINDS + WHOLE)
      return
    }
    const isWhole = isWholeOnly(prepared)
    for (let at = 0; at + 1 < names.length; at++) {
      this.#pairs.add(pairKey(numberAt(at), numberAt(at + 1)), form * PLACES + at)
      // `Shanghai Cooperation`: the two languages order the words of a body otherwise.
      if (isWhole) this.#pairs.add(pairKey(numberAt(at + 1), numberAt(at)), form * PLACES + TURNED + at)
    }
    const end = names.length - 1
    if (end > 1) this.#pairs.add(pairKey(numberAt(0), numberAt(end)), form * PLACES + ENDS)
    if (names.length <= MOST_JOINED) this.#fileJoined(form, names)
    if (isWhole) return
    const family = familyAt(names)
    this.#fileFamily(numberAt(family), names[family], form * KINDS + FAMILY)
    if (family === 0) this.#fileFamily(numberAt(end), names[end], form * KINDS + LAST)
  }

  #fileJoined(form: number, names: readonly NameWord[]): void {
    const searched = names.map(word => word.search)
    const keys = soundKeysOf(searched, MOST_JOINED_READINGS, this.#sounds)
    // An article inside, read as letters: `عبدالفتاحالسيسي`.
    if (searched.slice(1).some(word => word.startsWith(ARTICLE)))
      keys.push(...soundKeysOf([searched.join('')], MOST_JOINED_READINGS))
    for (const key of new Set(keys)) this.#joined.add(key, form)
  }

  #fileFamily(number: number, word: NameWord | undefined, packed: number): void {
    if ((word?.letters.length ?? 0) >= SHORTEST_FAMILY) this.#singles.add(number, packed)
  }
}

/** Two pairs may have one key: what is found under it is compared. */
function pairKey(first: number, second: number): number {
  const mixed = Math.imul(first + 1, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)
  return mixed ^ (mixed >>> 16)
}

/** The family name among the words of a name: the last one but numbers, or the first in China and Korea. */
function familyAt(names: readonly NameWord[]): number {
  if (names.length <= 3 && isFamilyFirst(names[0]?.letters ?? '')) return 0
  return names.length - 1 - (readSuffix(names.map(name => name.search))?.words ?? 0)
}
