import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/letters/index.js'
import { groupNames, matchNames, nameKey } from '../../src/names/index.js'

const arabicName = fc.string({ unit: fc.constantFrom(...'ابتجحدرسشعغفقكلمنهويىةءأإآؤئ َُّ'), maxLength: 20 })
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  arabicName,
  fc.constant('\udfff\ud800'),
)

const ONE_KEY = [
  ['بوتين', 'بوتن', 'پوتن', 'بُوتِين'],
  ['شنغهاي', 'شنجهاي', 'شانغهاي', 'شانگهاي'],
  ['غوغل', 'جوجل', 'گوگل'],
  ['عبد الفتاح السيسي', 'عبدالفتاح السيسي', 'عبد الفتاح سيسي'],
  ['فلاديمير بوتين', 'ڤلاديمير پوتن'],
]

const TWO_KEYS = [
  ['حسن', 'حسام'],
  ['روسيا', 'سوريا'],
  ['شي', 'شو'],
  ['غانا', 'غينيا'],
  ['مالي', 'ملك'],
  ['النمسا', 'نمساوي'],
] as const

describe('nameKey', () => {
  test.each(ONE_KEY.map(names => [names.join(', '), names] as const))('%s share a key', (_title, names) => {
    expect(new Set(names.map(nameKey)).size).toBe(1)
  })

  test.each(TWO_KEYS)('%s and %s have different keys', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b))
  })

  test.each(['', '  ', '؟', '\u0640'])('%j has an empty key', text => {
    expect(nameKey(text)).toBe('')
  })

  test('both scripts give one key', () => {
    expect(nameKey('António Guterres')).toBe(nameKey('أنطونيو غوتيرس'))
    expect(nameKey('Abdul Fattah al-Sisi')).toBe(nameKey('عبدالفتاح السيسي'))
  })

  test('titles, articles and «son of» do not count', () => {
    expect(nameKey('الرئيس محمد بن زايد')).toBe(nameKey('محمد زايد'))
  })

  test('a name in a third script gives its letters', () => {
    expect(nameKey('普京 先生')).toBe('普京先生')
  })

  test('a key knows nothing that folding removes', () => {
    fc.assert(
      fc.property(arabicName, name => {
        expect(nameKey(normalize(name))).toBe(nameKey(name))
      }),
    )
  })

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(typeof nameKey(text)).toBe('string')
      }),
    )
  })
})

describe('groupNames', () => {
  test('spellings come together, in the order given', () => {
    expect(groupNames(['شنغهاي', 'بوتين', 'مودي', 'شانجهاي', 'ناريندرا مودي', 'پوتن'])).toEqual([
      ['شنغهاي', 'شانجهاي'],
      ['بوتين', 'پوتن'],
      ['مودي'],
      ['ناريندرا مودي'],
    ])
  })

  test('names without letters stay alone', () => {
    expect(groupNames(['', '؟', ''])).toEqual([[''], ['؟'], ['']])
    expect(groupNames([])).toEqual([])
  })

  test('every name is in one group, as often as it was given', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), names => {
        expect(groupNames(names).flat().sort()).toEqual([...names].sort())
      }),
    )
  })

  test('a spelling joins the first member or none, and the order is that of the names', () => {
    const name = fc.constantFrom(...ONE_KEY.flat(), ...TWO_KEYS.flat(), 'المجر', 'هنغاريا', 'Putin')
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 15 }), names => {
        const groups = groupNames(names)
        const firsts = groups.map(([first = '']) => names.indexOf(first))
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
        for (const [first = '', ...others] of groups)
          for (const other of others) expect(matchNames(first, other).same).toBe(true)
        for (const group of groups) {
          const places = group.map(member => names.indexOf(member))
          expect(places).toEqual([...places].sort((a, b) => a - b))
        }
        expect(groupNames(names)).toEqual(groups)
      }),
    )
  })

  test('aliases come together, native names that look alike do not', () => {
    expect(groupNames(['المجر', 'حسن', 'هنغاريا', 'حسين'])).toEqual([['المجر', 'هنغاريا'], ['حسن'], ['حسين']])
  })
})
