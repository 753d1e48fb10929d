import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KhabarError } from '../../../src/khabar-error.js'
import { NameIndex, type NameSearchOptions } from '../../../src/names/index.js'
import { LEADERS } from './leaders.js'

const leaders = NameIndex.from(LEADERS)
const first = (query: string): string | undefined => leaders.search(query)[0]?.id

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'ابتجحدرسشعغفقكلمنهويىةءأإآؤئپڤگ َُّ-'), maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz éç'-."), maxLength: 30 }),
  fc.constantFrom('', ' ', '؟', '\udfff\ud800', '普京', 'Путин', 'פוטין', '🙂', '٣', 'ا', 'x', 'ال', 'al'),
)

/** Queries and the leader that each must find first. */
const FOUND = [
  ['پوتن', 'putin'],
  ['بوتين', 'putin'],
  ['بوتين فلاديمير', 'putin'],
  ['ڤلاديمير بوتن', 'putin'],
  ['Vladimir Putin', 'putin'],
  ['Wladimir Putin', 'putin'],
  ['Poutine', 'putin'],
  ['السيسي', 'sisi'],
  ['عبدالفتاح السيسى', 'sisi'],
  ['Abdel Fattah el-Sisi', 'sisi'],
  ['شي جينبينغ', 'xi'],
  ['شي جين بينج', 'xi'],
  ['Xi Jinping', 'xi'],
  ['Jinping', 'xi'],
  ['نتن ياهو', 'netanyahu'],
  ['بنيامين نتانياهو', 'netanyahu'],
  ['Benjamin Netanyahu', 'netanyahu'],
  ['أردوغان', 'erdogan'],
  ['رجب طيب إردوجان', 'erdogan'],
  ['Recep Tayyip Erdoğan', 'erdogan'],
  ['محمد بن سلمان', 'mbs'],
  ['Mohammed bin Salman', 'mbs'],
  ['غوتيرش', 'guterres'],
  ['انطونيو جوتيريس', 'guterres'],
  ['ماكرون', 'macron'],
  ['مكرون', 'macron'],
  ['إمانويل ماكغون', 'macron'],
  ['ميركل', 'merkel'],
  ['انجيلا مركل', 'merkel'],
  ['Justin Trudeau', 'trudeau'],
  ['Trudeau, Justin', 'trudeau'],
  ['ترودو', 'trudeau'],
] as const

describe('search', () => {
  test.each(FOUND)('%s finds %s first', (query, id) => {
    expect(first(query)).toBe(id)
  })

  test('a name is given as it was written, with its marks and letters', () => {
    const written = 'ڤلاديمير پُوتِن \udc00😀'
    expect(NameIndex.from([{ id: 1, names: [written] }]).search('بوتين')[0]?.name).toBe(written)
  })

  test('an entry comes once, with its best name', () => {
    const index = NameIndex.from([
      { id: 'a', names: ['محمد مرسي', 'مرسي', 'محمد مرسي العياط'] },
      { id: 'b', names: ['مرسيليا'] },
    ])
    expect(index.search('مرسي').map(({ id, name }) => [id, name])).toEqual([
      ['a', 'مرسي'],
      ['b', 'مرسيليا'],
    ])
  })

  test('entries with the same id are one', () => {
    const index = NameIndex.from([
      { id: 7, names: ['بيروت'] },
      { id: 8, names: ['بيرو'] },
      { id: 7, names: ['Beirut'] },
    ])
    expect(index.size).toBe(2)
    expect(index.search('بيروت')[0]).toEqual({ id: 7, name: 'بيروت', score: 0.997 })
    expect(index.search('Beirut')[0]).toEqual({ id: 7, name: 'Beirut', score: 0.997 })
  })

  test('equal names of several entries stay in the order of the entries', () => {
    const index = NameIndex.from(Array.from({ length: 300 }, (_, id) => ({ id, names: ['علي'] })))
    expect(index.search('علي', { limit: 100 }).map(({ id }) => id)).toEqual(
      Array.from({ length: 100 }, (_, id) => id),
    )
  })

  test('a frequent word says less than a rare one', () => {
    const namesakes = Array.from({ length: 500 }, (_, id) => ({
      id,
      names: [`محمد ${PLACES[id % 5] ?? ''}`],
    }))
    const index = NameIndex.from([...namesakes, { id: 999, names: ['البرادعي'] }])
    expect(index.search('محمد البرادعي')[0]?.id).toBe(999)
  })

  test('the single name comes before longer names with the same word, however many', () => {
    const longer = Array.from({ length: 70_000 }, (_, id) => ({ id, names: ['محمد صلاح'] }))
    const index = NameIndex.from([...longer, { id: -1, names: ['محمد'] }])
    expect(index.search('محمد')[0]?.id).toBe(-1)
  })

  test('names in other scripts are found by themselves', () => {
    const names = ['普京', 'Путин', 'פוטין', 'Μητσοτάκης']
    const index = NameIndex.from(names.map(name => ({ id: name, names: [name] })))
    for (const name of names) expect(index.search(name)[0]).toEqual({ id: name, name, score: 0.997 })
  })

  test('what has nothing in common is not found', () => {
    expect(leaders.search('قسطنطينية')).toEqual([])
  })

  test.each(['', ' ', '؟', '🙂', '\u0640', 'َ'])('%j finds nothing', query => {
    expect(NameIndex.from([{ id: 1, names: [query, 'علي'] }]).search(query)).toEqual([])
  })

  test('an empty index finds nothing', () => {
    for (const index of [NameIndex.from([]), NameIndex.from([{ id: 1, names: [] }])])
      expect(index.search('بوتين')).toEqual([])
  })

  test('limit and minScore bound the results', () => {
    expect(leaders.search('محمد', { limit: 1 })).toHaveLength(1)
    expect(leaders.search('محمد بن زيد', { minScore: 0.99 })).toEqual([])
  })

  test('scores fall, stay within 0 and 1, and no more results come than asked for', () => {
    fc.assert(
      fc.property(anyName, fc.integer({ min: 1, max: 12 }), (query, limit) => {
        const scores = leaders.search(query, { limit }).map(({ score }) => score)
        expect(scores.length).toBeLessThanOrEqual(limit)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        for (const score of scores) expect(score >= 0 && score <= 1).toBe(true)
      }),
    )
  })

  test('whatever names are given, each that has a letter finds itself', () => {
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 12 }), names => {
        const index = NameIndex.from(names.map((name, id) => ({ id, names: [name] })))
        for (const name of names) {
          const found = index.search(name, { limit: 100 })
          if (found.length > 0) expect(found.map(one => one.name)).toContain(name)
        }
      }),
    )
  })

  test.each(['ب', 'بن ', 'abc', 'غوركي ', '普', 'ا'])('a name of 10,000 letters is found: %j', unit => {
    const long = unit.repeat(Math.ceil(10_000 / unit.length))
    const index = NameIndex.from([...LEADERS, { id: 'long', names: [long] }])
    expect(index.search(long)[0]?.id).toBe('long')
  })
})

describe('wrong arguments', () => {
  test.each([
    [{ limit: 0 }, /option "limit" cannot be 0/u],
    [{ limit: 1.5 }, /option "limit"/u],
    [{ limit: 101 }, /option "limit"/u],
    [{ minScore: -0.1 }, /option "minScore"/u],
    [{ minScore: NaN }, /option "minScore"/u],
    [{ fuzzy: true }, /an option cannot be "fuzzy"/u],
    [null, /options cannot be null/u],
  ])('search refuses %j', (options, message) => {
    expect(() => leaders.search('بوتين', options as NameSearchOptions)).toThrow(message)
    expect(() => leaders.search('بوتين', options as NameSearchOptions)).toThrow(KhabarError)
  })

  test.each([[[]], [[{ id: 1, names: ['بوتين'] }]], [undefined]])(
    'new NameIndex(%j) leads to from',
    entries => {
      const construct = (): unknown => Reflect.construct(NameIndex, [entries])
      expect(construct).toThrow(KhabarError)
      expect(construct).toThrow(/Build an index with NameIndex\.from\(entries\)/u)
    },
  )

  test.each([
    undefined,
    null,
    'بوتين',
    5,
    {},
    [null],
    [{ id: 1 }],
    [{ id: 1, names: 'بوتين' }],
    [{ id: 1, names: [1] }],
  ])('from refuses %j', entries => {
    expect(() => NameIndex.from(entries as never)).toThrow(KhabarError)
  })
})

const PLACES = ['البغدادي', 'التونسي', 'المصري', 'الحلبي', 'البصري']
