// npm run bench:find: findNames on news with watchlists of 10, 10,000 and 1,000,000 names, beside a search for the very
// spellings of the list: the folded text is cut into words, and up to four of them are looked up in a set of folded names.
// Time is that of the processor, for a wall clock measures the neighbours, too. SIZES=10,10000 leaves the million out.
import { existsSync, readFileSync } from 'node:fs'
import { normalize } from '../src/letters/index.js'
import { createNameFinder } from '../src/names/index.js'
import { seededRandom } from './compare.js'
import { newsText } from './news-text.js'

const FILE = '../shared/data/names/pairs-ar-latin.tsv'
const SIZES = (process.env['SIZES'] ?? '10,10000,1000000').split(',').map(Number)
const BYTES = 300_000
const ROUNDS = 12
const LONGEST_EXACT = 4

if (existsSync(FILE)) main()
else console.log(`skipped: there is no ${FILE}`)

function main(): void {
  const text = newsText(BYTES)
  // The same text with a letter of every other word changed at random, so that its vocabulary is that of a newspaper's year.
  const varied = vary(text)
  const names = readNames()
  for (const size of SIZES) {
    const chosen = size <= names.length ? shuffle(names).slice(0, size) : recombine(names, size)
    const before = heap()
    const start = seconds()
    const find = createNameFinder(chosen.map((name, id) => ({ id: String(id), names: [name] })))
    const compiled = seconds() - start
    const bytes = (heap() - before) / size
    console.log(
      `\n${String(size)} names: compiled in ${compiled.toFixed(1)} s, ${bytes.toFixed(0)} bytes a name with its id, ` +
        `${(find.byteLength / size).toFixed(0)} in tables`,
    )
    const exact = exactSearch(chosen)
    for (const [title, asked] of Object.entries({ news: text, 'news of many words': varied })) {
      const words = new Set(asked.split(/\s+/u)).size
      const figures = measure(asked, () => find(asked).length)
      const baseline = measure(asked, () => exact(asked))
      console.log(
        `  ${title}, ${String(words)} different words: ${figures.speed} MB/s, at first sight ${figures.first} MB/s, ` +
          `${String(figures.found)} mentions; very spellings: ${baseline.speed} MB/s, ${String(baseline.found)} mentions`,
      )
    }
  }
}

/** Megabytes a second: the median of all rounds but the first, and the first. */
function measure(text: string, run: () => number): { speed: string; first: string; found: number } {
  const megabytes = Buffer.byteLength(text) / 1e6
  const times: number[] = []
  let found = 0
  for (let round = 0; round < ROUNDS; round++) {
    const from = seconds()
    found = run()
    times.push(seconds() - from)
  }
  const [first = NaN, ...later] = times
  const median = later.sort((a, b) => a - b)[later.length >> 1] ?? NaN
  return { speed: (megabytes / median).toFixed(1), first: (megabytes / first).toFixed(2), found }
}

/** Finds names as they are written in the list, but for folding. */
function exactSearch(names: readonly string[]): (text: string) => number {
  const known = new Set(names.map(name => wordsOf(name).join(' ')))
  return text => {
    const words = wordsOf(text)
    let found = 0
    for (let at = 0; at < words.length; at++) {
      let asked = ''
      for (let last = at; last < at + LONGEST_EXACT && last < words.length; last++) {
        asked = last === at ? (words[at] ?? '') : `${asked} ${words[last] ?? ''}`
        if (known.has(asked)) found++
      }
    }
    return found
  }
}

function wordsOf(text: string): string[] {
  return normalize(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function seconds(): number {
  return process.cpuUsage().user / 1e6
}

function heap(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function readNames(): string[] {
  const lines = readFileSync(FILE, 'utf8').split('\n').slice(1)
  return [...new Set(lines.flatMap(line => line.split('\t').slice(0, 2)))].filter(name =>
    /[\p{L}\p{N}]/u.test(name),
  )
}

function shuffle(names: readonly string[]): string[] {
  const random = seededRandom(13)
  const places = names.map(name => ({ name, place: random() }))
  return places.sort((a, b) => a.place - b.place).map(({ name }) => name)
}

function recombine(names: readonly string[], count: number): string[] {
  const random = seededRandom(11)
  const words = names.flatMap(name => name.split(' '))
  const made = new Set(names.slice(0, count))
  while (made.size < count) {
    const length = 2 + Math.floor(random() * 2)
    made.add(Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' '))
  }
  return [...made]
}

function vary(text: string): string {
  const random = seededRandom(17)
  const letters = 'ابتجحدرسعفقكلمنهوي'
  return text.replace(/[\u0621-\u064a]{4,}/gu, word => {
    if (random() < 0.5) return word
    const at = Math.floor(random() * word.length)
    return word.slice(0, at) + letters.charAt(Math.floor(random() * letters.length)) + word.slice(at + 1)
  })
}
