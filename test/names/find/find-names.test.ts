import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stripDiacritics } from '../../../src/letters/index.js'
import { findNames, NameIndex, type WatchlistEntry } from '../../../src/names/index.js'

const WATCHLIST: readonly WatchlistEntry[] = [
  { id: 'putin', names: ['فلاديمير بوتين', 'بوتين', 'Vladimir Putin'] },
  { id: 'xi', names: ['شي', 'شي جين بينغ'] },
  { id: 'china', names: ['الصين'] },
  { id: 'egypt', names: ['مصر'] },
  { id: 'cairo', names: ['القاهرة'] },
  { id: 'washington', names: ['واشنطن'] },
  { id: 'post', names: ['واشنطن بوست'] },
  { id: 'ali', names: ['علي'] },
  { id: 'anne', names: ['آن'] },
  { id: 'ban', names: ['بان كي-مون'] },
  { id: 'thani', names: ['آل ثاني'] },
  { id: 'walid', names: ['وليد'] },
  { id: 'lid', names: ['ليد'] },
  { id: 'vance', names: ['J.D. Vance'] },
]

// text, then each mention as `id clitics|text`.
const FOUND: readonly (readonly [string, ...string[]])[] = [
  ['قال بوتين', 'putin |بوتين'],
  ['قال بُوتِين، أمس', 'putin |بُوتِين'],
  ['قال پوتين', 'putin |پوتين'],
  ['وبوتين وشي', 'putin و|بوتين', 'xi و|شي'],
  ['فلاديمير بوتين', 'putin |فلاديمير بوتين'],
  ['ولفلاديمير بوتين', 'putin ول|فلاديمير بوتين'],
  ['فلاديمير، بوتين', 'putin |بوتين'],
  ['التقى شي جين بينغ', 'xi |شي جين بينغ'],
  ['لشي جين بينغ', 'xi ل|شي جين بينغ'],
  ['في الصين', 'china |الصين'],
  ['للصين', 'china ل|لصين'],
  ['وللصين', 'china ول|لصين'],
  ['بالصين', 'china ب|الصين'],
  ['وبالقاهره', 'cairo وب|القاهره'],
  ['لمصر', 'egypt ل|مصر'],
  ['«مصر»', 'egypt |مصر'],
  ['واشنطن', 'washington |واشنطن'],
  ['وواشنطن', 'washington و|واشنطن'],
  ['واشنطن بوست', 'post |واشنطن بوست'],
  ['واشنطن وموسكو', 'washington |واشنطن'],
  ['عليّ ومصر', 'ali |عليّ', 'egypt و|مصر'],
  ['بان كي مون', 'ban |بان كي مون'],
  ['بان كي-مون', 'ban |بان كي-مون'],
  ['تميم بن حمد آل ثاني', 'thani |آل ثاني'],
  ['وليد', 'walid |وليد'],
  ['vladimir PUTIN', 'putin |vladimir PUTIN'],
  ['قال J.D. Vance', 'vance |J.D. Vance'],
  ['Putin', 'putin |Putin'],
  ['بان كي\nمون', 'ban |بان كي', 'ban |مون'],
]

// Text that looks like a watched name and is none.
const NOT_FOUND = [
  '',
  'شيء',
  'بشيء',
  'كشي',
  'الشيوعيين',
  'بينهما',
  'مصري',
  'مصرية',
  'مصدر',
  'سمصر',
  'صين',
  'الصيني',
  'على الطاولة',
  'وعلى الطاولة',
  'إن',
  'وأن',
  'ان',
  'فلاديمير لينين',
  'فلاديمير',
  'واشنطني',
]

const show = (text: string): string[] =>
  findNames(text, WATCHLIST).map(mention => `${mention.id} ${mention.clitics}|${mention.text}`)

const newsText = fc
  .array(
    fc.constantFrom(...FOUND.map(([text]) => text), ...NOT_FOUND, '،', '\n', 'َ', '\ud800', 'ـ', '\u200f'),
    {
      maxLength: 12,
    },
  )
  .chain(words => fc.constantFrom(words.join(' '), words.join('')))
const anyText = fc.oneof(
  newsText,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constant('\udfffبوتين\ud800'),
)

describe('findNames', () => {
  test.each(FOUND)('%s', (text, ...mentions) => {
    expect(show(text)).toEqual(mentions)
  })

  test.each(NOT_FOUND)('nothing in %j', text => {
    expect(show(text)).toEqual([])
  })

  test('a mention carries everything about its place', () => {
    expect(findNames('زار وفد للصِّين', WATCHLIST)).toEqual([
      {
        id: 'china',
        start: 9,
        end: 15,
        text: 'لصِّين',
        clitics: 'ل',
        name: 'الصين',
        score: expect.any(Number) as number,
      },
    ])
  })

  test('a name of two entries is found for both', () => {
    const watchlist = [
      { id: 'lebanon', names: ['طرابلس'] },
      { id: 'libya', names: ['طرابلس', 'طرابُلس'] },
    ]
    expect(findNames('في طرابلس', watchlist).map(mention => mention.id)).toEqual(['lebanon', 'libya'])
  })

  test('a function word that is watched as written is found', () => {
    expect(findNames('على', [{ id: 'on', names: ['على'] }])).toHaveLength(1)
  })

  test('nobody is found for an empty watchlist', () => {
    expect(findNames('بوتين', [])).toEqual([])
  })

  test('a watchlist may be any iterable and is read once', () => {
    function* entries(): Generator<WatchlistEntry> {
      yield { id: 'egypt', names: ['مصر'] }
    }
    expect(findNames('مصر', entries())).toHaveLength(1)
  })

  const BAD: readonly (readonly [unknown, string])[] = [
    [null, 'watchlist cannot be null.'],
    ['بوتين', 'watchlist cannot be'],
    [[null], 'watchlist[0] cannot be null.'],
    [[{ id: 7, names: ['مصر'] }], 'watchlist[0].id cannot be 7.'],
    [[{ id: 'a', names: ['مصر'] }, { id: 'b' }], 'watchlist[1].names cannot be undefined.'],
    [[{ id: 'a', names: 'مصر' }], 'watchlist[0].names cannot be "مصر".'],
    [[{ id: 'a', names: [] }], 'watchlist[0].names cannot be [].'],
    [[{ id: 'a', names: [1] }], 'watchlist[0].names cannot be [1].'],
    [[{ id: 'a', names: ['—'] }], 'a name of the watchlist cannot be "—".'],
  ]
  test.each(BAD)('the watchlist %j is refused', (watchlist, message) => {
    const find = (): unknown => findNames('بوتين', watchlist as WatchlistEntry[])
    expect(find).toThrow(expect.objectContaining({ name: 'KhabarError', code: 'bad-argument' }))
    expect(find).toThrow(message)
  })

  test('mentions are sorted, disjoint and cut from the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        let end = 0
        for (const mention of findNames(text, WATCHLIST)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          expect(mention.text).toBe(text.slice(mention.start, mention.end))
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('every name of a watchlist is found in itself', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'بتجدرسغفقكلمنوي ـَ'), minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(letters, rest => {
        const name = `م${rest}`
        expect(findNames(name, [{ id: 'x', names: [name] }])).toMatchObject([
          { id: 'x', start: 0, clitics: '' },
        ])
      }),
    )
  })

  test('a spelling that is not listed is found', () => {
    expect(show('قال بوتن')).toEqual(['putin |بوتن'])
  })

  test('what lost its place is an alternative', () => {
    const watchlist = [
      { id: 'city', names: ['واشنطن'] },
      { id: 'paper', names: ['واشنطن بوست'] },
    ]
    expect(findNames('في واشنطن بوست', watchlist)).toMatchObject([
      { id: 'paper', alternatives: [{ id: 'city', name: 'واشنطن' }] },
    ])
  })

  test('a family name is surer once the text has the full name', () => {
    const watchlist = [{ id: 'putin', names: ['Vladimir Putin'] }]
    const alone = findNames('قال بوتين', watchlist)[0]?.score ?? 1
    const [full, later] = findNames('فلاديمير بوتين هنا. قال بوتين', watchlist)
    expect(later?.score).toBeGreaterThan(alone)
    expect(full?.score).toBeGreaterThan(alone)
  })

  test('another given name in front makes another bearer', () => {
    const watchlist = [{ id: 'putin', names: ['Vladimir Putin'] }]
    expect(findNames('قال سيرغي بوتين', watchlist)).toEqual([])
  })

  test('an index of names is a watchlist', () => {
    const index = NameIndex.from([{ id: 'putin', names: ['Vladimir Putin'] }])
    expect(findNames('قال پوتن', index)).toMatchObject([{ id: 'putin', text: 'پوتن' }])
  })

  test('dress does not count: marks, tatweel and decomposition find the same names', () => {
    const bare = (text: string): string[] =>
      show(text).map(row => stripDiacritics(row).replaceAll('ـ', '').normalize('NFC'))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FOUND.map(([text]) => text)), { maxLength: 6 }), texts => {
        const text = stripDiacritics(texts.join(' . '))
        const found = bare(text)
        expect(bare(text.normalize('NFD'))).toEqual(found)
        expect(bare(text.replace(/(?<letter>[بتسعفنيم])(?=[\u0621-\u064a])/gu, '$<letter>ـ'))).toEqual(found)
        expect(bare(text.replace(/(?<letter>[بتسعفنيم])(?=[\u0621-\u064a])/gu, '$<letter>َ'))).toEqual(found)
      }),
      { numRuns: 40 },
    )
  })
})
