/**
 * Arabic news made comparable: letters, names, dates and whole articles. `khabar/shape` is an entry of its own.
 *
 * @module khabar
 */

// Which tables these are.
export { DATA_VERSION } from './data-version.js'
// Letters: Arabic text with one spelling for what is one word.
export {
  normalize,
  createNormalizer,
  alignNormalized,
  stripDiacritics,
  PRESETS,
  type Alignment,
  type NormalizeOptions,
  type Normalizer,
  type Preset,
} from './letters/index.js'
// Names: whether two spellings are one name, and where a text names what is watched.
export {
  matchNames,
  nameKey,
  groupNames,
  findNames,
  createNameFinder,
  type NameFinder,
  parseName,
  NameIndex,
  type IndexedName,
  type NameIndexEntry,
  type NameSearchOptions,
  type NameSearchResult,
  romanizeName,
  arabizeName,
  type MatchOptions,
  type NameKind,
  type NameMatch,
  type NameRelation,
  type PartMatch,
  type NameMention,
  type NameSpan,
  type ParsedName,
  type RomanizationScheme,
  type WatchlistEntry,
} from './names/index.js'
// Dates: every expression of time, resolved against the day of publication.
export {
  findDates,
  parseDate,
  toGregorian,
  toHijri,
  type DateFlag,
  type DateGrain,
  type DateKind,
  type DateMention,
  type DateMod,
  type DateOptions,
  type DateReading,
  type HijriDate,
} from './dates/index.js'
// Articles: one text read by all areas.
export {
  annotateArticle,
  annotateArticles,
  type AnnotatedArticles,
  type ArticleInput,
  type ArticleMention,
  type SharedEntity,
  articleParts,
  type Article,
  type ArticlePart,
  type ArticlePartKind,
  type ArticleOptions,
  type ArticleWatchlistEntry,
  type Entity,
  type EntityType,
  type Published,
} from './article/index.js'
// The one error of all areas.
export { KhabarError, isKhabarError, type KhabarErrorCode, type KhabarErrorDetails } from './khabar-error.js'
