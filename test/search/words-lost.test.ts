import { components } from '@orama/orama'
import { Encoder } from 'flexsearch'
import lunr from 'lunr'
import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/letters/index.js'
import { flexSearchEncoder, lunrPlugin, miniSearchOptions, oramaTokenizer } from '../../src/search/index.js'
import { corpora, wordsOfTexts } from './corpus-words.js'
import { ENGINES } from './engines.js'

/** Terms as an engine makes them of a word, before its index. */
type Terms = (word: string) => readonly string[]

const AS_WRITTEN = { clitics: false, article: false }

function lunrTerms(prepare: (builder: lunr.Builder) => void): Terms {
  const builder = new lunr.Builder()
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
  prepare(builder)
  return word => builder.pipeline.run(builder.tokenizer(word)).map(String)
}

const WITH_KHABAR: readonly (readonly [string, Terms])[] = [
  ['MiniSearch', termsOfMiniSearch(miniSearchOptions(AS_WRITTEN))],
  ['Orama', word => oramaTokenizer(AS_WRITTEN).tokenize(word, 'arabic', 'text')],
  ['FlexSearch', flexSearchEncoder(AS_WRITTEN)],
  [
    'lunr',
    lunrTerms(builder => {
      lunrPlugin(builder, AS_WRITTEN)
    }),
  ],
]

const WITHOUT: readonly (readonly [string, Terms])[] = [
  ['Orama', word => components.tokenizer.createTokenizer({ language: 'arabic' }).tokenize(word)],
  ['FlexSearch', word => new Encoder({}).encode(word)],
  ['lunr', lunrTerms(() => {})],
]

function termsOfMiniSearch({ tokenize, processTerm }: ReturnType<typeof miniSearchOptions>): Terms {
  return word => tokenize(word).flatMap(processTerm)
}

/** A word is lost where none of its terms is the whole word: it was split, or letters are missing. */
const isLost = (word: string, terms: readonly string[]): boolean =>
  !terms.some(term => normalize(term) === normalize(word))

describe.each(corpora())('of the words of $name', ({ texts }) => {
  const words = wordsOfTexts(texts)

  test('there are a thousand', () => expect(words.length).toBeGreaterThan(1000))

  test.each(WITH_KHABAR)('%s loses none', (_, terms) => {
    expect(words.filter(word => isLost(word, terms(word)))).toEqual([])
  })

  test.each(WITHOUT)('%s loses some by itself, so that there is something to lose', (_, terms) => {
    const arabic = words.filter(word => /^\p{Script=Arabic}/u.test(word))
    expect(arabic.filter(word => isLost(word, terms(word))).length).toBeGreaterThan(arabic.length / 50)
  })

  test('lunr loses every Arabic word by itself', () => {
    const terms = lunrTerms(() => {})
    const arabic = words.filter(word => /^\p{Script=Arabic}/u.test(word))
    expect(arabic.filter(word => !isLost(word, terms(word)))).toEqual([])
  })

  test.each(ENGINES)(
    '$name finds each by itself and by its folded form',
    { timeout: 60_000 },
    ({ index }) => {
      const search = index(words)
      const missed = words.filter(
        (word, at) => !search(word).includes(at) || !search(normalize(word)).includes(at),
      )
      expect(missed).toEqual([])
    },
  )

  test.each(ENGINES)('$name finds the article by each of its words', { timeout: 60_000 }, ({ index }) => {
    const search = index(texts)
    const missed = texts.flatMap((text, at) =>
      wordsOfTexts([text]).filter(word => !search(word).includes(at)),
    )
    expect(missed).toEqual([])
  })
})
