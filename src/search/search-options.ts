import { checkBoolean, checkOptionNames } from '../check-input.js'
import { createNormalizer, type NormalizeOptions, type Preset } from '../letters/index.js'

/** What becomes of the words of texts and queries. Give the same options wherever one index is asked. */
export interface SearchOptions {
  /**
   * Which spellings are one word: a preset of `normalize` or its steps. Where words begin and end does not depend on it.
   * @defaultValue `'search'`
   */
  readonly folding?: Preset | NormalizeOptions
  /**
   * Whether a word is also found without what is written onto its front: `بوتين` finds `وبوتين`, `لبوتين` and `وببوتين`.
   * The readings are not checked against a dictionary, so `تاب` also finds `كتاب`.
   * @defaultValue `true`
   */
  readonly clitics?: boolean
  /**
   * Whether the definite article makes no difference: `صين` finds `الصين`, and the other way round.
   * @defaultValue `true`
   */
  readonly article?: boolean
  /**
   * Whether words are also compared as names, by `nameKey`: `بوتين` finds `پوتن` and `Putin`. With `'only'` nothing but the
   * key counts, which is what an engine needs that asks for all terms of a query.
   * @defaultValue `false`
   */
  readonly nameKeys?: boolean | 'only'
}

/** Options, checked and complete. */
export interface SearchSettings {
  /** Null for the preset `search`, in which the words are read anyway. */
  readonly fold: ((text: string) => string) | null
  readonly clitics: boolean
  readonly article: boolean
  readonly nameKeys: boolean | 'only'
  /** All of it in words, to tell settings apart. */
  readonly label: string
}

const NAMES: readonly string[] = ['folding', 'clitics', 'article', 'nameKeys']

/**
 * Completes options.
 *
 * @throws KhabarError `bad-option` for an unknown name or value
 */
export function resolveSearchOptions(options: SearchOptions, more: readonly string[] = []): SearchSettings {
  checkOptionNames(options, [...NAMES, ...more])
  const { folding = 'search', clitics = true, article = true, nameKeys = false } = options
  if (nameKeys !== 'only') checkBoolean('nameKeys', nameKeys, ' or "only"')
  return {
    fold: folding === 'search' ? null : createNormalizer(folding),
    clitics: checkBoolean('clitics', clitics),
    article: checkBoolean('article', article),
    nameKeys,
    label: JSON.stringify({ folding, clitics, article, nameKeys }),
  }
}
