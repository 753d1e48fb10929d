import { ar } from 'chrono-node'
import { type Area, each, type Group, type Library, megabytes } from '../area.js'
import { newsText, varyWords } from '../news-text.js'

const REFERENCE = '2024-07-03'
const LINES_OF_ARTICLE = 20

export const DATES: Area = {
  id: 'dates',
  title: 'Dates',
  about:
    '`findDates` beside the Arabic of chrono-node, and `parse` of `khabar/chrono`, which gives what chrono-node gives. In the ' +
    'text of many words every other word has one letter changed, so that few are met twice; it has fewer dates.',
  groups: makeGroups,
}

function* makeGroups({ chrono, khabar }: Library): Iterable<Group> {
  const instant = new Date(`${REFERENCE}T00:00:00Z`)
  const { findDates } = khabar
  const group = (id: string, title: string, texts: readonly string[]): Group => ({
    id,
    title,
    unit: 'MB',
    amount: megabytes(texts.join('')),
    own: [
      { name: 'khabar', run: each(texts, text => findDates(text, { reference: REFERENCE }).length) },
      { name: 'khabar/chrono', run: each(texts, text => chrono.parse(text, instant).length) },
    ],
    peers: [{ name: 'chrono-node, `ar`', run: each(texts, text => ar.parse(text, instant).length) }],
    rounds: 9,
    // Most rules are met seldom, so that it takes this long until they are compiled.
    warmUps: 6,
  })

  const text = newsText(600_000)
  yield group('text', 'News, one text of 600 kB', [text])
  const articles = articlesOf(text)
  yield group('articles', `The same as ${articles.length} articles`, articles)
  yield group('words', 'The same articles, of many words', articles.map(varyWords))
}

function articlesOf(text: string): string[] {
  const lines = text.split('\n')
  const articles: string[] = []
  for (let at = 0; at < lines.length; at += LINES_OF_ARTICLE)
    articles.push(lines.slice(at, at + LINES_OF_ARTICLE).join('\n'))
  return articles
}
