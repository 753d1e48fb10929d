import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/letters/index.js'
import {
  flexSearchEncoder,
  processQueryTerm,
  processTerm,
  tokenize,
  type SearchOptions,
} from '../../src/search/index.js'
import { anyText, anyWord } from './any-text.js'

const OPTIONS: readonly SearchOptions[] = [
  {},
  { nameKeys: true },
  { nameKeys: 'only' },
  { clitics: false },
  { article: false },
  { folding: 'strict' },
  { folding: 'lucene', nameKeys: true },
]

describe('tokenize', () => {
  test.each([
    ['قال محمد.', ['قال', 'محمد']],
    ['«القمّةُ»،والوفد', ['القمّةُ', 'والوفد']],
    ['29يونيو/حزيران', ['29', 'يونيو', 'حزيران']],
    ['#غزة_تحت_القصف', ['غزة', 'تحت', 'القصف']],
    ['كوفيد-19', ['كوفيد', '19']],
    ['(أ.ف.ب)', ['أ', 'ف', 'ب']],
    ['🔴عاجل:د.محمد', ['عاجل', 'د', 'محمد']],
    // A change of script is a border, but for what is written onto foreign words.
    ['فيروسCOVID', ['فيروس', 'COVID']],
    ['BBCعربي', ['BBC', 'عربي']],
    ['وبالـCIA', ['وبالـCIA']],
    ['وG20', ['وG', '20']],
    // Thousands set off by commas are one number.
    ['1,200 قتيل', ['1,200', 'قتيل']],
    ['١٬٢٠٠ قتيل', ['١٬٢٠٠', 'قتيل']],
    ['١٢،٣٤٥،٦٧٨', ['١٢،٣٤٥،٦٧٨']],
    ['1, 200', ['1', '200']],
    ['0,125', ['0', '125']],
    ['1,20', ['1', '20']],
    ['2023,200', ['2023', '200']],
    ['1,200,30', ['1,200', '30']],
    ['الـرئيـس\u200f الصيني', ['الـرئيـس', 'الصيني']],
    ['', []],
    ['؟ — …', []],
  ])('cuts %j into words as they are written', (text, words) => {
    expect(tokenize(text).map(token => token.text)).toEqual(words)
  })

  test('folds as it is told', () => {
    expect(tokenize('إلى مدرسةٍ').map(token => token.term)).toEqual(['الي', 'مدرسه'])
    expect(tokenize('إلى مدرسةٍ', { folding: 'strict' }).map(token => token.term)).toEqual(['إلى', 'مدرسة'])
  })

  test('gives a number with its thousands as the same number without', () => {
    for (const written of ['1,200', '١٬٢٠٠', '١،٢٠٠', '۱٬۲۰۰'])
      expect(tokenize(written).map(token => token.term)).toEqual(['1200'])
  })

  test('gives offsets into the text, in order, for any text', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const { text: written, start, end } of tokenize(text)) {
          expect(text.slice(start, end)).toBe(written)
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(last)
          last = start
        }
      }),
    )
  })

  test('loses no letter and no digit of any text', () => {
    const lettersOf = (text: string): string => normalize(text).replace(/[^\p{Script=Arabic}a-z0-9]/gu, '')
    fc.assert(
      fc.property(anyText, text => {
        expect(
          lettersOf(
            tokenize(text)
              .map(token => token.term)
              .join(''),
          ),
        ).toBe(lettersOf(text))
      }),
    )
  })
})

describe('processTerm', () => {
  test.each([
    ['محمد', ['محمد']],
    ['وموسكو', ['وموسكو', 'موسكو']],
    ['وبوتين', ['وبوتين', 'بوتين', 'وتين']],
    ['بوتين', ['بوتين', 'وتين']],
    ['الصين', ['الصين', 'صين']],
    ['والصين', ['والصين', 'الصين', 'صين']],
    ['للصين', ['للصين', 'الصين', 'صين', 'اللصين', 'لصين']],
    ['وشي', ['وشي', 'شي']],
    ['بشي', ['بشي']],
    ['أحمد', ['احمد']],
    ['سيزور', ['سيزور']],
    ['الله', ['الله']],
    ['2024', ['2024']],
    ['لألمانيا', ['لالمانيا', 'المانيا', 'مانيا']],
    ['للجنة', ['للجنه', 'الجنه', 'جنه', 'اللجنه', 'لجنه']],
    ['بـBBC', ['بbbc', 'bbc']],
    ['الـF16', ['الf', 'f', '16']],
    ['فيروسCOVID', ['فيروس', 'يروس', 'covid']],
    ['', []],
  ])('stores %j under %j', (word, terms) => {
    expect(processTerm(word)).toEqual(terms)
  })

  test.each(OPTIONS)('with %j stores whatever the same word asks for', options => {
    fc.assert(
      fc.property(anyWord, word => {
        const stored = new Set(processTerm(word, options))
        expect(processQueryTerm(word, options).filter(term => !stored.has(term))).toEqual([])
      }),
    )
  })

  test('stores the key of a name beside it, between signs that no word holds', () => {
    expect(processTerm('پوتن', { nameKeys: true })).toEqual(expect.arrayContaining(['بوتن', '~btn~']))
    expect(processQueryTerm('بوتين', { nameKeys: true })).toEqual(['بوتين', '~btn~'])
    expect(processQueryTerm('بوتين', { nameKeys: 'only' })).toEqual(['~btn~'])
  })

  test.each(['وEU', 'بـUN', 'لـX', 'بε'])('stores the key of what is behind the clitics of %s', word => {
    const asked = processQueryTerm(word, { nameKeys: 'only' })
    expect(asked).not.toEqual([])
    expect(processTerm(word, { nameKeys: 'only' })).toEqual(expect.arrayContaining([...asked]))
  })
})

describe('processQueryTerm', () => {
  test.each([
    ['الصين', ['صين']],
    ['والصين', ['صين']],
    ['للصين', ['صين']],
    ['وبوتين', ['وبوتين']],
    ['إلهام', ['الهام']],
    ['الهام', ['هام']],
    ['ألمانيا', ['المانيا']],
    ['الله', ['الله']],
    ['والده', ['والده']],
    ['وبالـCIA', ['cia']],
    ['بـBBC', ['bbc']],
    ['إلى', ['الي']],
    ['ألف', ['الف']],
    ['1,200', ['1200']],
  ])('asks for %j as %j', (word, terms) => {
    expect(processQueryTerm(word)).toEqual(terms)
  })

  test('asks for one term a word, so that an engine may want all of them', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(processQueryTerm(text).length).toBeLessThanOrEqual(tokenize(text).length)
      }),
    )
  })
})

describe('flexSearchEncoder', () => {
  test('gives a word of nothing but articles, however long, its terms', () => {
    expect(flexSearchEncoder()('ال'.repeat(50_000))).toContain('ال'.repeat(50_000))
  })

  test.each([
    ['بوتين', 'وبوتين'],
    ['بوتين', 'لبوتين'],
    ['وزير', 'للوزير'],
    ['وفد', 'بوفد'],
    ['كتاب', 'وبالكتاب'],
    ['الألعاب', 'العاب'],
  ])('encodes %j as a part of what it encodes %j as', (asked, stored) => {
    const encode = flexSearchEncoder()
    expect(encode(stored)).toEqual(expect.arrayContaining(encode(asked)))
  })

  test('encodes any word as a part of the same word behind «و» and the article', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'ابتجحدرسشعغفقكلمنهوي'), minLength: 3, maxLength: 8 })
    const encode = flexSearchEncoder()
    fc.assert(
      fc.property(plain, fc.constantFrom('و', 'ال', 'وال', 'بال'), (word, before) => {
        // Such a word may itself be clitics and an article, and is then asked for without.
        fc.pre(!/^[وفبكل]*(?:ا?ل)/u.test(word))
        expect(encode(before + word)).toEqual(expect.arrayContaining(encode(word)))
      }),
    )
  })
})
