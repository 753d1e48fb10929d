import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isArabicLetter, isMark } from '../../src/letters/index.js'
import { shape, unshape } from '../../src/shape/index.js'
import { mixedText } from '../letters/mixed-text.js'

/** Each row: the text, its units after shaping in hexadecimal. */
type Row = readonly [text: string, units: string]

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16)).join(' ')

const TABLES: Record<string, readonly Row[]> = {
  'a letter takes the form that its neighbours ask for': [
    ['', ''],
    ['ب', 'fe8f'],
    ['بب', 'fe91 fe90'],
    ['ببب', 'fe91 fe92 fe90'],
    ['مصر', 'fee3 febc feae'],
    ['دار', 'fea9 fe8d fead'],
    ['ورد', 'feed fead fea9'],
    ['مدرسة', 'fee3 feaa fead feb3 fe94'],
    ['على', 'fecb fee0 fef0'],
    ['رأى ليلى', 'fead fe83 feef 20 fedf fef4 fee0 fef0'],
    ['بى بىب', 'fe91 fef0 20 fe91 fbe9 fe90'],
    ['ىب', 'fbe8 fe90'],
  ],
  'hamza joins nothing, its carriers join as the letters they are': [
    ['ء', 'fe80'],
    ['جزء بدء', 'fe9f feb0 fe80 20 fe91 feaa fe80'],
    ['شيء', 'feb7 fef2 fe80'],
    ['سئل', 'feb3 fe8c fede'],
    ['سؤال', 'feb3 fe86 fe8d fedd'],
    ['مبدأ', 'fee3 fe92 feaa fe83'],
    ['بأ بإ بآ', 'fe91 fe84 20 fe91 fe88 20 fe91 fe82'],
  ],
  'letters beyond the Arabic alphabet': [
    ['ڤيڤ', 'fb6c fef4 fb6b'],
    ['پوپ', 'fb58 feee fb56'],
    ['چچ', 'fb7c fb7b'],
    ['بژژ', 'fe91 fb8b fb8a'],
    ['گگ', 'fb94 fb93'],
    ['کک', 'fb90 fb8f'],
    ['یی', 'fbfe fbfd'],
    ['ہہہ', 'fba8 fba9 fba7'],
    ['بے ے', 'fe91 fbaf 20 fbae'],
    ['بۀۀ', 'fe91 fba5 fba4'],
    ['ٱلله', 'fb50 fedf fee0 feea'],
    ['بٱ', 'fe91 fb51'],
    ['ڭڭ', 'fbd5 fbd4'],
    ['بۇۇ', 'fe91 fbd8 fbd7'],
    ['بۆۆ', 'fe91 fbda fbd9'],
    ['بۋۋ', 'fe91 fbdf fbde'],
    ['ٷ', 'fbdd'],
  ],
  'a letter without forms stays and joins its neighbours': [
    ['بێب', 'fe91 6ce fe90'],
    ['بڨا', 'fe91 6a8 fe8e'],
    ['بݛب', 'fe91 75b fe8f'],
    ['ں بں بںب ںب', 'fb9e 20 fe91 fb9f 20 fe91 6ba fe90 20 6ba fe90'],
    ['بٷ', 'fe91 677'],
    ['ٴب', '674 fe8f'],
    ['بٴب', 'fe8f 674 fe8f'],
    ['ب\u088fب', 'fe91 88f fe90'],
    ['ب\u0870ب', 'fe91 870 fe8f'],
    ['ب\u08adب', 'fe8f 8ad fe8f'],
    ['ب\u0887ب', 'fe8f 887 fe8f'],
  ],
  'lam and each of the four alefs are one ligature': [
    ['لا', 'fefb'],
    ['لأ', 'fef7'],
    ['لإ', 'fef9'],
    ['لآ', 'fef5'],
    ['بلا', 'fe91 fefc'],
    ['بلأ', 'fe91 fef8'],
    ['بلإ', 'fe91 fefa'],
    ['بلآ', 'fe91 fef6'],
    ['الا', 'fe8d fefb'],
    ['للا', 'fedf fefc'],
    ['لاب', 'fefb fe8f'],
    ['سلام', 'feb3 fefc fee1'],
    ['لٱ', 'fedf fb51'],
    ['ڵا', '6b5 fe8e'],
  ],
  'marks stay where they are and part no letters': [
    ['مُحَمَّد', 'fee3 64f fea4 64e fee4 64e 651 feaa'],
    ['بِسْمِ', 'fe91 650 feb4 652 fee2 650'],
    ['هٰذا', 'feeb 670 feac fe8d'],
    ['ب\u0610\u08f0\u0897ب', 'fe91 610 8f0 897 fe90'],
    ['َب', '64e fe8f'],
    ['ب َب', 'fe8f 20 64e fe8f'],
  ],
  'a mark between lam and alef prevents the ligature and stays with its lam': [
    ['لَا', 'fedf 64e fe8e'],
    ['بِلَا', 'fe91 650 fee0 64e fe8e'],
    ['السَّلَام', 'fe8d fedf feb4 64e 651 fee0 64e fe8e fee1'],
    ['إِلَّا', 'fe87 650 fedf 64e 651 fe8e'],
    ['ل\u0654ا', 'fedf 654 fe8e'],
    ['سَلام', 'feb3 64e fefc fee1'],
    ['لاً', 'fefb 64b'],
    ['بَلآَ', 'fe91 64e fef6 64e'],
    ['لا\u0654', 'fefb 654'],
  ],
  'tatweel and the zero width joiner join, the non-joiner parts': [
    ['هـ', 'feeb 640'],
    ['بـب', 'fe91 640 fe90'],
    ['ـد', '640 feaa'],
    ['لـا', 'fedf 640 fe8e'],
    ['ه\u200d', 'feeb 200d'],
    ['\u200dه\u200d', '200d feec 200d'],
    ['ل\u200dا', 'fedf 200d fe8e'],
    ['ب\u200cب', 'fe8f 200c fe8f'],
    ['ل\u200cا', 'fedd 200c fe8d'],
    ['بَ\u200cب', 'fe8f 64e 200c fe8f'],
    ['می‌شود', 'fee3 fbfd 200c feb7 feee fea9'],
  ],
  'what is not seen parts no letters': [
    ['ب\u200fب', 'fe91 200f fe90'],
    ['ب\u00adب', 'fe91 ad fe90'],
    ['ب\ufeffب', 'fe91 feff fe90'],
    ['ل\u200eا', 'fedf 200e fe8e'],
  ],
  'everything else parts letters and stays': [
    ['ب ب', 'fe8f 20 fe8f'],
    ['ب\nب', 'fe8f a fe8f'],
    ['ب،ب', 'fe8f 60c fe8f'],
    ['ب٣ب3ب', 'fe8f 663 fe8f 33 fe8f'],
    ['بbب', 'fe8f 62 fe8f'],
    ['ب\u2067ب', 'fe8f 2067 fe8f'],
    ['ب\u06ddب', 'fe8f 6dd fe8f'],
    ['ب\u06e5ب', 'fe8f 6e5 fe8f'],
    ['ب\ud83dب\udc4d', 'fe8f d83d fe8f dc4d'],
    ['ب👍ب', 'fe8f d83d dc4d fe8f'],
    ['Reuters, 5 %', '52 65 75 74 65 72 73 2c 20 35 20 25'],
    ['ܒܒ', '712 712'],
  ],
  'presentation forms that are already there stay and join where they show a join': [
    ['\ufe91\ufe90', 'fe91 fe90'],
    ['ب\ufe90', 'fe91 fe90'],
    ['\ufe91ب', 'fe91 fe90'],
    ['ب\ufe91ب', 'fe8f fe91 fe90'],
    ['\ufe8fب', 'fe8f fe8f'],
    ['بب\ufe8f', 'fe91 fe90 fe8f'],
    ['ل\ufe8e', 'fedf fe8e'],
    ['ب\ufefc', 'fe91 fefc'],
    ['\ufefcب', 'fefc fe8f'],
    ['ب\ufdf2', 'fe8f fdf2'],
  ],
}

const hasForms = (text: string): boolean => /[\ufb50-\ufdff\ufe70-\ufefc]/u.test(text)
/** Random mixtures, all but presentation forms. */
const withoutForms = mixedText.map(text => text.replaceAll(/[\ufb50-\ufdff\ufe70-\ufefc]/gu, ''))
/** Letters, alefs after lams and marks only, where joins and ligatures are frequent. */
const vocalised = fc
  .array(
    fc.constantFrom(
      'ل',
      'ا',
      'أ',
      'إ',
      'آ',
      'ٱ',
      'ب',
      'د',
      'ں',
      'ٷ',
      'ء',
      'ٴ',
      '\u064e',
      '\u0651',
      'ـ',
      '\u200d',
      '\u200c',
      ' ',
    ),
  )
  .map(pieces => pieces.join(''))

describe('shape', () => {
  describe.each(Object.entries(TABLES))('%s', (_, rows) => {
    it.each(rows)('%s', (text, units) => {
      expect(hex(shape(text))).toBe(units)
    })
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(mixedText, vocalised), text => {
        expect(shape(shape(text))).toBe(shape(text))
      }),
    )
  })

  it('makes a text shorter by one for each lam-alef and by nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(mixedText, vocalised), text => {
        const pairs = text.match(/ل[اأإآ]/gu)?.length ?? 0
        expect(shape(text)).toHaveLength(text.length - pairs)
      }),
    )
  })

  it('leaves whatever is no Arabic letter in its place', () => {
    const rest = (text: string): string =>
      [...text].filter(sign => !isArabicLetter(sign.charCodeAt(0)) && !hasForms(sign)).join('')
    fc.assert(
      fc.property(withoutForms, text => {
        expect(rest(shape(text))).toBe(rest(text))
      }),
    )
  })

  it('gives letters the same forms whether marked or not, lam-alef aside', () => {
    const bare = fc.array(fc.constantFrom('ب', 'د', 'ء', 'ل', 'ہ', 'ێ', ' '), { maxLength: 12 })
    fc.assert(
      fc.property(bare, letters => {
        const marked = shape(letters.map(letter => `${letter}\u064e\u0651`).join(''))
        const without = [...marked].filter(sign => !isMark(sign.charCodeAt(0))).join('')
        expect(without).toBe(shape(letters.join('')))
      }),
    )
  })

  it('takes any string and gives its lone surrogates back', () => {
    fc.assert(
      fc.property(mixedText, fc.integer({ min: 0xd800, max: 0xdfff }), (text, unit) => {
        const lone = String.fromCharCode(unit)
        expect(shape(`${text} ${lone} ب`)).toBe(`${shape(text)} ${lone} \ufe8f`)
      }),
    )
  })

  it('carries a word over the ends of the pieces in which it writes', () => {
    for (const length of [4094, 4095, 4096, 4097, 8192, 10_000]) {
      expect(shape('ب'.repeat(length))).toBe(`\ufe91${'\ufe92'.repeat(length - 2)}\ufe90`)
      expect(shape('لا'.repeat(length))).toBe('\ufefb'.repeat(length))
    }
  })

  it('sees the next letter past any number of marks', () => {
    const marks = '\u064e'.repeat(100_000)
    expect(shape(`ب${marks}ب${marks}`)).toBe(`\ufe91${marks}\ufe90${marks}`)
  })
})

describe('unshape after shape', () => {
  it.each(
    Object.values(TABLES)
      .flat()
      .filter(([text]) => !hasForms(text)),
  )('gives %s back', text => {
    expect(unshape(shape(text))).toBe(text)
  })

  it('gives back every text that had no presentation forms', () => {
    fc.assert(
      fc.property(fc.oneof(withoutForms, vocalised), text => {
        expect(unshape(shape(text))).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives back each letter between each pair of neighbours', () => {
    for (let unit = 0x0600; unit < 0x0900; unit++) {
      for (const before of ['', 'ب', 'د', 'ل']) {
        for (const after of ['', 'ب', 'ا', '\u064eا']) {
          const text = before + String.fromCharCode(unit) + after
          expect(unshape(shape(text)), hex(text)).toBe(text)
        }
      }
    }
  })
})
