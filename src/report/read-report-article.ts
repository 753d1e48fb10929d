import { annotateArticle } from '../article/index.js'
import type { DateOptions } from '../dates/index.js'
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
export function readReportArticle(name: string, text: string, options: DateOptions = {}): ReportArticle {
  // The report shows why a name was found, which the names of an article do not tell.
  const article = annotateArticle(text, { ...options, discover: false })
  return { name, article, names: discoverNames(text, { kinds: ['person', 'place', 'organisation'] }) }
}
