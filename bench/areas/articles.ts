import { type Area, each, type Group, type Library } from '../area.js'
import { MADE_UP_REFERENCE, madeUpArticles, WATCHED_NAMES } from '../made-up-articles.js'
import { newsText, varyWords } from '../news-text.js'

const COUNT = 40
const BYTES = 3000
const REFERENCE = '2024-07-03'

export const ARTICLES: Area = {
  id: 'articles',
  title: 'Whole articles',
  about:
    '`annotateArticles`, which joins the entities of all, with the discovery of names and without it, and `annotateArticle`, which ' +
    'compiles its watchlist for each. The articles of news have 3 kB each: in the words that the corpus has, and in many words, of ' +
    'which half have one letter changed; in the made-up ones six names are watched, the same as in `npm run bench:many`.',
  groups: makeGroups,
}

function* makeGroups({ khabar }: Library): Iterable<Group> {
  const { annotateArticle, annotateArticles } = khabar
  const group = (
    id: string,
    title: string,
    texts: readonly string[],
    reference: string,
    names: readonly string[],
  ): Group => {
    const watchlist = names.map((name, place) => ({ id: String(place), names: [name] }))
    const options = { reference, watchlist }
    const articles = texts.map((text, place) => ({ id: String(place), text, reference }))
    return {
      id,
      title,
      unit: 'articles',
      amount: texts.length,
      own: [
        {
          name: 'khabar',
          run: () => annotateArticles(articles, { watchlist }).entities.length,
        },
        {
          name: 'khabar, without discovery',
          run: () => annotateArticles(articles, { watchlist, discover: false }).entities.length,
        },
        {
          name: 'khabar, one by one',
          run: each(texts, text => annotateArticle(text, options).names.length),
        },
      ],
      rounds: 5,
      warmUps: 2,
    }
  }

  const news = Array.from(newsArticles())
  yield group('news', `${COUNT} articles of news`, news, REFERENCE, [])
  yield group('words', 'The same, of many words', news.map(varyWords), REFERENCE, [])
  yield group(
    'made-up',
    `${COUNT} made-up articles, six watched names`,
    [...madeUpArticles(COUNT)],
    MADE_UP_REFERENCE,
    WATCHED_NAMES,
  )
}

function* newsArticles(): Iterable<string> {
  const lines = newsText(COUNT * (BYTES + 1000)).split('\n')
  let article: string[] = []
  let bytes = 0
  let made = 0
  for (const line of lines) {
    article.push(line)
    bytes += Buffer.byteLength(line) + 1
    if (bytes < BYTES) continue
    yield article.join('\n')
    if (++made === COUNT) return
    article = []
    bytes = 0
  }
}
