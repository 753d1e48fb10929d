import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../src/letters/index.js'
import { unshape } from '../../src/shape/index.js'
import { mixedText } from '../letters/mixed-text.js'

const TABLES: Record<string, readonly (readonly [text: string, letters: string])[]> = {
  'forms of letters become letters': [
    ['ﻣﺼﺮ', 'مصر'],
    ['\ufb6c\ufef4\ufb6b', 'ڤيڤ'],
    ['\ufbe8\ufbe9\ufeef\ufef0', 'ىىىى'],
    ['\ufbfc\ufbfd\ufbfe\ufbff', 'یییی'],
    ['\ufe80', 'ء'],
    ['\ufba4\ufba5', 'ۀۀ'],
    ['\ufbdd', 'ٷ'],
  ],
  'ligatures become their letters': [
    ['\ufefb\ufefc', 'لالا'],
    ['\ufef5\ufef7\ufef9', 'لآلألإ'],
    ['\ufc08', 'بم'],
    ['\ufd50', 'تجم'],
    ['\ufbea', 'ئا'],
    ['\ufbf6', 'ئې'],
  ],
  'forms of marks become marks': [
    ['\ufe91\ufe77', 'ب\u064e'],
    ['\ufe91\ufe76', 'ب\u064e'],
    ['\ufe70', '\u064b'],
    ['\ufc60', '\u064e\u0651'],
    ['\ufd3c', 'ا\u064b'],
    ['\ufeb1\ufe73', 'س'],
  ],
  'signs for whole words and whatever is no presentation form stay': [
    ['', ''],
    ['ﷺ ﷲ ﷼ ﷽', 'ﷺ ﷲ ﷼ ﷽'],
    ['\ufd3e\ufd3f\ufbb2\ufeff\ufb4f\uff21', '\ufd3e\ufd3f\ufbb2\ufeff\ufb4f\uff21'],
    ['مُحَمَّد, Reuters 12 👍', 'مُحَمَّد, Reuters 12 👍'],
    ['\ud83d ﻻ \udc4d', '\ud83d لا \udc4d'],
  ],
}

describe('unshape', () => {
  describe.each(Object.entries(TABLES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, letters) => {
      expect(unshape(text)).toBe(letters)
    })
  })

  it('is normalize with presentation forms alone, but for the form of a Kazakh letter', () => {
    fc.assert(
      fc.property(mixedText, text => {
        const others = text.replaceAll('\ufbdd', '')
        expect(unshape(others)).toBe(normalize(others, { presentationForms: 'letters' }))
      }),
    )
    for (let unit = 0xfb50; unit <= 0xffff; unit++) {
      const form = String.fromCharCode(unit)
      if (unit !== 0xfbdd)
        expect(unshape(form), unit.toString(16)).toBe(normalize(form, { presentationForms: 'letters' }))
    }
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(mixedText, text => {
        expect(unshape(unshape(text))).toBe(unshape(text))
      }),
    )
  })
})
