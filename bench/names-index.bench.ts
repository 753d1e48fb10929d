// npm run bench:names: NameIndex at 50,000 and a million names beside Fuse.js, fuzzysort and a scan by edit distance.
import { existsSync, readFileSync } from 'node:fs'
import { distance } from 'fastest-levenshtein'
import Fuse from 'fuse.js'
import fuzzysort from 'fuzzysort'
import { normalize } from '../src/letters/index.js'
import { NameIndex } from '../src/names/index.js'
import { TableBuilder } from '../src/names/name-index/build-tables.js'
import { CandidateFinder } from '../src/names/name-index/find-candidates.js'
import { unpackString } from '../src/names/name-index/packed-strings.js'
import { soundWords } from '../src/names/sounds/sound-words.js'
import { seededRandom } from './compare.js'

const FOLDER = '../shared/data/names'
/** Lists of names with Arabic forms in these columns. */
const FILES = [
  ['variants-ar-ar.tsv', [0, 1]],
  ['pairs-ar-latin.tsv', [0]],
] as const
const PAIRS = ['dev-ar-ar.json', 'dev-ar-latin.json'] as const
/** As many queries are asked of those that look at every name. */
const QUERIES_OF_SCANS = 60
const CANDIDATES = 20

interface Query {
  readonly text: string
  /** A spelling of the same name that the index holds. */
  readonly target: string
  /** All spellings of it that are known. */
  readonly spellings: ReadonlySet<string>
}

interface Pair {
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly class: string
  readonly entity: string
}

if (existsSync(FOLDER)) main()
else console.log(`skipped: there is no ${FOLDER}`)

function main(): void {
  const [arabic, latin] = PAIRS.map(readPairs) as [Pair[], Pair[]]
  const spellings = new Map<string, Set<string>>()
  const know = (entity: string, ...names: string[]): void => {
    const known = spellings.get(entity) ?? new Set()
    for (const name of names) known.add(name)
    spellings.set(entity, known)
  }
  for (const { a, b, entity } of arabic) know(entity, a, b)
  for (const { a, entity } of latin) know(entity, a)
  const queryOf = (text: string, target: string, entity: string): Query => {
    return { text, target, spellings: spellings.get(entity) ?? new Set() }
  }
  const queries = {
    'Arabic queries': arabic.map(({ a, b, entity }) => queryOf(a, b, entity)),
    'Latin queries': latin.map(({ a, b, entity }) => queryOf(b, a, entity)),
  }
  const targets = [...arabic.map(pair => pair.b), ...latin.map(pair => pair.a)]
  const all = [...new Set([...targets, ...readNames()])]

  for (const count of [50_000, all.length, 1_000_000]) {
    const names = shuffle(count <= all.length ? all.slice(0, count) : recombine(all, count))
    const index = build(names)
    for (const [title, asked] of Object.entries(queries)) {
      report(`khabar, ${title}`, asked, text => index.search(text, { limit: 11 }).map(found => found.name))
      if (count === all.length) reportCandidates(names, title, asked)
    }
    if (count !== 50_000) continue
    for (const [name, search] of scans(names))
      for (const [title, asked] of Object.entries(queries)) report(`${name}, ${title}`, thin(asked), search)
  }
}

function readPairs(file: string): Pair[] {
  const { rows } = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as { rows: Pair[] }
  return rows.filter(row => row.same && row.class === 'press')
}

function readNames(): string[] {
  return FILES.flatMap(([file, columns]) =>
    readFileSync(`${FOLDER}/${file}`, 'utf8')
      .split('\n')
      .slice(1)
      .filter(line => line !== '')
      .flatMap(line => columns.map(column => line.split('\t')[column] ?? '')),
  )
}

/** All of the names, then new ones made of one to three of their words. */
function recombine(names: readonly string[], count: number): string[] {
  const random = seededRandom(11)
  const words = names.flatMap(name => name.split(' '))
  const made = new Set(names)
  while (made.size < count) {
    const length = 1 + Math.floor(random() * 3)
    made.add(Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' '))
  }
  return [...made]
}

/** In another order, so that no target stands before the names that are just as like the query. */
function shuffle(names: readonly string[]): string[] {
  const random = seededRandom(13)
  const places = names.map(name => ({ name, place: random() }))
  return places.sort((a, b) => a.place - b.place).map(({ name }) => name)
}

function build(names: readonly string[]): NameIndex<number> {
  const entries = names.map((name, id) => ({ id, names: [name] }))
  const start = performance.now()
  const index = NameIndex.from(entries)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const bytes = (index.byteLength / names.length).toFixed(0)
  const stored = (index.toBytes().length / names.length).toFixed(0)
  console.log(
    `\n${String(names.length)} names: built in ${seconds} s, ${bytes} bytes a name, ${stored} stored`,
  )
  return index
}

/** Every so many-th query. */
function thin(queries: readonly Query[]): Query[] {
  const step = Math.ceil(queries.length / QUERIES_OF_SCANS)
  return queries.filter((_, at) => at % step === 0)
}

/** Any known spelling but the query itself is a hit. */
function report(title: string, queries: readonly Query[], search: (text: string) => string[]): void {
  for (const { text } of queries.slice(0, 100)) search(text)
  const times: number[] = []
  let first = 0
  let amongTen = 0
  for (const { text, spellings } of queries) {
    const start = performance.now()
    const found = search(text)
    times.push(performance.now() - start)
    const others = found.filter(name => name !== text).slice(0, 10)
    if (spellings.has(others[0] ?? '')) first++
    if (others.some(name => spellings.has(name))) amongTen++
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? NaN).toFixed(2)
  const percent = (part: number): string => `${((100 * part) / queries.length).toFixed(1)} %`
  console.log(
    `  ${title}: first ${percent(first)}, among ten ${percent(amongTen)}, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
  )
}

/** How often the target of a query is among the names that are scored. */
function reportCandidates(names: readonly string[], title: string, queries: readonly Query[]): void {
  const builder = new TableBuilder()
  for (const [id, name] of names.entries()) builder.add(name, id)
  const tables = builder.finish()
  const finder = new CandidateFinder(tables)
  let found = 0
  for (const { text, target } of queries) {
    const candidates = finder.find(soundWords(text), CANDIDATES)
    if (candidates.some(name => unpackString(tables.names, name) === target)) found++
  }
  const share = ((100 * found) / queries.length).toFixed(1)
  console.log(`  ${title}: ${share} % of the targets among ${String(CANDIDATES)} candidates`)
}

/** Searchers that look at every name, each at its best: with folded names. */
function scans(names: readonly string[]): [string, (text: string) => string[]][] {
  const folded = names.map(name => ({ name, text: normalize(name) }))
  const fuse = new Fuse(folded, { keys: ['text'], threshold: 0.5, ignoreLocation: true })
  const targets = folded.map(({ name, text }) => ({ name, text: fuzzysort.prepare(text) }))
  return [
    ['Fuse.js', text => fuse.search(normalize(text), { limit: 11 }).map(({ item }) => item.name)],
    [
      'fuzzysort',
      text => fuzzysort.go(normalize(text), targets, { key: 'text', limit: 11 }).map(({ obj }) => obj.name),
    ],
    [
      'edit distance',
      text => {
        const wanted = normalize(text)
        const scored = folded.map(one => ({ name: one.name, apart: distance(wanted, one.text) }))
        return scored
          .sort((a, b) => a.apart - b.apart)
          .slice(0, 11)
          .map(({ name }) => name)
      },
    ],
  ]
}
