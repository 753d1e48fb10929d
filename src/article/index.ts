// Articles: one text read by all areas.
export { annotateArticle, type Article } from './annotate-article.js'
export {
  annotateArticles,
  type AnnotatedArticles,
  type ArticleInput,
  type ArticleMention,
  type SharedEntity,
} from './annotate-articles.js'
export type { ArticleOptions, ArticleWatchlistEntry, EntityType } from './article-options.js'
export { articleParts } from './parts/article-parts.js'
export type { ArticlePart, ArticlePartKind } from './parts/article-part.js'
export type { Published } from './find-published.js'
export type { Entity } from './group-entities.js'
