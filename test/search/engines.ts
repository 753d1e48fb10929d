import { components, create, insert, search as searchOrama, type Tokenizer } from '@orama/orama'
import { Index } from 'flexsearch'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import {
  flexSearchEncoder,
  lunrPlugin,
  miniSearchOptions,
  oramaTokenizer,
  type SearchOptions,
} from '../../src/search/index.js'

/** An engine that holds texts and answers a query with the numbers of those it finds, the best first. */
export type Search = (query: string) => readonly number[]

/** An engine as it is tested. */
export interface Engine {
  readonly name: string
  /** With khabar. */
  readonly index: (texts: readonly string[], options?: SearchOptions) => Search
  /** As it comes, or with what it has for Arabic. */
  readonly bare: (texts: readonly string[]) => Search
}

const documents = (texts: readonly string[]): { id: number; text: string }[] =>
  texts.map((text, id) => ({ id, text }))

function miniSearch(
  texts: readonly string[],
  options: Partial<ReturnType<typeof miniSearchOptions>>,
): Search {
  const engine = new MiniSearch({ fields: ['text'], ...options })
  engine.addAll(documents(texts))
  return query => engine.search(query).map(({ id }) => id as number)
}

function orama(texts: readonly string[], tokenizer: Tokenizer): Search {
  const database = create({ schema: { text: 'string' } as const, components: { tokenizer } })
  for (const { id, text } of documents(texts)) void insert(database, { id: String(id), text })
  return query => {
    const found = searchOrama(database, { term: query, limit: texts.length })
    if (found instanceof Promise) throw new Error('without hooks Orama answers at once')
    return found.hits.map(({ id }) => Number(id))
  }
}

function flexSearch(texts: readonly string[], options: ConstructorParameters<typeof Index>[0]): Search {
  const engine = new Index(options)
  for (const { id, text } of documents(texts)) engine.add(id, text)
  return query => engine.search(query, { limit: texts.length }) as number[]
}

function withLunr(texts: readonly string[], prepare: (builder: lunr.Builder) => void): Search {
  const engine = lunr(function () {
    prepare(this)
    this.field('text')
    for (const document of documents(texts)) this.add(document)
  })
  return query => engine.search(query).map(({ ref }) => Number(ref))
}

export const ENGINES: readonly Engine[] = [
  {
    name: 'MiniSearch',
    index: (texts, options) => miniSearch(texts, miniSearchOptions(options)),
    bare: texts => miniSearch(texts, {}),
  },
  {
    name: 'Orama',
    index: (texts, options) => orama(texts, oramaTokenizer(options)),
    bare: texts => orama(texts, components.tokenizer.createTokenizer({ language: 'arabic' })),
  },
  {
    name: 'FlexSearch',
    index: (texts, options) => flexSearch(texts, { encode: flexSearchEncoder(options) }),
    bare: texts => flexSearch(texts, {}),
  },
  {
    name: 'lunr',
    index: (texts, options) => withLunr(texts, builder => builder.use(lunrPlugin, options)),
    bare: texts => withLunr(texts, () => {}),
  },
]
