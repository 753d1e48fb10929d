import { describe, expect, test } from 'vitest'
import { normalize } from '../../../src/letters/index.js'
import {
  GENERATION_VALUES,
  NAME_SUFFIXES,
  SUFFIX_VALUES,
} from '../../../src/names/parse/lexicon/name-parts.js'
import { countSuffix, readSuffix } from '../../../src/names/parse/read-suffix.js'

const wordsOf = (name: string): string[] => normalize(name).split(' ')

describe('readSuffix', () => {
  test.each([
    ['عبد الله الثاني', 'Abdullah II'],
    ['لويس الرابع عشر', 'Louis XIV'],
    ['البابا يوحنا الثالث والعشرون', 'Pope John XXIII'],
    ['جورج بوش الابن', 'George Bush Jr'],
  ])('gives «%s» and «%s» one value', (arabic, latin) => {
    expect(readSuffix(wordsOf(arabic))?.value).toBeDefined()
    expect(readSuffix(wordsOf(arabic))?.value).toBe(readSuffix(wordsOf(latin))?.value)
  })

  test('tells the fourth from the fourteenth, and rulers from sons', () => {
    expect(readSuffix(wordsOf('لويس الرابع'))).toMatchObject({ words: 1, counts: true })
    expect(readSuffix(wordsOf('لويس الرابع عشر'))).toMatchObject({ words: 2, counts: true })
    expect(readSuffix(wordsOf('جورج بوش الأب'))).toMatchObject({ words: 1, counts: false })
  })

  test.each(['بوتين', 'عمرو موسى', 'الثاني', 'الرابع عشر', 'رمسيس الأكبر', ''])(
    'finds none in «%s»',
    name => {
      expect(readSuffix(wordsOf(name))).toBeUndefined()
    },
  )
})

describe('countSuffix', () => {
  test('knows every form of the tables behind a name, and leaves a word to the name', () => {
    const forms = [NAME_SUFFIXES, ...SUFFIX_VALUES, ...GENERATION_VALUES].flatMap(list => list.split(' '))
    for (const form of forms) {
      const words = wordsOf(form.replace('_', ' '))
      expect(countSuffix(['فيليب', ...words]), form).toBe(words.length)
      expect(countSuffix(words), form).toBeLessThan(words.length)
    }
  })
})
