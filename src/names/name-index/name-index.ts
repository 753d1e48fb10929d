import { isList } from '../../check-input.js'
import { KhabarError } from '../../khabar-error.js'
import { checkName } from '../check-name.js'
import { TableBuilder } from './build-tables.js'
import { checkEntry, checkSearchOptions } from './check-input.js'
import { CandidateFinder } from './find-candidates.js'
import { readIndex, writeIndex } from './index-bytes.js'
import { tableBytes, type NameTables } from './name-tables.js'
import { unpackString } from './packed-strings.js'
import { SURE } from '../match/match-names.js'
import { prepareName } from '../prepare/prepare-name.js'
import { otherNames } from '../prepare/other-names.js'
import { scorePrepared } from './rescore.js'
import { soundWords } from '../sounds/sound-words.js'
import { countIds, idOf, storeIds, type StoredIds } from './stored-ids.js'

/** One person, place or organisation of a name index. */
export interface NameIndexEntry<T> {
  /** What results carry. Entries with the same id are one. */
  readonly id: T
  /** The names it goes by, in Arabic or Latin letters. One without letters and digits is never found. */
  readonly names: readonly string[]
}

/** What a search looks for. */
export interface NameSearchOptions {
  /**
   * How many results to give at most, 1 to 100.
   * @defaultValue `10`
   */
  readonly limit?: number
  /**
   * Results with a lower score are left out, 0 to 1.
   * @defaultValue `0`
   */
  readonly minScore?: number
}

/** A name of an index. */
export interface IndexedName<T> {
  /** The id of its entry. */
  readonly id: T
  /** As it was given. */
  readonly name: string
}

/** An entry that a search found. */
export interface NameSearchResult<T> {
  /** The id of the entry. */
  readonly id: T
  /** Of the entry's names the one most like the query, as it was given. */
  readonly name: string
  /** 0..1, the probability that the query and this name are one, as `matchNames` gives it. */
  readonly score: number
}

/**
 * Candidates that are scored for a search, the likeliest by their sounds; more where more results are wanted. Measured on
 * 108,000 names, scoring 64 finds no more than this.
 */
const SCORED = 20
const SCORED_FOR_RESULT = 2
/** Candidates for another name of the one asked for, which tables give letter by letter. */
const MOST_OF_OTHER = 4
const LEAST_OF_OTHER = 0.5

/** A candidate with its score. */
interface ScoredName {
  readonly number: number
  readonly name: string
  readonly score: number
}

/**
 * Names to be searched by any spelling: a watchlist or a knowledge base, from ten names to millions. A name is found by
 * other spellings of it in either script, with its words in another order or divided otherwise, and by a part of it
 * (`السيسي` finds `عبد الفتاح السيسي`). An index does not change once it is built.
 *
 * A million names take about 100 MB, all included, and some seconds to build.
 *
 * @example
 * ```ts
 * import { NameIndex } from 'khabar'
 * const index = NameIndex.from([
 *   { id: 'putin', names: ['فلاديمير بوتين'] },
 *   { id: 'google', names: ['غوغل'] },
 * ])
 * index.search('Vladimir Putin', { limit: 1 }).map(found => found.id)
 * // → ['putin']
 * index.search('جوجل', { limit: 1 }).map(found => found.name)
 * // → ['غوغل']
 * ```
 */
export class NameIndex<T> {
  readonly #tables: NameTables
  readonly #ids: StoredIds<T>
  readonly #finder: CandidateFinder

  private constructor(tables: NameTables, ids: StoredIds<T>) {
    const given: unknown = ids
    // JavaScript does not know what is private, and `new NameIndex(entries)` is what one tries first.
    if (given === undefined)
      throw new KhabarError('bad-argument', {
        what: 'what new NameIndex is given',
        got: tables,
        instead: 'Build an index with NameIndex.from(entries), or read one with NameIndex.fromBytes(bytes).',
      })
    this.#tables = tables
    this.#ids = ids
    this.#finder = new CandidateFinder(tables)
  }

  /**
   * Builds an index.
   *
   * @param entries - what is to be found; ids may be of any type, equal as keys of a `Map` are
   * @returns the index
   * @throws KhabarError `bad-argument` for entries that are not iterable and for an entry whose names are no strings
   */
  static from<T>(entries: Iterable<NameIndexEntry<T>>): NameIndex<T> {
    const given: unknown = entries
    if (!isList(given))
      throw new KhabarError('bad-argument', {
        what: 'the entries of a name index',
        got: given,
        instead: 'Give an array of { id, names }.',
      })
    const builder = new TableBuilder()
    const numbers = new Map<T, number>()
    let count = 0
    for (const entry of entries) {
      checkEntry(entry, `entry ${count++} of a name index`)
      const number = numbers.get(entry.id) ?? numbers.size
      numbers.set(entry.id, number)
      for (const name of entry.names) builder.add(name, number)
    }
    return new NameIndex(builder.finish(), storeIds([...numbers.keys()]))
  }

  /**
   * Reads an index that {@link NameIndex.toBytes} wrote, on any machine.
   *
   * @param bytes - all of its bytes
   * @returns the index; say the type of its ids if they are of one type
   * @throws KhabarError `bad-index` for bytes that are damaged, cut off, foreign or of another version
   */
  static fromBytes<T extends string | number = string | number>(bytes: Uint8Array): NameIndex<T> {
    const { tables, ids } = readIndex(bytes)
    // The bytes say whether ids are strings or numbers; that they are of the type asked for the caller knows.
    return new NameIndex(tables, ids as StoredIds<T>)
  }

  /** How many entries the index has. */
  get size(): number {
    return countIds(this.#ids)
  }

  /** Every name with the id of its entry, in the order in which they were given. */
  *entries(): IterableIterator<IndexedName<T>> {
    for (const [number, entry] of this.#tables.entryOf.entries())
      yield { id: idOf(this.#ids, entry), name: unpackString(this.#tables.names, number) }
  }

  /** How many bytes of memory the index takes, with what searching needs; objects that are ids come on top. */
  get byteLength(): number {
    return tableBytes(this.#tables) + this.#finder.byteLength + storedBytes(this.#ids)
  }

  /**
   * The entries with the names most like a query, the best first, each once. Equal scores stay in the order of their
   * names' likeness in sound, then in that of the entries. Empty for a query without letters and digits.
   *
   * @param query - a name in Arabic or Latin letters, or a part of one
   * @param options - how many results, and how good
   * @returns entries with their best name and its score
   * @throws KhabarError `bad-option` for a limit or score out of range and for an unknown option, `bad-argument` for a
   *   query that is no string
   */
  search(query: string, options: NameSearchOptions = {}): NameSearchResult<T>[] {
    const { limit, minScore } = checkSearchOptions(options)
    checkName(query, 'the query of a name index')
    const most = Math.max(SCORED, limit * SCORED_FOR_RESULT)
    const asked = prepareName(query)
    const candidates = new Set(this.#finder.find(soundWords(query), most))
    const alike = candidates.size
    for (const other of otherNames(asked))
      for (const number of this.#finder.find(soundWords(other), MOST_OF_OTHER)) candidates.add(number)
    const scored: ScoredName[] = []
    const surest = new Set<number>()
    let judged = 0
    for (const number of candidates) {
      const isOther = judged++ >= alike
      const name = unpackString(this.#tables.names, number)
      const score = scorePrepared(asked, prepareName(name))
      if (!isOther || score >= LEAST_OF_OTHER) scored.push({ number, name, score })
      if (score < SURE.equal) continue
      surest.add(this.#tables.entryOf[number] as number)
      // Nothing has a higher score.
      if (surest.size >= limit) break
    }
    scored.sort((a, b) => b.score - a.score)
    const results = new Map<number, NameSearchResult<T>>()
    for (const { number, name, score } of scored) {
      if (score < minScore || results.size >= limit) break
      const entry = this.#tables.entryOf[number] as number
      if (!results.has(entry)) results.set(entry, { id: idOf(this.#ids, entry), name, score })
    }
    return [...results.values()]
  }

  /**
   * The index as bytes, to be stored and read again by {@link NameIndex.fromBytes}: versioned, with a checksum, and the
   * same on every machine.
   *
   * @returns the bytes
   * @throws KhabarError `bad-argument` for ids that are neither strings nor numbers
   */
  toBytes(): Uint8Array {
    return writeIndex(this.#tables, this.#ids)
  }
}

function storedBytes(ids: StoredIds<unknown>): number {
  if (ids.kind === 'numbers') return ids.numbers.byteLength
  if (ids.kind === 'strings') return ids.strings.bytes.byteLength + ids.strings.starts.byteLength
  return ids.others.length * 8 // a reference each
}
