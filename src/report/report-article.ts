import type { Article } from '../article/index.js'
import type { DiscoveredName } from '../discover/index.js'

/** An article as the report shows it. All offsets are UTF-16 offsets into its text. */
export interface ReportArticle {
  /** What the article is called: its file. */
  readonly name: string
  /** Its text with its dates and parts. */
  readonly article: Pick<Article, 'text' | 'published' | 'dates' | 'parts'>
  /** Its persons, places and organisations; they do not overlap. */
  readonly names: readonly DiscoveredName[]
}
