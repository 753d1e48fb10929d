/**
 * What a part of a page is.
 *
 * - `title`, `summary`, `heading`: the headline, the lines under it, the headings inside the article
 * - `byline`, `dateline`, `published`: who wrote, from where and by which agency, and when
 * - `body`: the article
 * - `caption`, `credit`: the text of a picture, and whom a text or a picture comes from
 * - `reference`: marks such as `[1]` and the list they lead to
 * - `navigation`, `share`, `related`, `tags`, `comment`, `subscription`, `boilerplate`: what the site puts around it
 */
export type ArticlePartKind =
  | 'title'
  | 'summary'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'published'
  | 'body'
  | 'caption'
  | 'credit'
  | 'reference'
  | 'navigation'
  | 'share'
  | 'related'
  | 'tags'
  | 'comment'
  | 'subscription'
  | 'boilerplate'

/** A stretch of a page that is one thing: a line, or a piece of one. */
export interface ArticlePart {
  /** What it is. */
  readonly kind: ArticlePartKind
  /** UTF-16 offset of its first unit. */
  readonly start: number
  /** Offset behind its last unit. */
  readonly end: number
  /** The stretch itself: `text.slice(start, end)`. */
  readonly text: string
}
