import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../src/dates/numbers/read-number.js'
import { findTerms } from '../../../src/dates/terms/find-terms.js'
import { normalize } from '../../../src/letters/index.js'

/** The number at the beginning of a text and the text behind it. */
function read(text: string): readonly [number | undefined, string] {
  const folded = normalize(text)
  const terms = findTerms(folded)
  const number = readNumber(terms, 0)
  return [number?.value, number === null ? folded : folded.slice(terms[number.next]?.start ?? folded.length)]
}

const WHOLE: readonly (readonly [text: string, value: number])[] = [
  ['اثنان', 2],
  ['إثنتين', 2],
  ['ثلاثَ عشرةَ', 13],
  ['اثنا عشر', 12],
  ['إحدى عشرة', 11],
  ['خمسة وعشرين', 25],
  ['إحدى وثلاثون', 31],
  ['واحد و عشرون', 21],
  ['مئتين', 200],
  ['مائتا', 200],
  ['ثلاثمائة', 300],
  ['ثلاث مائة', 300],
  ['ثماني مئة', 800],
  ['تسعمئة وتسعة وتسعين', 999],
  ['ألفان', 2000],
  ['ألفين', 2000],
  ['ألفين وأربعة وعشرين', 2024],
  ['ألف وتسعمائة وسبعة وستين', 1967],
  ['سبعة وستين وتسعمئة وألف', 1967],
  ['خمس وألفين', 2005],
  ['خمسة آلاف ومئتين', 5200],
  ['ثلاثة وعشرون ألفا', 23_000],
  ['مئة ألف', 100_000],
  ['مليونين ونصف', 2_000_000],
  ['ثلاثة مليارات ومئتي مليون', 3_200_000_000],
  ['ملياري', 2_000_000_000],
  ['2.5 مليون', 2_500_000],
  ['1 000 000', 1_000_000],
  ['١٢٬٣٤٥', 12_345],
  ['أربعة فاصلة خمسة مليون', 4_500_000],
]

/** The number ends before the words on the right. */
const PART: readonly (readonly [text: string, value: number, rest: string])[] = [
  ['ثلاثة وستة', 3, 'وسته'],
  ['عشرة وخمسة', 10, 'وخمسه'],
  ['ألف وألف', 1000, 'والف'],
  ['خمسة ألفين', 5, 'الفين'],
  ['3 و4', 3, 'و4'],
]

describe('readNumber', () => {
  it.each(WHOLE)('reads «%s» as %d', (text, value) => {
    expect(read(text)[0]).toBe(value)
  })

  it.each(PART)('reads of «%s» only %d', (text, value, rest) => {
    expect(read(text)).toEqual([value, rest])
  })

  it('leaves words that are no numbers', () => {
    expect(read('كتاب')).toEqual([undefined, 'كتاب'])
    expect(read('')).toEqual([undefined, ''])
  })

  it('reads what the words of a number say, in falling and in rising order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 2, max: 9 }),
        fc.boolean(),
        (one, ten, rising) => {
          const words = [ONES[one], TENS[ten], 'مئة', 'ألف'] as const
          const [ones, tens, hundred, thousand] = words
          const text = rising
            ? `${ones} و${tens} و${hundred} و${thousand}`
            : `${thousand} و${hundred} و${ones} و${tens}`
          expect(read(text)).toEqual([1100 + ten * 10 + one, ''])
        },
      ),
    )
  })
})

const ONES = ['', 'واحد', 'اثنين', 'ثلاث', 'أربعة', 'خمس', 'ستة', 'سبع', 'ثمانية', 'تسع']
const TENS = ['', '', 'عشرين', 'ثلاثون', 'أربعين', 'خمسون', 'ستين', 'سبعون', 'ثمانين', 'تسعون']
