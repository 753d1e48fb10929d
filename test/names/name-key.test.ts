import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/letters/index.js'
import { nameKey } from '../../src/names/index.js'

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

  test('ten megabytes without a letter have no key', () => {
    expect(nameKey('\ud800'.repeat(5_000_000))).toBe('')
  })

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(typeof nameKey(text)).toBe('string')
      }),
    )
  })
})
