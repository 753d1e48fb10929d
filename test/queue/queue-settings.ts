import type { Article, ArticleOptions } from '../../src/article/index.js'

export const QUEUE = 'articles'

export const ARTICLE_OPTIONS: ArticleOptions = {
  discover: false,
  watchlist: [{ id: 'hashimi', names: ['يوسف الهاشمي'] }],
}

/** What the tests keep of an article. */
export function kept({ text, dates, names }: Article): object {
  return { text, dates: dates.map(date => date.value), names: names.map(name => name.id) }
}
