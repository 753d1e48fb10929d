import { convertArabic, convertArabicBack } from 'arabic-reshaper'
import { describe, expect, it } from 'vitest'
import { shape, unshape } from '../../src/shape/index.js'

const LETTERS = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'
/** The letters of other alphabets that both know. */
const SHARED = 'پچژکگی'
const AROUND = ['', ' ', 'ـ', '\u064e', '\u200c', '،', '7', 'a']

/** There `ى` never joins the letter after it, as if it were at the end of its word even where it is not. */
const hasInnerAlefMaksura = (text: string): boolean => /ى[\u064eـ]?[^ ،7a\u200cء]/u.test(text)

/** Each row: what differs there, the text, the right answer. */
const THEIRS_DIFFERS: readonly (readonly [what: string, text: string, ours: string])[] = [
  ['a mark between lam and alef is lost and the alef doubled', 'لَا', '\ufedf\u064e\ufe8e'],
  ['so also with two marks', 'إِلَّا', '\ufe87\u0650\ufedf\u064e\u0651\ufe8e'],
  ['so also inside a word', 'سَلَام', '\ufeb3\u064e\ufee0\u064e\ufe8e\ufee1'],
  ['alef maksura does not join the letter after it', 'ىب', '\ufbe8\ufe90'],
  ['alef wasla is not shaped', 'بٱ', '\ufe91\ufb51'],
  ['veh is not shaped', 'ڤڤ', '\ufb6c\ufb6b'],
  ['heh goal is not shaped', 'ہہ', '\ufba8\ufba7'],
  ['yeh barree is not shaped', 'بے', '\ufe91\ufbaf'],
  ['oe is not shaped', 'بۆ', '\ufe91\ufbda'],
  ['ve is not shaped', 'بۋ', '\ufe91\ufbdf'],
  ['a letter without forms does not join', 'بێ', '\ufe91ێ'],
  ['the zero width joiner does not join', 'ه\u200d', '\ufeeb\u200d'],
  ['a mark beyond the harakat parts letters', 'ب\u0611ب', '\ufe91\u0611\ufe90'],
]

describe('against arabic-reshaper', () => {
  it('three letters of the Arabic alphabet are shaped alike', () => {
    for (const a of LETTERS) {
      for (const b of LETTERS) {
        for (const c of LETTERS) {
          const text = a + b + c
          if (!hasInnerAlefMaksura(text)) expect(shape(text), text).toBe(convertArabic(text))
        }
      }
    }
  })

  it('letters of other alphabets and what stands around letters are shaped alike', () => {
    for (const letter of SHARED + LETTERS) {
      for (const before of AROUND) {
        for (const after of AROUND) {
          const text = `ب${before}${letter}${after}ب`
          if (!hasInnerAlefMaksura(text)) expect(shape(text), text).toBe(convertArabic(text))
        }
      }
    }
  })

  it('what it shapes is read alike', () => {
    for (const text of ['قمة منظمة شنغهاي للتعاون', 'الأمم المتحدة، لأول مرة، إلى الآن', 'مُحَمَّد']) {
      expect(unshape(convertArabic(text))).toBe(text)
      expect(convertArabicBack(shape(text))).toBe(text)
    }
  })

  it.each(THEIRS_DIFFERS)('there %s (%s)', (_, text, ours) => {
    expect(shape(text)).toBe(ours)
    expect(unshape(ours)).toBe(text)
    expect(convertArabic(text)).not.toBe(ours)
  })
})
