import { create, insert, load, remove, save, search } from '@orama/orama'
import { Document } from 'flexsearch'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isKhabarError } from '../../src/khabar-error.js'
import {
  findMatches,
  flexSearchEncoder,
  lunrPlugin,
  miniSearchOptions,
  oramaTokenizer,
  processTerm,
  registerLunrPlugin,
  type SearchOptions,
} from '../../src/search/index.js'

const TEXTS = [
  { id: '0', title: 'قمّة شنغهاي', text: 'وصل پوتن إلى الإمارات، والتقى وزير الطاقة' },
  { id: '1', title: 'أسواق', text: 'ارتفعت أسعار النفط في الصين' },
]

afterEach(() => {
  vi.restoreAllMocks()
})

describe('MiniSearch', () => {
  const index = (options?: SearchOptions): MiniSearch => {
    const engine = new MiniSearch({ fields: ['title', 'text'], ...miniSearchOptions(options) })
    engine.addAll(TEXTS)
    return engine
  }

  test('reports terms that mark the text', () => {
    const [result] = index().search('الامارات')
    const text = TEXTS[0]?.text ?? ''
    expect(findMatches(text, result?.terms ?? []).map(match => match.text)).toEqual(['الإمارات'])
  })

  test('marks also what it found by a beginning or a near spelling', () => {
    const [begun] = index().search('الإما', { prefix: true })
    expect(findMatches(TEXTS[0]?.text ?? '', begun?.terms ?? []).map(match => match.text)).toEqual([
      'الإمارات',
    ])
    const [near] = index().search('شنغهاى', { fuzzy: 0.2 })
    expect(findMatches(TEXTS[0]?.title ?? '', near?.terms ?? []).map(match => match.text)).toEqual(['شنغهاي'])
  })

  test('may want all words, with name keys alone', () => {
    const all = { combineWith: 'AND' } as const
    expect(
      index()
        .search('النفط الصين', all)
        .map(({ id }) => String(id)),
    ).toEqual(['1'])
    expect(index({ nameKeys: 'only' }).search('بوتين الامارات', all).length).toBe(1)
  })

  test('suggests while somebody types', () => {
    expect(
      index()
        .autoSuggest('نف')
        .map(({ suggestion }) => suggestion),
    ).toEqual(['نفط'])
  })

  test('is stored, loaded and cleared of a document', () => {
    const warn = vi.spyOn(console, 'warn')
    const settings = { fields: ['title', 'text'], ...miniSearchOptions() }
    const loaded = MiniSearch.loadJSON(JSON.stringify(index()), settings)
    expect(loaded.search('إمارات').length).toBe(1)
    loaded.remove(TEXTS[0])
    expect(loaded.search('إمارات').length).toBe(0)
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('Orama', () => {
  const schema = { title: 'string', text: 'string' } as const
  const database = (options?: SearchOptions) =>
    create({ schema, components: { tokenizer: oramaTokenizer(options) } })

  test('may want all words, with name keys alone', async () => {
    const db = database({ nameKeys: 'only' })
    for (const text of TEXTS) await insert(db, text)
    const found = await search(db, { term: 'بوتين الامارات', threshold: 0 })
    expect(found.hits.map(({ id }) => id)).toEqual(['0'])
  })

  test('filters by a word of a property', async () => {
    const db = database()
    for (const text of TEXTS) await insert(db, text)
    const found = await search(db, { term: '', where: { text: 'الامارات' } })
    expect(found.hits.map(({ id }) => id)).toEqual(['0'])
  })

  test('is saved, loaded and cleared of a document', async () => {
    const db = database()
    for (const text of TEXTS) await insert(db, text)
    const loaded = database()
    load(loaded, save(db))
    const found = async (): Promise<number> => (await search(loaded, { term: 'وزير' })).count
    expect(await found()).toBe(1)
    await remove(loaded, '0')
    expect(await found()).toBe(0)
  })
})

describe('FlexSearch', () => {
  test('takes the encoder for the fields of a document', () => {
    const index = new Document({
      document: {
        id: 'id',
        index: [
          { field: 'title', encode: flexSearchEncoder() },
          { field: 'text', encode: flexSearchEncoder({ nameKeys: true }) },
        ],
      },
    })
    for (const text of TEXTS) index.add(text)
    expect(index.search('بوتين')).toEqual([{ field: 'text', result: ['0'] }])
    expect(index.search('القمة')).toEqual([{ field: 'title', result: ['0'] }])
  })
})

describe('lunr', () => {
  const index = (options?: SearchOptions): lunr.Index =>
    lunr(function () {
      this.use(lunrPlugin, options)
      this.metadataWhitelist = ['position']
      this.field('title')
      this.field('text')
      for (const text of TEXTS) this.add(text)
    })

  test('gives positions in the text, without clitics', () => {
    const positions = (query: string, options?: SearchOptions): string[] =>
      index(options)
        .search(query)
        .flatMap(({ ref, matchData }) =>
          Object.values(
            matchData.metadata as Record<string, Record<string, { position: [number, number][] }>>,
          ).flatMap(fields =>
            (fields['text']?.position ?? []).map(([start, length]) =>
              (TEXTS[Number(ref)]?.text ?? '').slice(start, start + length),
            ),
          ),
        )
    expect(positions('الامارات')).toEqual(['الإمارات'])
    expect(positions('التقى')).toEqual(['التقى'])
    expect(positions('بوتين', { nameKeys: true })).toEqual(['پوتن'])
  })

  test('takes fields, words that must be there and words that must not', () => {
    expect(index().search('title:قمة').length).toBe(1)
    expect(
      index()
        .search('+النفط +صين')
        .map(({ ref }) => ref),
    ).toEqual(['1'])
    expect(index().search('في -النفط')).toEqual([])
    expect(index({ nameKeys: 'only' }).search('+بوتين +الإمارات').length).toBe(1)
    expect(index().search('+؟')).toEqual([])
  })

  test('reads lists, numbers and fields that are missing', () => {
    const mixed = lunr(function () {
      this.use(lunrPlugin)
      this.field('tags')
      this.add({ id: 'a', tags: ['قمّة', 'شنغهاي'] })
      this.add({ id: 'b', tags: 2024 })
      this.add({ id: 'c' })
    })
    expect(mixed.search('القمة').map(({ ref }) => ref)).toEqual(['a'])
    expect(mixed.search('٢٠٢٤').map(({ ref }) => ref)).toEqual(['b'])
  })

  test('keeps what is added behind it', () => {
    const english = lunr(function () {
      this.use(lunrPlugin)
      this.pipeline.add(lunr.stemmer)
      this.searchPipeline.add(lunr.stemmer)
      this.field('text')
      this.add({ id: 'a', text: 'وقعت Meetings' })
    })
    expect(english.search('meeting').length).toBe(1)
    expect(english.search('وقعت').length).toBe(1)
  })

  test('is stored and loaded, and warns of nothing', () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const stored = JSON.stringify(index({ folding: 'strict' }))
    registerLunrPlugin(lunr, { folding: 'strict' })
    registerLunrPlugin(lunr, { folding: 'strict' })
    expect(lunr.Index.load(JSON.parse(stored) as object).search('إمارات').length).toBe(1)
    expect(warn).not.toHaveBeenCalled()
  })

  test('registers a step under one name for each set of options', () => {
    const steps: string[] = []
    registerLunrPlugin(
      { Pipeline: { registerFunction: (_, label) => void steps.push(label) } },
      { nameKeys: 'only' },
    )
    registerLunrPlugin({ Pipeline: { registerFunction: (_, label) => void steps.push(label) } })
    expect(new Set(steps).size).toBe(2)
  })
})

describe('the options', () => {
  test.each([
    [{ clitic: true }],
    [{ prefix: true }],
    [{ clitics: 'yes' }],
    [{ article: 1 }],
    [{ nameKeys: 'all' }],
    [{ folding: 'arabic' }],
    [null],
    [[]],
    ['search'],
  ])('%j are refused with what to give instead', options => {
    let error: unknown
    try {
      processTerm('نص', options as never)
    } catch (caught) {
      error = caught
    }
    expect(isKhabarError(error) && error.code).toBe('bad-option')
  })

  test('of findMatches are checked too', () => {
    expect(() => findMatches('نص', 'نص', { prefix: 'yes' as never })).toThrow(/prefix/u)
  })
})
