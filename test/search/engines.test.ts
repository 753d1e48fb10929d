import { describe, expect, test } from 'vitest'
import { ENGINES } from './engines.js'

const FOUND: readonly (readonly [query: string, text: string])[] = [
  ['محمد', 'زار مُحمّد المعرض'],
  ['مُحمّد', 'زار محمد المعرض'],
  ['الامارات', 'وصل إلى الإمارات'],
  ['الإمارات', 'وصل الى الامارات'],
  ['إمارات', 'وصل إلى الإمارات'],
  ['الإمارات', 'سبع إمارات'],
  ['علي', 'قال علی'],
  ['الرئيس', 'قال الرئيـــس'],
  ['الصيني', 'الرئيس ﺍﻟﺼﻴﻨﻲ'],
  ['2024', 'في عام ٢٠٢٤'],
  ['بوتين', 'التقى وبوتين'],
  ['بوتين', 'رسالة لبوتين'],
  ['بوتين', 'التقى ببوتين'],
  ['شي', 'بوتين وشي'],
  ['الصين', 'هدية للصين'],
  ['صين', 'مرحبا بالصين'],
  ['والهند', 'الصين والهند'],
  ['هند', 'الصين والهند'],
  ['وزير', 'لقاء لوزير'],
  ['وزير', 'قال الوزير'],
  ['الله', 'عبد الله'],
  ['ألمانيا', 'زار المانيا'],
  ['المانيا', 'زار ألمانيا'],
  ['ألعاب', 'دورة الألعاب'],
  ['الألعاب', 'ألعاب صيفية'],
  ['حق', 'دافع عن الحق'],
  ['القمة شنغهاي', 'بدأت قمة شنغهاي'],
  ['putin', 'قال Putin ذلك'],
]

const NOT_FOUND: readonly (readonly [query: string, text: string])[] = [
  ['حمد', 'قال أحمد'],
  ['له', 'عبد الله'],
  ['لهم', 'اللهم'],
  ['ان', 'الآن'],
  ['بوتين', 'قال بايدن'],
  ['علي', 'قال معلي'],
  ['يزور', 'سيزور الصين'],
]

const BY_NAME: readonly (readonly [query: string, text: string])[] = [
  ['بوتين', 'وصل پوتن'],
  ['پوتن', 'وصل بوتين'],
  ['Putin', 'وصل بوتين'],
  ['بوتين', 'Putin said'],
  ['بوتين', 'التقى وپوتن'],
  ['شنغهاي', 'قمة شانجهاي'],
  ['شنغهاي', 'قمة بشانجهاي'],
  ['زيلينسكي', 'قال زيلنسكي'],
  ['فلاديمير بوتين', 'وصل ڤلاديمير پوتن'],
]

describe.each(ENGINES)('$name', ({ name, index, bare }) => {
  test.each(FOUND)('finds by «%s» the text «%s»', (query, text) => {
    expect(index(['نص غيره', text])(query)).toEqual([1])
  })

  // FlexSearch asks for all readings of a word of a query, and `للصين` may also be `ل` and a noun `لصين`.
  const ofLamLam = name === 'FlexSearch' ? test.fails : test
  ofLamLam('finds by «للصين» the text «وصل إلى الصين»', () => {
    expect(index(['وصل إلى الصين'])('للصين')).toEqual([0])
  })

  test.each(NOT_FOUND)('does not find by «%s» the text «%s»', (query, text) => {
    expect(index([text])(query)).toEqual([])
  })

  test.each(BY_NAME)('finds by «%s» the text «%s» when name keys are on', (query, text) => {
    expect(index(['نص غيره', text], { nameKeys: true })(query)).toContain(1)
    expect(index([text], { nameKeys: 'only' })(query)).toEqual([0])
  })

  test('does not find another spelling of a name when name keys are off', () => {
    expect(index(['وصل پوتن'])('بوتين')).toEqual([])
  })

  test('keeps clitics on their word where asked to', () => {
    expect(index(['التقى وبوتين'], { clitics: false })('بوتين')).toEqual([])
    expect(index(['زار الصين'], { clitics: false })('صين')).toEqual([0])
  })

  test('keeps the article where asked to', () => {
    expect(index(['زار الصين'], { article: false })('صين')).toEqual([])
    expect(index(['زار والصين'], { article: false })('الصين')).toEqual([0])
  })

  test('tells words apart by another folding', () => {
    const [written, typed] = ['مدرسة', 'مدرسه']
    expect(index([written])(typed)).toEqual([0])
    expect(index([written], { folding: 'strict' })(typed)).toEqual([])
    expect(index([written], { folding: 'strict' })('المدرسة')).toEqual([0])
    expect(index(['شُؤُون'], { folding: 'lucene' })('وشؤون')).toEqual([])
    expect(index(['وشُؤُون'], { folding: 'lucene' })('شؤون')).toEqual([0])
    expect(index(['عام ٢٠٢٤'], { folding: 'strict' })('٢٠٢٤')).toEqual([0])
  })

  test('finds nothing for a query without words, and does not fail', () => {
    expect(index(['نص'])('؟')).toEqual([])
  })

  test('without khabar does not find a vocalised word, so that the tables above mean something', () => {
    expect(bare(['زار مُحمّد'])('محمد')).toEqual([])
  })
})
