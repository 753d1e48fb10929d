import {
  findMatches,
  flexSearchEncoder,
  lunrPlugin,
  miniSearchOptions,
  oramaTokenizer,
  processQueryTerm,
  processTerm,
  registerLunrPlugin,
  tokenize,
  type LunrPipelineFunction,
  type LunrToken,
  type SearchOptions,
} from '../../src/search/index.js'
import { askTwice, hold, holdSame, holdStretches, holdWholePairs } from './invariants.js'
import { makeName } from './make-text.js'
import type { PublicEntry } from './public-function.js'
import type { Random } from './random.js'

function makeSearchOptions(random: Random): SearchOptions {
  return {
    ...(random.chance(30) && { folding: random.pick(['clean', 'search', 'strict', 'lucene']) }),
    ...(random.chance(30) && { clitics: random.chance(50) }),
    ...(random.chance(30) && { article: random.chance(50) }),
    ...(random.chance(40) && { nameKeys: random.pick([true, false, 'only'] as const) }),
  }
}

/** As much of a token of lunr as is asked for. */
function tokenOf(term: string): LunrToken {
  return {
    toString: () => term,
    update: () => tokenOf(term),
    clone: change => tokenOf(change === undefined ? term : (change(term, {}) as string)),
  }
}

export const SEARCH: PublicEntry = {
  entry: 'search',
  functions: [
    {
      names: ['tokenize'],
      check: (text, random) => {
        const options = makeSearchOptions(random)
        const tokens = askTwice(() => tokenize(text, options), 'tokenize')
        holdStretches(text, tokens, 'word', true)
        holdWholePairs(text, tokens, 'word')
      },
    },
    {
      names: ['processTerm', 'processQueryTerm'],
      check: (text, random) => {
        const options = makeSearchOptions(random)
        for (const { text: word } of tokenize(text)) {
          const stored = new Set(processTerm(word, options))
          for (const asked of askTwice(() => processQueryTerm(word, options), 'processQueryTerm'))
            hold(
              stored.has(asked),
              `${JSON.stringify(word)} is asked by ${JSON.stringify(asked)}, which is stored`,
            )
        }
      },
    },
    {
      names: ['findMatches'],
      check: (text, random) => {
        const query = random.chance(50) ? makeName(random) : text.slice(0, random.below(30))
        const options = { ...makeSearchOptions(random), prefix: random.chance(50) }
        const matches = askTwice(() => findMatches(text, query, options), 'findMatches')
        holdStretches(text, matches, 'match')
      },
    },
    {
      names: ['miniSearchOptions', 'oramaTokenizer', 'flexSearchEncoder'],
      check: (text, random) => {
        const options = makeSearchOptions(random)
        const mini = miniSearchOptions(options)
        const stored = new Set(mini.tokenize(text).flatMap(mini.processTerm))
        const asked = mini.tokenize(text).flatMap(mini.searchOptions.processTerm)
        for (const term of asked) hold(stored.has(term), `MiniSearch: ${JSON.stringify(term)} is stored`)
        const orama = oramaTokenizer(options)
        const kept = new Set(orama.tokenize(text, 'arabic', 'body'))
        for (const term of orama.tokenize(text))
          hold(kept.has(term), `Orama: ${JSON.stringify(term)} is stored`)
        const encode = flexSearchEncoder(options)
        askTwice(() => encode(text), 'flexSearchEncoder')
      },
    },
    {
      names: ['lunrPlugin', 'registerLunrPlugin'],
      check: (text, random) => {
        const options = makeSearchOptions(random)
        const steps: LunrPipelineFunction[] = []
        class Pipeline {
          static readonly registeredFunctions: Record<string, LunrPipelineFunction> = {}
          static registerFunction(step: LunrPipelineFunction, label: string): void {
            Pipeline.registeredFunctions[label] = step
          }
          reset(): void {
            steps.length = 0
          }
          add(...more: LunrPipelineFunction[]): void {
            steps.push(...more)
          }
        }
        const positions: (readonly [number, number])[] = []
        const builder = {
          tokenizer: (field?: string | object | null, metadata?: object) => {
            positions.push((metadata as { position: [number, number] }).position)
            return (Array.isArray(field) ? field : [field]).map(one => tokenOf(String(one)))
          },
          pipeline: new Pipeline(),
          searchPipeline: new Pipeline(),
        }
        registerLunrPlugin({ Pipeline }, options)
        lunrPlugin(builder, options)
        const stored = builder.tokenizer(text).map(String)
        for (const [start, length] of positions)
          hold(
            start >= 0 && length > 0 && start + length <= text.length,
            `a token at ${start}, ${length} long`,
          )
        for (const { text: word, term: folded } of tokenize(text)) {
          // Each word of a sign that is a phrase is written as the whole sign, which asks for all of them.
          if (tokenize(word).some(({ term }) => term !== folded)) continue
          for (const term of steps[0]?.(tokenOf(word)) ?? [])
            hold(stored.includes(String(term)), `lunr: ${String(term)} is stored`)
        }
        holdSame(steps.length, 1, 'steps of a query')
      },
    },
  ],
}
