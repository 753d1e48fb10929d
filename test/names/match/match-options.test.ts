import { describe, expect, test } from 'vitest'
import { isKhabarError, matchNames, type MatchOptions } from '../../../src/index.js'

describe('option aliases of matchNames', () => {
  const aliases = [
    ['الزعيم', 'نادي الهلال', 'Al Hilal SFC'],
    ['الصحيفة الزرقاء', 'لوموند'],
  ]

  test.each([
    ['الزعيم', 'نادي الهلال', 'alias'],
    ['نادي الهلال', 'الزعيم', 'alias'],
    ['الزَّعيم', 'Al-Hilal SFC', 'alias'],
    ['صحيفة الزرقاء', 'لوموند', 'alias'],
    ['الزعيم', 'لوموند', 'different'],
    ['بوتين', 'پوتن', 'spelling'],
    ['المجر', 'هنغاريا', 'alias'],
  ])('%s and %s are %s', (a, b, relation) => {
    expect(matchNames(a, b, { aliases }).relation).toBe(relation)
  })

  test('change nothing elsewhere', () => {
    expect(matchNames('الزعيم', 'نادي الهلال').same).toBe(false)
    expect(matchNames('الزعيم', 'نادي الهلال', { aliases: [] }).same).toBe(false)
    expect(matchNames('', '', { aliases: [['', ' ']] }).same).toBe(false)
  })

  test('may bear any name', () => {
    expect(matchNames('__proto__', 'constructor', { aliases: [['__proto__', 'constructor']] }).relation).toBe(
      'alias',
    )
  })
})

describe('option kind of matchNames', () => {
  test.each([
    // Two places, and two persons called by them.
    ['Georgia', 'جورجيا', 'person'],
    ['لويس الرابع عشر', 'لويس السادس عشر', undefined],
  ] as const)('%s and %s for kind %s', (a, b, kind) => {
    expect(matchNames(a, b, { kind })).toEqual(matchNames(a, b, kind === undefined ? {} : { kind }))
  })

  test('keeps what tells persons apart from places and organisations', () => {
    expect(matchNames('لافروف', 'لافروفا').same).toBe(false)
    expect(matchNames('لافروف', 'لافروفا', { kind: 'person' }).same).toBe(false)
    expect(matchNames('سمارا', 'سمارة', { kind: 'place' }).same).toBe(true)
    expect(matchNames('حسن', 'حسين', { kind: 'person' }).same).toBe(false)
  })

  test('keeps what tells places apart from persons', () => {
    expect(matchNames('النيجر', 'نيجيريا', { kind: 'place' }).score).toBeLessThan(0.1)
    expect(matchNames('النيجر', 'نيجيريا', { kind: 'organisation' }).score).toBeLessThan(0.1)
    expect(matchNames('عُمان', 'عمّان', { kind: 'place' }).same).toBe(false)
    expect(matchNames('عُمان', 'عمّان', { kind: 'person' }).relation).toBe('equal')
  })

  test('is symmetric for every kind', () => {
    const names = [
      'لافروف',
      'لافروفا',
      'النيجر',
      'نيجيريا',
      'عمّان',
      'عُمان',
      'لويس الرابع عشر',
      'حسن',
      'حسين',
      'Hussein',
    ]
    for (const kind of ['person', 'place', 'organisation'] as const)
      for (const a of names)
        for (const b of names) {
          const [one, other] = [matchNames(a, b, { kind }), matchNames(b, a, { kind })]
          expect([one.score, one.relation]).toEqual([other.score, other.relation])
        }
  })
})

test.each([
  [{ alias: [] }, 'an option'],
  [{ kind: 'country' }, 'option "kind"'],
  [{ aliases: 'الزعيم' }, 'option "aliases"'],
  [{ aliases: ['الزعيم'] }, 'option "aliases"'],
  [{ aliases: [[1]] }, 'option "aliases"'],
  [null, 'options'],
  ['person', 'options'],
])('matchNames refuses %j', (options, what) => {
  let caught: unknown
  try {
    matchNames('أ', 'ب', options as MatchOptions)
  } catch (error) {
    caught = error
  }
  expect(isKhabarError(caught) && [caught.code, caught.message.startsWith(what)]).toEqual([
    'bad-option',
    true,
  ])
})
