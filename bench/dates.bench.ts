// npm run bench:dates: findDates against chrono-node's Arabic locale, on one long text and article by article.
import { ar } from 'chrono-node'
import { findDates } from '../src/dates/index.js'
import { compare, type Medians, sunk } from './compare.js'
import { newsText } from './news-text.js'

const REFERENCE = '2024-07-03'
const ARTICLE_LINES = 20

const text = newsText(1_800_000)
const lines = text.split('\n')
const articles: string[] = []
for (let at = 0; at < lines.length; at += ARTICLE_LINES)
  articles.push(lines.slice(at, at + ARTICLE_LINES).join('\n'))
const instant = new Date(`${REFERENCE}T00:00:00Z`)

report(`news as one text of ${String(text.length)} units`, measure([text]))
report(`the same as ${String(articles.length)} articles`, measure(articles))
console.log(`(${String(sunk())})`)

function measure(texts: readonly string[]): Medians {
  return compare(
    [
      { name: 'chrono-node, ar', run: () => count(texts, one => ar.parse(one, instant).length) },
      { name: 'khabar', run: () => count(texts, one => findDates(one, { reference: REFERENCE }).length) },
    ],
    9,
    // Most rules are met seldom, so that it takes this long until they are compiled.
    8,
  )
}

function count(texts: readonly string[], find: (text: string) => number): number {
  let found = 0
  for (const one of texts) found += find(one)
  return found
}

function report(title: string, medians: Medians): void {
  const chrono = medians.get('chrono-node, ar') ?? NaN
  console.log(`\n${title}`)
  for (const [name, time] of medians) {
    const speed = `${(text.length / time / 1000).toFixed(2)} million units a second`
    console.log(
      `  ${name.padEnd(16)} ${time.toFixed(1).padStart(7)} ms   ${speed}, ${(chrono / time).toFixed(1)} times`,
    )
  }
}
