/**
 * Arabic for the search engines of JavaScript: MiniSearch, Orama, FlexSearch and lunr.
 *
 * @module search
 */

// For one engine each.
export { miniSearchOptions, type MiniSearchOptions } from './mini-search.js'
export { oramaTokenizer, type OramaTokenizer } from './orama.js'
export { flexSearchEncoder } from './flex-search.js'
export {
  lunrPlugin,
  registerLunrPlugin,
  type LunrBuilder,
  type LunrModule,
  type LunrPipeline,
  type LunrPipelineClass,
  type LunrPipelineFunction,
  type LunrToken,
} from './lunr.js'

// For any other: the words of a text, the terms of a word, what to highlight.
export { processQueryTerm, processTerm, tokenize, type SearchToken } from './tokenize.js'
export { findMatches, type MatchOptions, type TextMatch } from './find-matches.js'
export type { SearchOptions } from './search-options.js'

// What the options speak of, and what goes wrong.
export type { NormalizeOptions, Preset } from '../letters/index.js'
export { isKhabarError, KhabarError, type KhabarErrorCode, type KhabarErrorDetails } from '../khabar-error.js'
