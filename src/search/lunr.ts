import { readWords, type SourceWord } from './read-words.js'
import { resolveSearchOptions, type SearchOptions, type SearchSettings } from './search-options.js'
import { termReader, type TermReader } from './term-reader.js'

/** What is asked of a token of lunr. */
export interface LunrToken {
  /** The term. */
  toString(): string
  /** Changes the term. */
  update(change: (term: string, metadata: object) => unknown): LunrToken
  /** A copy, with another term. */
  clone(change?: (term: string, metadata: object) => unknown): LunrToken
}

/** A step of a pipeline of lunr. */
export type LunrPipelineFunction = (token: LunrToken) => LunrToken[]

/** What is asked of `lunr.Pipeline`. */
export interface LunrPipelineClass {
  /** The steps that have a name. */
  readonly registeredFunctions?: Readonly<Record<string, LunrPipelineFunction>>
  /** Names a step, for indexes that are stored. */
  registerFunction(step: LunrPipelineFunction, label: string): void
}

/** What is asked of the module lunr. */
export interface LunrModule {
  /** The class of pipelines, which knows the steps of stored indexes. */
  readonly Pipeline: LunrPipelineClass
}

/** What is asked of a pipeline of lunr. */
export interface LunrPipeline {
  /** Takes all steps out. */
  reset(): void
  /** Appends steps. */
  add(...steps: LunrPipelineFunction[]): void
}

/** What is asked of the builder of an index of lunr. */
export interface LunrBuilder {
  /** Makes tokens of a field. */
  tokenizer: (field?: string | object | null, metadata?: object) => LunrToken[]
  /** The steps for texts. */
  readonly pipeline: LunrPipeline
  /** The steps for queries. */
  readonly searchPipeline: LunrPipeline
}

/**
 * A plugin for lunr 2: `this.use(lunrPlugin)` within the function that builds an index, or `this.use(lunrPlugin, options)`.
 *
 * It replaces the tokenizer and empties both pipelines, for lunr's trimmer cuts off every letter that is not Latin; add
 * what you want of them behind it, as `lunr.stemmer` for English. `position`, where it is in the builder's
 * `metadataWhitelist`, is the stretch of the text, without clitics. Words of a query with `*` are not folded by lunr. For a
 * word that must be there (`+بوتين`) use `nameKeys: 'only'`.
 *
 * @param builder - the builder of lunr; lunr gives it
 * @param options - see `SearchOptions`
 * @throws KhabarError `bad-option` for an unknown option or value
 * @defaultValue `{}`
 * @example
 * ```ts
 * import lunr from 'lunr'
 * import { lunrPlugin } from 'khabar/search'
 * const index = lunr(function () {
 *   this.use(lunrPlugin)
 *   this.field('text')
 *   this.add({ id: 'a', text: 'زار مُحمّد الإمارات' })
 * })
 * index.search('الامارات').map(result => result.ref)
 * // → ['a']
 * ```
 */
export function lunrPlugin(builder: LunrBuilder, options: SearchOptions = {}): void {
  const settings = resolveSearchOptions(options)
  const reader = termReader(settings)
  const toTokens = builder.tokenizer
  builder.tokenizer = (field, metadata) => {
    const texts = Array.isArray(field) ? (field as readonly unknown[]) : [field]
    const tokens: LunrToken[] = []
    for (const text of texts) {
      if (text === null || text === undefined) continue
      for (const word of readWords(typeof text === 'string' ? text : JSON.stringify(text)))
        for (const { term, position } of placedTerms(word, reader))
          tokens.push(...toTokens([term], { ...metadata, position, index: tokens.length }))
    }
    return tokens
  }
  builder.pipeline.reset()
  builder.searchPipeline.reset()
  // The class of the builder's own pipeline, so that lunr need not be imported.
  const pipelines = builder.searchPipeline.constructor as unknown as LunrPipelineClass
  builder.searchPipeline.add(registerStep(pipelines, settings))
}

/**
 * Makes stored indexes of lunr loadable: call it before `lunr.Index.load` with the options the index was built with, where
 * the index is not built in the same process.
 *
 * @param lunr - the module lunr itself
 * @param options - those of `lunrPlugin`
 * @throws KhabarError `bad-option` for an unknown option or value
 * @defaultValue `{}`
 * @example
 * ```ts
 * import lunr from 'lunr'
 * import { lunrPlugin, registerLunrPlugin } from 'khabar/search'
 * const stored = JSON.stringify(
 *   lunr(function () {
 *     this.use(lunrPlugin, { nameKeys: true })
 *     this.field('text')
 *     this.add({ id: 'a', text: 'وصل پوتن' })
 *   }),
 * )
 * registerLunrPlugin(lunr, { nameKeys: true })
 * lunr.Index.load(JSON.parse(stored)).search('بوتين').length
 * // → 1
 * ```
 */
export function registerLunrPlugin(lunr: LunrModule, options: SearchOptions = {}): void {
  registerStep(lunr.Pipeline, resolveSearchOptions(options))
}

interface PlacedTerm {
  readonly term: string
  readonly position: readonly [start: number, length: number]
}

function placedTerms(word: SourceWord, reader: TermReader): PlacedTerm[] {
  return reader.stored(word).map(({ term, length }) => {
    const start = word.startAfter(length)
    return { term, position: [start, word.end - start] }
  })
}

/** The step of a query under a name that tells its settings; lunr warns of a name that is given twice. */
function registerStep(pipelines: LunrPipelineClass, settings: SearchSettings): LunrPipelineFunction {
  const label = `khabar/search ${settings.label}`
  const before = pipelines.registeredFunctions?.[label]
  if (before !== undefined) return before
  const reader = termReader(settings)
  const step: LunrPipelineFunction = token => {
    const terms = readWords(token.toString()).flatMap(word => reader.asked(word))
    // A token without a word finds nothing; an empty list would make lunr fail on a word that must be there.
    return terms.length === 0 ? [token] : terms.map(term => token.clone(() => term))
  }
  pipelines.registerFunction(step, label)
  return step
}
