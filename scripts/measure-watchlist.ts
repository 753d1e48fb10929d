// npm run watchlist: what a watchlist of ten thousand, a hundred thousand and a million names takes to compile, to keep and
// to look for in made-up articles, each of which has ten of the names. The names are given, middle and family names of the
// library's own lexicon, put together at random. The last result goes into docs/reliability.md, unless SIZES is given:
// SIZES=10000 npm run watchlist
import { createNameFinder } from '../src/names/index.js'
import { NATIVE_FAMILIES } from '../src/names/known-names/lexicon/native-families.js'
import { NATIVE_NAMES } from '../src/names/known-names/lexicon/native-names.js'
import { NATIVE_WOMEN } from '../src/names/known-names/lexicon/native-women.js'
import { whereMeasured, writeResult } from './reliability-page.js'
import { seededRandom } from '../bench/seeded-random.js'
import { makeArticleLine } from '../bench/made-up-articles.js'

const SIZES = (process.env['SIZES'] ?? '10000,100000,1000000').split(',').map(Number)
const ARTICLES = 20
const NAMES_OF_ARTICLE = 10
const MEBIBYTE = 2 ** 20

const words = [...NATIVE_NAMES, ...NATIVE_WOMEN, ...NATIVE_FAMILIES]
  .flatMap(({ words }) => words.trim().split(/\s+/u))
  .map(spellings => spellings.split('/')[0] ?? spellings)
const rows = SIZES.map(measure)
const table = [
  '| names | compiled in | bytes a name in tables | memory of the process | read first | read again | names found |',
  '|--:|--:|--:|--:|--:|--:|--:|',
  ...rows,
  '',
  `Seconds are those of a processor; ${whereMeasured()}.`,
]
console.log(table.join('\n'))
if (process.env['SIZES'] === undefined) writeResult('npm run watchlist', table)

function measure(size: number): string {
  const random = seededRandom(23)
  const names = makeNames(size, random)
  const articles = Array.from({ length: ARTICLES }, (_, id) => makeArticle(id, names, random))
  const start = seconds()
  const find = createNameFinder(names.map((name, id) => ({ id: String(id), names: [name] })))
  const compiled = seconds() - start
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const [first, again] = [0, 1].map(() => {
    const from = seconds()
    const missing = articles.flatMap(article => findMissing(find(article.text), article.planted))
    return { missing, speed: bytes / 1000 / (seconds() - from) }
  })
  const planted = ARTICLES * NAMES_OF_ARTICLE
  const cells = [
    size.toLocaleString('en'),
    `${compiled.toFixed(1)} s`,
    (find.byteLength / size).toFixed(0),
    `${(process.memoryUsage.rss() / MEBIBYTE).toFixed(0)} MiB`,
    `${first?.speed.toFixed(0) ?? ''} kB/s`,
    `${again?.speed.toFixed(0) ?? ''} kB/s`,
    `${planted - (again?.missing.length ?? 0)} of ${planted}`,
  ]
  return `| ${cells.join(' | ')} |`
}

/** Distinct names of two to four words. */
function makeNames(count: number, random: () => number): string[] {
  const made = new Set<string>()
  while (made.size < count) {
    const length = 2 + Math.floor(random() * 3)
    made.add(Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' '))
  }
  return [...made]
}

interface Planted {
  readonly start: number
  readonly name: string
}

/** A made-up article with names of the list at the beginning of its lines, and where they stand. */
function makeArticle(
  id: number,
  names: readonly string[],
  random: () => number,
): { text: string; planted: Planted[] } {
  const { text } = JSON.parse(makeArticleLine(id, random)) as { text: string }
  const planted: Planted[] = []
  let written = ''
  for (const [at, line] of text.split('\n').entries()) {
    const before = 'وقال '
    const name = names[Math.floor(random() * names.length)] ?? ''
    if (at < NAMES_OF_ARTICLE) planted.push({ start: written.length + before.length, name })
    written += at < NAMES_OF_ARTICLE ? `${before}${name} إن ${line}\n` : `${line}\n`
  }
  return { text: written, planted }
}

/** The names that are not found where they stand, under their own spelling or another entry's of the same sounds. */
function findMissing(
  mentions: readonly { start: number; end: number }[],
  planted: readonly Planted[],
): Planted[] {
  return planted.filter(
    ({ start, name }) =>
      !mentions.some(mention => mention.start === start && mention.end === start + name.length),
  )
}

function seconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
