import { components } from '@orama/orama'
import { Encoder } from 'flexsearch'
import MiniSearch from 'minisearch'
import { type Area, type Group, type Library, megabytes } from '../area.js'
import { newsText, varyWords } from '../news-text.js'

type Tokenize = (text: string) => readonly string[]

export const SEARCH: Area = {
  id: 'search',
  title: 'Words and terms for search engines',
  about:
    'From 500 kB of news of many words to the terms that an engine stores, by `khabar/search` and by what the engine does ' +
    'itself, which finds fewer words ([docs/search.md](../docs/search.md)).',
  groups: makeGroups,
}

function* makeGroups({ findTokens, search }: Library): Iterable<Group> {
  const text = varyWords(newsText(500_000))
  const group = (
    id: string,
    title: string,
    ownName: string,
    own: Tokenize,
    peer: string,
    other: Tokenize,
  ): Group => ({
    id,
    title,
    unit: 'MB',
    amount: megabytes(text),
    own: [{ name: ownName, run: () => own(text) }],
    peers: [{ name: peer, run: () => other(text) }],
    rounds: 9,
  })

  const ownTerms = search.miniSearchOptions()
  const cut = MiniSearch.getDefault('tokenize') as Tokenize
  const process = MiniSearch.getDefault('processTerm') as (term: string) => string
  yield group(
    'minisearch',
    'MiniSearch',
    'khabar `miniSearchOptions`',
    string => ownTerms.tokenize(string).flatMap(word => ownTerms.processTerm(word)),
    'of MiniSearch',
    string => cut(string).map(word => process(word)),
  )

  const own = search.oramaTokenizer()
  const orama = components.tokenizer.createTokenizer({ language: 'arabic' })
  yield group(
    'orama',
    'Orama',
    'khabar `oramaTokenizer`',
    string => own.tokenize(string, 'arabic', 'text'),
    'of Orama, `arabic`',
    string => orama.tokenize(string, 'arabic', 'text'),
  )

  const encoder = new Encoder()
  yield group(
    'flexsearch',
    'FlexSearch',
    'khabar `flexSearchEncoder`',
    search.flexSearchEncoder(),
    'of FlexSearch',
    string => encoder.encode(string),
  )

  // Line by line, for on one long text the segmenter of Node 20 takes the square of the time.
  const lines = text.split('\n')
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' })
  yield group(
    'words',
    'Words alone, line by line',
    'khabar `findTokens`',
    () => lines.flatMap(line => findTokens(line).map(token => token.text)),
    '`Intl.Segmenter`',
    () => lines.flatMap(line => Array.from(segmenter.segment(line), part => part.segment)),
  )
}
