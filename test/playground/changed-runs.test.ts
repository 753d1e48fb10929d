import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedRuns } from '../../docs/playground/changed-runs.js'
import { alignNormalized } from '../../src/index.js'

const runsOf = (text: string) =>
  changedRuns(text, alignNormalized(text)).map(({ source, result, isChanged }) => [source, result, isChanged])

describe('changedRuns', () => {
  test.each([
    ['بوتين', [['بوتين', 'بوتين', false]]],
    ['', []],
    [
      'پوتن',
      [
        ['پ', 'ب', true],
        ['وتن', 'وتن', false],
      ],
    ],
    [
      'مُحمد',
      [
        ['مُ', 'م', true],
        ['حمد', 'حمد', false],
      ],
    ],
    [
      'التعـــاون',
      [
        ['الت', 'الت', false],
        ['عـــ', 'ع', true],
        ['اون', 'اون', false],
      ],
    ],
    ['ﷲ', [['ﷲ', 'الله', true]]],
    [
      'قالَ',
      [
        ['قا', 'قا', false],
        ['لَ', 'ل', true],
      ],
    ],
  ])('divides %s', (text, runs) => {
    expect(runsOf(text)).toEqual(runs)
  })

  test('joins to the source and to the result, whatever the text', () => {
    const letter = fc.constantFrom(
      'ا',
      'أ',
      'ة',
      'ُ',
      'ّ',
      'ـ',
      ' ',
      'ﷲ',
      'لا',
      'ﻻ',
      '٣',
      'é',
      '\u200B',
      '\r\n',
      'م',
      'ٔ',
      '😀',
    )
    const text = fc.oneof(
      fc.array(letter).map(letters => letters.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('search' as const, 'clean' as const, 'strict' as const, 'lucene' as const),
        (source, preset) => {
          const alignment = alignNormalized(source, preset)
          const runs = changedRuns(source, alignment)
          expect(runs.map(run => run.source).join('')).toBe(source)
          expect(runs.map(run => run.result).join('')).toBe(alignment.text)
          for (const run of runs) if (!run.isChanged) expect(run.result).toBe(run.source)
        },
      ),
      { numRuns: 300 },
    )
  })
})
