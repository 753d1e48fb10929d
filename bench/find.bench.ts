// npm run bench:find: findNames on news with watchlists of 10, 10,000 and 1,000,000 names.
import { existsSync, readFileSync } from 'node:fs'
import { createNameFinder } from '../src/names/index.js'
import { seededRandom } from './compare.js'
import { newsText } from './news-text.js'

const FILE = '../shared/data/names/pairs-ar-latin.tsv'
const SIZES = [10, 10_000, 1_000_000]
const BYTES = 300_000
const ROUNDS = 3

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
    const start = performance.now()
    const find = createNameFinder(chosen.map((name, id) => ({ id: String(id), names: [name] })))
    const seconds = (performance.now() - start) / 1000
    const bytes = (heap() - before) / size
    console.log(
      `\n${String(size)} names: compiled in ${seconds.toFixed(2)} s, ${bytes.toFixed(0)} bytes a name with its strings, ` +
        `${(find.byteLength / size).toFixed(0)} in tables`,
    )
    for (const [title, asked] of Object.entries({ news: text, 'news of many words': varied })) {
      const times: number[] = []
      let found = 0
      for (let round = 0; round < ROUNDS; round++) {
        const from = performance.now()
        found = find(asked).length
        times.push((performance.now() - from) / 1000)
      }
      const megabytes = Buffer.byteLength(asked) / 1e6
      const [first = NaN, ...later] = times
      const median = later.sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? NaN
      console.log(
        `  ${title}: ${(megabytes / median).toFixed(1)} MB/s, at first sight ${(megabytes / first).toFixed(1)} MB/s, ` +
          `${String(found)} mentions, ${String(new Set(asked.split(/\s+/u)).size)} different words`,
      )
    }
  }
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
