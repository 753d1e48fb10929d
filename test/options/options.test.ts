import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isKhabarError } from '../../src/khabar-error.js'
import { buildCopies, type Copies } from './copies-of-package.js'
import { SLOTS, type OptionSlot, type Package } from './option-slots.js'
import { VALUES } from './wrong-values.js'

let copies: Copies

beforeAll(async () => {
  copies = await buildCopies()
}, 60_000)

afterAll(() => copies.remove())

/** The code of the error that a value gives, `taken` for none, or what else was thrown. */
async function answerTo({ give }: OptionSlot, api: Package, value: unknown): Promise<string> {
  try {
    await give(api, value)
    return 'taken'
  } catch (error) {
    // Asked of this third copy, which has thrown none of them.
    if (!isKhabarError(error)) return `threw ${String(error)}`
    const [said = '', instead = ''] = error.message.split(
      /(?<=cannot be .*)\. (?=Give|Use|It takes|Options|Presets)/u,
    )
    if (!said.includes(' cannot be ') || !instead.endsWith('.')) return `said ${error.message}`
    return error.code
  }
}

function expected({ code, takes, badInside = [] }: OptionSlot, name: string): string {
  if (takes.includes(name)) return 'taken'
  return badInside.includes(name) ? 'bad-argument' : code
}

describe.each(['esm', 'cjs'] as const)(
  'a value that an argument or option does not take, in the %s copy',
  kind => {
    test.each(SLOTS.map(slot => [slot.call, slot] as const))(
      '%s gives one clear KhabarError',
      async (_, slot) => {
        const given: Record<string, string> = {}
        const wanted: Record<string, string> = {}
        for (const [name, value] of VALUES) {
          given[name] = await answerTo(slot, copies[kind], value)
          wanted[name] = expected(slot, name)
        }
        expect(given).toEqual(wanted)
      },
    )
  },
)

describe('an error', () => {
  test('is a KhabarError to both copies, whichever has thrown it', () => {
    const { esm, cjs } = copies
    for (const { letters } of [esm, cjs]) {
      let thrown: unknown
      try {
        letters.normalize('', 'nonsense' as 'search')
      } catch (error) {
        thrown = error
      }
      for (const one of [esm, cjs]) {
        expect(one.index.isKhabarError(thrown)).toBe(true)
        expect(one.search.isKhabarError(thrown)).toBe(true)
      }
      expect(thrown).toMatchObject({ name: 'KhabarError', code: 'bad-option' })
    }
    expect(esm.index.KhabarError).not.toBe(cjs.index.KhabarError)
  })

  test('is none for others, also with such a name', () => {
    const { isKhabarError: isOne } = copies.esm.index
    const others = [
      new Error('no'),
      null,
      undefined,
      'KhabarError',
      { name: 'KhabarError', code: 'bad-option' },
    ]
    expect(others.map(isOne)).toEqual([false, false, false, false, false])
  })
})

describe('names that objects have of themselves', () => {
  const ODD = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf']

  test.each(ODD)('%s is an id, an alias and a name like any other', odd => {
    const { names, article, places } = copies.esm
    const watchlist = [
      { id: odd, names: ['سالم الهاشمي', odd] },
      { id: 'other', names: ['نبيل الشامي'] },
    ]
    const text = `قال سالم الهاشمي ونبيل الشامي و ${odd} إن`
    const ids = [odd, 'other', odd]
    expect(names.findNames(text, watchlist).map(({ id }) => id)).toEqual(ids)
    const { entities } = article.annotateArticle(text, { watchlist })
    expect(entities.filter(({ id }) => id === odd).flatMap(({ mentions }) => mentions)).toHaveLength(2)
    const { entities: shared } = article.annotateArticles([{ text, id: odd }, text], { watchlist })
    expect(shared.find(({ id }) => id === odd)?.mentions.map(mention => mention.article)).toEqual([
      odd,
      odd,
      1,
      1,
    ])
    const index = names.NameIndex.from(watchlist)
    expect(index.search(odd)[0]).toMatchObject({
      id: odd,
      name: odd,
      score: names.matchNames(odd, odd).score,
    })
    expect(names.NameIndex.fromBytes(index.toBytes()).search(odd)[0]?.id).toBe(odd)
    expect(names.groupNames([odd, odd, 'سالم'])).toEqual([[odd, odd], ['سالم']])
    expect([places.placeInfo(odd), places.findPlaceIds(odd), places.placeSpellings(odd)]).toEqual([
      undefined,
      [],
      [],
    ])
    expect(places.nationalityOf(odd)).toBe(undefined)
  })

  test.each(ODD)('%s is an option of nothing, also as JSON has it, and changes no object', odd => {
    const { letters, dates, article, discover, search, names } = copies.esm
    const options = JSON.parse(
      `{ ${JSON.stringify(odd)}: { "reference": "2024-07-03", "polluted": true } }`,
    ) as object
    for (const ask of [
      () => letters.normalize('نص', options),
      () => dates.findDates('أمس', options),
      () => article.annotateArticle('أمس', options),
      () => discover.discoverNames('أمس', options),
      () => search.tokenize('أمس', options),
      () => names.NameIndex.from([]).search('أمس', options),
    ])
      expect(ask).toThrow(expect.objectContaining({ name: 'KhabarError', code: 'bad-option' }))
    expect('polluted' in {}).toBe(false)
  })
})
