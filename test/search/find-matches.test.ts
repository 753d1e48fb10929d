import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMatches, processTerm, tokenize, type MatchOptions } from '../../src/search/index.js'
import { loadCorpus } from '../corpus/load-corpus.js'
import { anyText } from './any-text.js'

/** The text with its matches in brackets. */
function marked(text: string, query: string | readonly string[], options?: MatchOptions): string {
  let shown = ''
  let from = 0
  for (const { start, end } of findMatches(text, query, options)) {
    shown += `${text.slice(from, start)}[${text.slice(start, end)}]`
    from = end
  }
  return shown + text.slice(from)
}

type Row = readonly [query: string, marked: string, options?: MatchOptions]

const ROWS: readonly Row[] = [
  ['محمد', 'زار [مُحمّد] المعرض'],
  ['محمد', '«[مُحَـــمَّدٌ]»، قال'],
  ['الامارات', 'إلى [الإمارات]، ثم [إمارات]'],
  ['الإمارات', 'من و[الإمارات]'],
  ['بوتين', 'التقى و[بوتين] ب[بوتين]'],
  ['بوتين', 'وَ[بُوتِين]'],
  ['الصين', 'هدية ل[لصين] و[الصين] ب[الصين]'],
  ['علي', 'قال [عَلِيٌّ] إنّ العليا غير [علي]'],
  ['الصيني', 'الرئيس [ﺍﻟﺼﻴﻨﻲ]'],
  ['2024', 'عام [٢٠٢٤]م'],
  ['قمة شنغهاي', '[قِمَّةُ] [شنغهاي] في [القمة]'],
  ['بوتين', 'وصل [پوتن] و[Putin]', { nameKeys: true }],
  ['بوتين', 'وصل و[پوتن]', { nameKeys: 'only' }],
  ['بوتين', 'التقى ب[پوتن]', { nameKeys: true }],
  ['Putin', 'وصل و[پوتن]', { nameKeys: true }],
  ['واشنطن', 'في [واشنطون]', { nameKeys: true }],
  ['واشنطون', 'موسكو و[واشنطن]', { nameKeys: true }],
  ['الله', '[ﷺ]'],
  ['بوت', 'وصل [بوتين]', { prefix: true }],
  ['قمة بوت', '[قمة] و[بوتين] قمم', { prefix: true }],
  ['الرئ', 'قال [الرئيس]', { prefix: true }],
  ['بوت', 'وصل بوتين'],
  ['بوتين', 'التقى وبوتين', { clitics: false }],
  ['مدرسه', 'مدرسة', { folding: 'strict' }],
  ['', 'نص'],
  ['؟', 'نص؟'],
]

describe('findMatches', () => {
  test.each(ROWS.map(([query, expected, options]) => ({ query, expected, options })))(
    'for «$query» marks «$expected»',
    ({ query, expected, options }) => {
      expect(marked(expected.replace(/[[\]]/gu, ''), query, options)).toBe(expected)
    },
  )

  test('takes the terms that an engine reports', () => {
    expect(marked('التقى وبُوتين', ['بوتين'])).toBe('التقى و[بُوتين]')
    expect(marked('التقى پوتن', ['~btn~'], { nameKeys: true })).toBe('التقى [پوتن]')
  })

  test('tells which term was answered', () => {
    expect(findMatches('القمّة', 'قمة')).toEqual([{ text: 'القمّة', start: 0, end: 6, term: 'قمه' }])
    expect(findMatches('بوتين', 'بوت', { prefix: true })[0]?.term).toBe('بوت')
  })

  test('marks every word of the corpus where it stands when it is asked for', () => {
    for (const { text } of loadCorpus()) {
      for (const { text: word, start, end } of tokenize(text)) {
        const spans = findMatches(text.slice(start, end), word)
        expect(spans.length, word).toBeGreaterThan(0)
        expect(spans.at(-1)?.end, word).toBe(end - start)
      }
    }
  })

  test('marks stretches of any text, in order and apart, that hold the term', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (text, query, prefix) => {
        let last = 0
        for (const { text: stretch, start, end, term } of findMatches(text, query, { prefix })) {
          expect(text.slice(start, end)).toBe(stretch)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(processTerm(text.slice(start, end)).some(one => one.includes(term))).toBe(true)
          last = end
        }
      }),
    )
  })
})
