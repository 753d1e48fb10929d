import { distance } from 'fastest-levenshtein'
import Fuse from 'fuse.js'
import fuzzysort from 'fuzzysort'
import { isArabic } from '../../scripts/compare/name-scorers.js'
import { type Area, each, type Group, type Library } from '../area.js'
import type { Candidate } from '../measure.js'
import { nameList, ownPairs } from '../own-names.js'
import { shuffle } from '../seeded-random.js'

const LIMIT = 10
const QUERIES = 300
const HUNDRED_THOUSAND = 100_000
const MILLION = 1_000_000

export const NAME_INDEX: Area = {
  id: 'name-index',
  title: 'A name among a hundred thousand',
  about:
    '`NameIndex.search` for the ten names most like a query. The list is made of the words of the own names, the queries are ' +
    'other spellings of its names: 300 for khabar, one for Fuse.js, three for Levenshtein and ten for fuzzysort, which look at ' +
    'every name, folded by khabar, and find fewer ([docs/comparison.md](../docs/comparison.md#names)).',
  groups: makeGroups,
}

export const NAME_INDEX_OF_A_MILLION: Area = {
  id: 'name-index-million',
  title: 'A name among a million',
  about: 'The same with a million names, without the others.',
  isLong: true,
  groups: makeGroupsOfMillion,
}

function* makeGroups({ khabar }: Library): Iterable<Group> {
  const { NameIndex, normalize } = khabar
  const names = nameList(HUNDRED_THOUSAND)
  const entries = names.map((name, id) => ({ id, names: [name] }))
  const index = NameIndex.from(entries)
  const bytes = index.toBytes()

  yield* queryGroups(khabar, index, scansOf(names, normalize))
  const folded = names.map(name => ({ text: normalize(name) }))
  yield {
    id: 'build',
    title: 'Building the index',
    unit: 'names',
    amount: names.length,
    own: [
      { name: 'khabar `NameIndex.from`', run: () => NameIndex.from(entries).size },
      { name: 'khabar `NameIndex.fromBytes`', run: () => NameIndex.fromBytes(bytes).size },
    ],
    peers: [
      { name: 'Fuse.js', run: () => new Fuse(folded, { keys: ['text'] }).getIndex().size() },
      { name: 'fuzzysort', run: () => folded.map(({ text }) => fuzzysort.prepare(text)).length },
    ],
    rounds: 3,
    warmUps: 1,
    figures: {
      'bytes of memory a name': index.byteLength / names.length,
      'bytes a name, stored': bytes.length / names.length,
    },
  }
}

function* makeGroupsOfMillion({ khabar }: Library): Iterable<Group> {
  const { NameIndex } = khabar
  const entries = nameList(MILLION).map((name, id) => ({ id, names: [name] }))
  const index = NameIndex.from(entries)
  yield* queryGroups(khabar, index, [])
  yield {
    id: 'build',
    title: 'Building the index',
    unit: 'names',
    amount: MILLION,
    own: [{ name: 'khabar `NameIndex.from`', run: () => NameIndex.from(entries).size }],
    rounds: 1,
    warmUps: 0,
    figures: { 'bytes of memory a name': index.byteLength / MILLION },
  }
}

interface Index {
  search(query: string, options: { readonly limit: number }): readonly unknown[]
}

function* queryGroups(
  { romanizeName }: Library['khabar'],
  index: Index,
  scans: readonly Scan[],
): Iterable<Group> {
  const wanted = ownPairs().ofOneScript.filter(({ a, b, same }) => same && a !== b && isArabic(b))
  const arabic = shuffle(wanted, 5)
    .slice(0, QUERIES)
    .map(({ a }) => a)
  const group = (id: string, title: string, queries: readonly string[], peers: readonly Scan[]): Group => ({
    id,
    title,
    unit: 'queries',
    amount: queries.length,
    own: [
      {
        name: 'khabar `NameIndex`',
        run: each(queries, query => index.search(query, { limit: LIMIT }).length),
      },
    ],
    peers: peers.map(({ asked, name, search }): Candidate => {
      const few = queries.slice(0, asked)
      return { name, run: each(few, search), amount: few.length }
    }),
    rounds: 7,
    warmUps: 1,
  })
  yield group('arabic', 'Arabic queries', arabic, scans)
  yield group(
    'latin',
    'Queries in Latin letters',
    arabic.map(name => romanizeName(name)),
    [],
  )
}

/** A searcher that looks at every name. */
interface Scan {
  readonly name: string
  /** How many queries it is asked, not to take minutes. */
  readonly asked: number
  /** How many names it gives. */
  readonly search: (query: string) => number
}

/** Each at its best: with folded names and queries. */
function scansOf(names: readonly string[], normalize: (text: string) => string): Scan[] {
  const folded = names.map(name => ({ name, text: normalize(name) }))
  const fuse = new Fuse(folded, { keys: ['text'], ignoreLocation: true })
  const prepared = folded.map(({ name, text }) => ({ name, text: fuzzysort.prepare(text) }))
  return [
    { name: 'Fuse.js', asked: 1, search: query => fuse.search(normalize(query), { limit: LIMIT }).length },
    {
      name: 'fuzzysort',
      asked: 10,
      search: query => fuzzysort.go(normalize(query), prepared, { key: 'text', limit: LIMIT }).length,
    },
    {
      name: 'Levenshtein over all names',
      asked: 3,
      search: query => {
        const wanted = normalize(query)
        const far = folded.map(({ name, text }) => ({ name, far: distance(text, wanted) }))
        return far.sort((a, b) => a.far - b.far).slice(0, LIMIT).length
      },
    },
  ]
}
