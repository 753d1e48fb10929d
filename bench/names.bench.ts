// npm run bench:match: matchNames beside folded edit distance and Jaro-Winkler, on names of two words.
import { existsSync, readFileSync } from 'node:fs'
import { distance } from 'fastest-levenshtein'
import { normalize } from '../src/letters/index.js'
import { groupNames, matchNames, nameKey } from '../src/names/index.js'
import { jaroWinkler } from '../scripts/compare/jaro-winkler.js'
import { compare, seededRandom, sunk } from './compare.js'

const FILE = '../shared/data/names/dev-ar-ar.json'

interface Row {
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly class: string
}

type Pair = readonly [a: string, b: string]

if (existsSync(FILE)) main()
else console.log(`skipped: there is no ${FILE}`)

function main(): void {
  const { rows } = JSON.parse(readFileSync(FILE, 'utf8')) as { rows: Row[] }
  const ofTwo = rows.filter(({ a, b, class: of }) => of === 'press' && hasTwoWords(a) && hasTwoWords(b))
  const spellings = ofTwo.filter(row => row.same).map(({ a, b }): Pair => [a, b])
  const nearest = ofTwo.filter(row => !row.same).map(({ a, b }): Pair => [a, b])
  const random = seededRandom(7)
  const anyName = (): string => spellings[Math.floor(random() * spellings.length)]?.[1] ?? ''
  const others = spellings.map(([a]): Pair => [a, anyName()])
  report('half spellings, half any other name', [...spellings, ...others])
  report('spellings', spellings)
  report('any other name', others)
  report('nearest other names', nearest)
  const names = [...new Set(spellings.flat())]
  // Most pairs of words come once in a round, more of them than are kept.
  report(
    'every name with forty others',
    names.flatMap(a => names.slice(0, 40).map((b): Pair => [a, b])),
  )
  const medians = compare(
    [
      { name: 'nameKey', run: () => names.map(nameKey) },
      { name: 'groupNames', run: () => groupNames(names) },
    ],
    5,
    2,
  )
  for (const [name, time] of medians)
    console.log(`${name}: ${perSecond(names.length, time)} names a second, of ${String(names.length)}`)
  console.log(`(${String(sunk() % 10)})`)
}

function report(title: string, pairs: readonly Pair[]): void {
  const total = (score: (a: string, b: string) => number): number =>
    pairs.reduce((sum, [a, b]) => sum + score(a, b), 0)
  const medians = compare(
    [
      { name: 'matchNames', run: () => total((a, b) => matchNames(a, b).score) },
      { name: 'folded edit distance', run: () => total((a, b) => distance(normalize(a), normalize(b))) },
      { name: 'folded Jaro-Winkler', run: () => total((a, b) => jaroWinkler(normalize(a), normalize(b))) },
    ],
    9,
  )
  const own = medians.get('matchNames') ?? NaN
  console.log(`\n${title} (${String(pairs.length)} pairs)`)
  for (const [name, time] of medians)
    console.log(`  ${name}: ${perSecond(pairs.length, time)} a second, ${(own / time).toFixed(1)} x`)
}

function perSecond(count: number, milliseconds: number): string {
  return Math.round((1000 * count) / milliseconds).toLocaleString('en')
}

function hasTwoWords(name: string): boolean {
  return name.split(' ').length === 2
}
