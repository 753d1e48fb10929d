import { distance } from 'fastest-levenshtein'
import Fuse from 'fuse.js'
import fuzzysort from 'fuzzysort'
import { normalize } from '../../src/letters/index.js'
import { NameIndex, romanizeName } from '../../src/names/index.js'
import { ALL_PAIRS } from '../../test/names/pairs/all-pairs.js'
import { type Cell, markdownTable, percent } from './markdown-table.js'
import { isArabic } from './name-scorers.js'

/** Finds the names of a list that are most like a query, the most alike first. */
type Search = (query: string) => readonly string[]

/** One name of each own pair that is the same, in Latin letters where one is, looked up among the Arabic names of all pairs. */
export function searchTable(): string {
  const pairs = ALL_PAIRS.flatMap(table => table.pairs).map(({ a, b, same }) =>
    isArabic(b) ? { query: a, target: b, same } : { query: b, target: a, same },
  )
  const asked = pairs.filter(pair => pair.same && isArabic(pair.target))
  const names = [...new Set(pairs.map(pair => pair.target).filter(isArabic))]
  // A pair may be spelled in other pairs as well: each of those spellings is as good an answer.
  const spellings = new Map<string, Set<string>>()
  for (const { query, target } of asked) spellings.set(query, (spellings.get(query) ?? new Set()).add(target))
  const queries = [...spellings].filter(([query]) => !names.includes(query))
  const groups = [true, false].map(inArabic => queries.filter(([query]) => isArabic(query) === inArabic))
  const rows = searches(names).map(([name, search]): Cell[] => [
    name,
    ...groups.flatMap(group => {
      const found = group.map(([query, wanted]) => search(query).findIndex(answer => wanted.has(answer)))
      const share = (most: number): string =>
        percent(found.filter(place => place >= 0 && place < most).length / group.length)
      return [share(1), share(10)]
    }),
  ])
  const head = ['Arabic', 'Latin'].flatMap((script, at) => [
    `${String(groups[at]?.length)} ${script} queries: first, %`,
    'among ten, %',
  ])
  return markdownTable([`among ${String(names.length)} names`, ...head], rows)
}

/** Khabar, and what a program does without it: names and queries folded, in Latin letters where the query is. */
function searches(names: readonly string[]): readonly (readonly [name: string, search: Search])[] {
  const index = NameIndex.from(names.map((name, id) => ({ id, names: [name] })))
  const folded = names.map(name => ({ name, arabic: normalize(name), latin: normalize(romanizeName(name)) }))
  const keyOf = (query: string): 'arabic' | 'latin' => (isArabic(query) ? 'arabic' : 'latin')
  const fuses = {
    arabic: new Fuse(folded, { keys: ['arabic'], ignoreLocation: true }),
    latin: new Fuse(folded, { keys: ['latin'], ignoreLocation: true }),
  }
  return [
    ['khabar `NameIndex`', query => index.search(query, { limit: 10 }).map(found => found.name)],
    [
      'Levenshtein over all names',
      query => {
        const key = keyOf(query)
        const wanted = normalize(query)
        const far = folded.map(row => ({
          name: row.name,
          far: distance(row[key], wanted) / Math.max(row[key].length, wanted.length, 1),
        }))
        return far.sort((a, b) => a.far - b.far).map(row => row.name)
      },
    ],
    [
      'Fuse.js',
      query => fuses[keyOf(query)].search(normalize(query), { limit: 10 }).map(({ item }) => item.name),
    ],
    [
      'fuzzysort',
      query =>
        fuzzysort.go(normalize(query), folded, { key: keyOf(query), limit: 10 }).map(({ obj }) => obj.name),
    ],
  ]
}
