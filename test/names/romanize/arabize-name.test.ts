import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isKhabarError } from '../../../src/khabar-error.js'
import { arabizeName } from '../../../src/names/index.js'

/** The first of the spellings, and ones that must be among five. */
const FIRST = [
  ['Vladimir Putin', 'فلاديمير بوتين'],
  ['Abdel Fattah al-Sisi', 'عبد الفتاح السيسي'],
  ['el-Sisi', 'السيسي'],
  ['Mohammed bin Salman', 'محمد بن سلمان'],
  ['Muhammad', 'محمد'],
  ['Mohamed', 'محمد'],
  ['Abdulrahman', 'عبد الرحمن'],
  ['ʿAbd al-Raḥmān', 'عبد الرحمن'],
  ['Abdullah', 'عبد الله'],
  ['Xi Jinping', 'شي جين بينغ'],
  ['Wen Jiabao', 'وين جيا باو'],
  ['J.D. Vance', 'جيه دي فانس'],
  ['McDonald', 'ماكدونالد'],
  ['Vučić', 'فوتشيتش'],
  ['François', 'فرانسوا'],
] as const

const AMONG = [
  ['Müller', 'مولر'],
  ['Thatcher', 'تاتشر'],
  ['Schwarzenegger', 'شوارزنيغر'],
  ['Jackson', 'جاكسون'],
  ["O'Brien", 'أوبراين'],
  ['Jean-Luc Mélenchon', 'جان لوك ميلينشون'],
  ['Çelik', 'تشيليك'],
  ['Ban Ki-moon', 'بان كي مون'],
] as const

describe('arabizeName', () => {
  test.each(FIRST)('spells %s as %s first', (latin, arabic) => {
    expect(arabizeName(latin)[0]).toBe(arabic)
  })

  test.each(AMONG)('has for %s also %s', (latin, arabic) => {
    expect(arabizeName(latin)).toContain(arabic)
  })

  test.each([
    ['Ḥāmid', 'حامد'],
    ['Ṣāliḥ', 'صالح'],
    ['Ṭāhā', /^طاه/u],
    ['Ramaḍān', 'رمضان'],
    ['Ẓāhir', /^ظاه/u],
  ] as const)('takes the signs of %s at their word', (latin, wanted) => {
    expect(arabizeName(latin)[0]).toMatch(wanted)
  })

  test('gives back what is not in Latin letters', () => {
    expect(arabizeName('بوتين')).toEqual(['بوتين'])
    expect(arabizeName('😀')).toEqual(['😀'])
    expect(arabizeName('')).toEqual([])
    expect(arabizeName(' \n')).toEqual([])
  })

  test('gives as many as asked at most, all different, the same first', () => {
    const ten = arabizeName('Schumacher', 10)
    expect(ten).toHaveLength(10)
    expect(new Set(ten).size).toBe(10)
    expect(arabizeName('Schumacher', 1)).toHaveLength(1)
    expect(arabizeName('Schumacher')).toHaveLength(5)
  })

  test('never throws for text, and writes no Latin letter of an English name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), text => Array.isArray(arabizeName(text, 2))),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 10 }),
        word => {
          for (const spelling of arabizeName(word, 2)) expect(spelling).not.toMatch(/[a-z]/u)
        },
      ),
    )
  })

  test.each(['a', 'š', 'al-', 'Mc', 'ab-', "o'"])('leaves a word of very many «%s» as it is', letters => {
    const word = `${letters.repeat(20_000)}X`
    expect(arabizeName(word)).toEqual([word])
    expect(arabizeName(`Putin ${word}`, 1)).toEqual([`بوتين ${word}`])
  })

  test('spells a word of a hundred letters', () => {
    expect(arabizeName('ba'.repeat(50), 1)[0]).toMatch(/^\p{Script=Arabic}+$/u)
  })

  test.each([0, -1, 1.5, Number.NaN, Infinity])('refuses %s as a limit', limit => {
    let caught: unknown
    try {
      arabizeName('Putin', limit)
    } catch (error) {
      caught = error
    }
    expect(isKhabarError(caught) && caught.code).toBe('bad-option')
  })
})
