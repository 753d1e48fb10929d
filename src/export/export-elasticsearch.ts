import { version } from '../../package.json'
import { resolveSteps } from '../letters/resolve-steps.js'
import { rewriteCodes } from './code-class.js'
import { checkPreset, type ExportedPreset } from './exported-preset.js'
import type { FoldStep, MapStep } from './fold-step.js'
import { isPlain } from './is-plain.js'
import { foldPlan } from './plan/fold-plan.js'

/** A char filter that exchanges single characters. */
export interface MappingCharFilter {
  /** The kind of char filter. */
  readonly type: 'mapping'
  /** Rules such as `أ=>ا`; what is not seen is an escape. */
  readonly mappings: readonly string[]
}

/** A char filter that replaces what a regular expression of Java matches. */
export interface PatternCharFilter {
  /** The kind of char filter. */
  readonly type: 'pattern_replace'
  /** The expression. */
  readonly pattern: string
  /** What is written instead; `$1` stands for the first group. */
  readonly replacement: string
}

/** An analyzer or normalizer put together from parts. */
export interface CustomAnalysis {
  /** Always `custom`. */
  readonly type: 'custom'
  /** The names of the char filters, in the order of their work. */
  readonly char_filter: readonly string[]
  /** How an analyzer cuts the folded text into words; a normalizer does not. */
  readonly tokenizer?: 'standard'
  /** The token filters; none, for the text is folded already. */
  readonly filter: readonly string[]
}

/** What wrote the settings. */
export interface ExportOrigin {
  /** The version of khabar. */
  readonly version: string
  /** The preset that the server folds by. */
  readonly preset: ExportedPreset
}

/** The body of a request that creates an index; add fields to `mappings.properties`. */
export interface ElasticsearchIndex {
  /** The settings of the index. */
  readonly settings: {
    /** What the names below stand for. */
    readonly analysis: {
      /** The steps of the fold, in their order. */
      readonly char_filter: Readonly<Record<string, MappingCharFilter | PatternCharFilter>>
      /** For fields of type `text`. */
      readonly analyzer: Readonly<Record<string, CustomAnalysis>>
      /** For fields of type `keyword`, which hold one name or one word. */
      readonly normalizer: Readonly<Record<string, CustomAnalysis>>
    }
  }
  /** The mappings of the index. */
  readonly mappings: {
    /** Where the settings come from; the server keeps it with the index. */
    readonly _meta: {
      /** What khabar says of itself. */
      readonly khabar: ExportOrigin
    }
  }
}

/**
 * The settings that make Elasticsearch or OpenSearch fold exactly as `normalize` does: char filters, an analyzer for running
 * text and a normalizer for keywords, both named after the preset, as `khabar_search`.
 *
 * Char filters work before the tokenizer and keep the offsets, so highlighting shows the text as it was written. The words
 * are those of the `standard` tokenizer. docs/databases.md shows the requests.
 *
 * @param preset - a preset's name, but `clean`
 * @returns the body of the request that creates an index
 * @throws KhabarError `bad-option` for another preset
 * @defaultValue `'search'`
 *
 * @example
 * ```ts
 * import { exportElasticsearch } from 'khabar/export'
 * const { analysis } = exportElasticsearch('lucene').settings
 * analysis.analyzer['khabar_lucene']
 * // → { type: 'custom', char_filter: ['khabar_lucene_01'], tokenizer: 'standard', filter: [] }
 * ```
 */
export function exportElasticsearch(preset: ExportedPreset = 'search'): ElasticsearchIndex {
  const name = `khabar_${checkPreset(preset)}`
  const filters = joinMaps(foldPlan(resolveSteps(preset))).map(
    (step, at) => [`${name}_${String(at + 1).padStart(2, '0')}`, charFilter(step)] as const,
  )
  const charFilters = filters.map(([filter]) => filter)
  return {
    settings: {
      analysis: {
        char_filter: Object.fromEntries(filters),
        analyzer: { [name]: { type: 'custom', char_filter: charFilters, tokenizer: 'standard', filter: [] } },
        normalizer: { [name]: { type: 'custom', char_filter: charFilters, filter: [] } },
      },
    },
    mappings: { _meta: { khabar: { version, preset } } },
  }
}

/** Maps that follow one another are one filter. */
function joinMaps(plan: readonly FoldStep[]): FoldStep[] {
  const joined: FoldStep[] = []
  for (const step of plan) {
    const last = joined.at(-1)
    if (last?.kind === 'map' && step.kind === 'map') joined[joined.length - 1] = joinPair(last, step)
    else joined.push(step)
  }
  return joined
}

function joinPair(first: MapStep, second: MapStep): MapStep {
  const through = (text: string): string =>
    Array.from(text, letter => second.pairs.get(letter.codePointAt(0) ?? 0) ?? letter).join('')
  const pairs = new Map(Array.from(first.pairs, ([code, written]) => [code, through(written)]))
  for (const [code, written] of second.pairs) if (!first.pairs.has(code)) pairs.set(code, written)
  return { ...first, pairs }
}

function charFilter(step: FoldStep): MappingCharFilter | PatternCharFilter {
  if (step.kind === 'rewrite') {
    const pattern = rewriteCodes(step.pattern, code => `\\x{${code.toString(16).toUpperCase()}}`)
    return { type: 'pattern_replace', pattern, replacement: step.replacement }
  }
  const rules = Array.from(
    step.pairs,
    ([code, written]) => `${ruleText(String.fromCodePoint(code))}=>${ruleText(written)}`,
  )
  return { type: 'mapping', mappings: rules }
}

/** Rules are trimmed and know escapes of four digits, so a space and what is not seen are written as such. */
function ruleText(text: string): string {
  let rule = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at)
    const hex = unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    rule += unit !== ' ' && isPlain(unit) ? unit : `\\u${hex}`
  }
  return rule
}
