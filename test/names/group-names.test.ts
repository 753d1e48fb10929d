import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupNames, matchNames } from '../../src/names/index.js'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'ابتجحدرسشعغفقكلمنهويىةءأإآؤئ َُّ'), maxLength: 20 }),
  fc.constant('\udfff\ud800'),
)

const SPELLINGS = [
  ['بوتين', 'بوتن', 'پوتن', 'بُوتِين', 'Putin'],
  ['شنغهاي', 'شنجهاي', 'شانغهاي', 'شانگهاي'],
  ['غوغل', 'جوجل', 'گوگل'],
  ['عبد الفتاح السيسي', 'عبدالفتاح السيسي', 'عبد الفتاح سيسي'],
  ['فلاديمير بوتين', 'ڤلاديمير پوتن'],
  ['المجر', 'هنغاريا'],
].flat()
const ALIKE = [
  'حسن',
  'حسام',
  'روسيا',
  'سوريا',
  'شي',
  'شو',
  'غانا',
  'غينيا',
  'مالي',
  'ملك',
  'النمسا',
  'نمساوي',
]

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
    const name = fc.constantFrom(...SPELLINGS, ...ALIKE)
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
