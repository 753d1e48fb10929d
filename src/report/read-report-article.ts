import { annotateArticle, type ArticleOptions } from '../article/index.js'
import { discoverNames } from '../discover/index.js'
import type { ReportArticle } from './report-article.js'

/**
 * A text with the dates, persons, places and organisations that the report shows.
 *
 * @param name - what the article is called in the report
 * @param text - its text
 * @param options - the reference and the other options of dates
 * @returns the article for `renderReport`
 * @throws KhabarError `bad-option` for a wrong option
 */
export function readReportArticle(name: string, text: string, options: ArticleOptions = {}): ReportArticle {
  const article = annotateArticle(text, options)
  return { name, article, names: discoverNames(text, { kinds: ['person', 'place', 'organisation'] }) }
}
