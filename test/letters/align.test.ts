import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  alignNormalized,
  createNormalizer,
  normalize,
  type Preset,
  PRESETS,
} from '../../src/letters/index.js'
import { anySteps, mixedText } from './mixed-text.js'

/** The source with «[» and «]» round what the first occurrence of `part` in the normalized text came from. */
function mark(source: string, part: string, preset: Preset = 'search'): string {
  const aligned = alignNormalized(source, preset)
  const at = aligned.text.indexOf(part)
  const [start, end] = aligned.toSource(at, at + part.length)
  return `${source.slice(0, start)}[${source.slice(start, end)}]${source.slice(end)}`
}

describe('toSource', () => {
  it.each<[title: string, source: string, part: string, marked: string]>([
    ['marks belong to the letter before them', 'قال مُحَمَّدٌ أمس', 'محمد', 'قال [مُحَمَّدٌ] أمس'],
    ['one letter comes with its marks', 'مُحَمَّد', 'ح', 'مُ[حَ]مَّد'],
    ['tatweel inside and behind', 'قالــت بـ', 'قالت', '[قالــت] بـ'],
    ['tatweel behind a letter is the letter drawn out', 'عام 1445هـ قال', 'ه', 'عام 1445[هـ] قال'],
    ['a hamza typed as a mark', 'قال \u0627\u0654حمد', 'ا', 'ق[ا]ل \u0627\u0654حمد'],
    ['a word that begins with one', 'قل \u0627\u0654حمد', 'احمد', 'قل [\u0627\u0654حمد]'],
    [
      'bidi controls outside are not taken along',
      'قال \u200fبوتين\u200f إن',
      'بوتين',
      'قال \u200f[بوتين]\u200f إن',
    ],
    ['bidi controls inside are', 'فلاديمير \u200fبوتين', 'فلاديمير بوتين', '[فلاديمير \u200fبوتين]'],
    ['a joiner between a letter and its mark', 'ب\u200dَت', 'ب', '[ب\u200dَ]ت'],
    ['one space of many', 'شي   جين', 'شي جين', '[شي   جين]'],
    ['the space itself', 'شي   جين', ' ', 'شي[   ]جين'],
    ['a ligature is one', 'محمد ﷺ قال', 'صلي', 'محمد [ﷺ] قال'],
    ['a part of a ligature is the whole', 'قال ﷲ', 'الله', 'قال [ﷲ]'],
    ['a lam-alef', 'ﻻعب', 'ا', '[ﻻ]عب'],
    ['separators inside a number', 'نحو ١٬٢٣٤ شخصا', '1234', 'نحو [١٬٢٣٤] شخصا'],
    ['marks beyond the Basic Multilingual Plane', 'ب\ud803\udefaت', 'بت', '[ب\ud803\udefaت]'],
    ['a mark behind what is not seen', 'ب\u00adَ\u2067ُت', 'ب', '[ب\u00adَ\u2067ُ]ت'],
    ['one mark beyond the Basic Multilingual Plane', 'ب\ud803\udefaت', 'ب', '[ب\ud803\udefa]ت'],
    [
      'what is not seen before a ligature is no part of it',
      'قل \u200b\u200b\ufefbب',
      'لا',
      'قل \u200b\u200b[\ufefb]ب',
    ],
    ['the last of the marks there', 'ب\ud803\udeffت', 'ب', '[ب\ud803\udeff]ت'],
    ['a run of marks and tatweel is one removal', 'قـَـَـُل', 'ق', '[قـَـَـُ]ل'],
    ['a mark of a Latin letter', 'cafe\u0301\u0327s', 'e', 'caf[e\u0301\u0327]s'],
    ['an accent typed as a mark', 'Jose\u0301 said', 'jose', '[Jose\u0301] said'],
  ])('%s', (_, source, part, marked) => {
    expect(mark(source, part)).toBe(marked)
  })

  it('reaches behind the spaces that print does not have', () => {
    expect(mark('قال ،ثم', '،', 'clean')).toBe('قال [،]ثم')
    expect(mark('قال ،ثم', 'ثم', 'clean')).toBe('قال ،[ثم]')
    expect(mark('قال ،ثم', 'قال', 'clean')).toBe('[قال] ،ثم')
  })

  it('leads from each letter and mark of a ligature to the ligature', () => {
    const aligned = alignNormalized('\ufd3cب', 'clean')
    expect(aligned.text).toBe('اًب')
    expect([aligned.toSource(0, 1), aligned.toSource(1, 2), aligned.toSource(2, 3)]).toEqual([
      [0, 1],
      [0, 1],
      [1, 2],
    ])
    expect(aligned.toNormalized(0, 1)).toEqual([0, 2])
  })

  it('leads from a space that was put in to the place where it stands', () => {
    const aligned = alignNormalized('؛\u200d\u0655\u0653ر', {
      spacing: true,
      joiners: 'remove',
      marks: 'remove',
    })
    expect(aligned.text).toBe('؛ ر')
    const [start, end] = aligned.toSource(1, 2)
    expect(start).toBe(end)
  })

  it('follows two steps where character references are read', () => {
    const source = '&laquo;بُوتين&raquo; &amp;amp; &#1588;ي'
    const aligned = alignNormalized(source, { ...PRESETS.search, entities: true })
    expect(aligned.text).toBe('"بوتين" & شي')
    expect(source.slice(...aligned.toSource(1, 6))).toBe('بُوتين')
    expect(source.slice(...aligned.toSource(0, 1))).toBe('&laquo;')
    expect(source.slice(...aligned.toSource(10, 12))).toBe('&#1588;ي')
  })
})

describe('toNormalized', () => {
  it.each<[title: string, source: string, range: [number, number], part: string]>([
    ['a word with marks', 'قال مُحَمَّدٌ أمس', [4, 13], 'محمد'],
    ['a mark alone is its letter', 'مُحَمَّد', [1, 2], 'م'],
    ['a letter without its mark is its letter', 'مُحَمَّد', [2, 3], 'ح'],
    ['a ligature', 'محمد ﷺ قال', [5, 6], 'صلي الله عليه وسلم'],
    ['a mark behind a ligature is the ligature', 'ﻻَ', [1, 2], 'لا'],
    ['a removed control is nothing', '\u200fبوتين', [0, 1], ''],
    ['an empty range is empty', 'بوتين', [2, 2], ''],
  ])('%s', (_, source, range, part) => {
    const aligned = alignNormalized(source)
    expect(aligned.text.slice(...aligned.toNormalized(...range))).toBe(part)
  })
})

describe('offsets that are none', () => {
  it.each<[title: string, range: [number, number], inside: [number, number]]>([
    ['below 0', [-3, 2], [0, 2]],
    ['above the end', [1, 99], [1, 5]],
    ['both above the end', [7, 9], [5, 5]],
    ['in the wrong order', [3, 1], [3, 3]],
    ['between two units', [1.7, 3.9], [1, 3]],
    ['no number', [NaN, NaN], [0, 0]],
    ['infinite', [-Infinity, Infinity], [0, 5]],
  ])('%s are moved to the nearest that is one', (_, range, inside) => {
    const aligned = alignNormalized('بوتين')
    expect([aligned.toSource(...range), aligned.toNormalized(...range)]).toEqual([inside, inside])
    const marked = alignNormalized('\u200bبوتين')
    expect(marked.toSource(...range)).toEqual(marked.toSource(...inside))
  })
})

describe('an alignment', { timeout: 60_000 }, () => {
  const presets = Object.keys(PRESETS) as Preset[]
  const options = fc.oneof(fc.constantFrom(...presets), anySteps)
  const cases = fc.tuple(mixedText, options, fc.nat(40), fc.nat(40))

  it('has the text that normalize gives', () => {
    fc.assert(
      fc.property(mixedText, options, (text, preset) => {
        expect(alignNormalized(text, preset).text).toBe(normalize(text, preset))
      }),
      { numRuns: 800 },
    )
  })

  it('maps borders in order, inside the text, and the whole onto the whole', () => {
    fc.assert(
      fc.property(mixedText, options, (text, preset) => {
        const aligned = alignNormalized(text, preset)
        let last = 0
        for (let at = 0; at < aligned.text.length; at++) {
          const [start, end] = aligned.toSource(at, at + 1)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
        expect(aligned.toNormalized(0, text.length)).toEqual([0, aligned.text.length])
      }),
      { numRuns: 800 },
    )
  })

  it('leads back to where it came from, or to the whole of what cannot be parted', () => {
    fc.assert(
      fc.property(cases, ([text, preset, a, b]) => {
        const aligned = alignNormalized(text, preset)
        const start = Math.min(a, b, aligned.text.length)
        const end = Math.min(Math.max(a, b), aligned.text.length)
        if (start === end) return
        const [back, forth] = aligned.toNormalized(...aligned.toSource(start, end))
        // A space that was put in came from nowhere, so nothing leads back to it.
        for (let at = start; at < end; at++) {
          const [from, to] = aligned.toSource(at, at + 1)
          if (from < to || aligned.text[at] !== ' ') expect([back <= at, at < forth]).toEqual([true, true])
        }
      }),
      { numRuns: 800 },
    )
  })

  it('gives for each word the stretch of source that folds to that word', () => {
    fc.assert(
      fc.property(mixedText, text => {
        const aligned = alignNormalized(text)
        for (const { index, 0: word } of aligned.text.matchAll(/[\u0620-\u064a]+/gu)) {
          const source = text.slice(...aligned.toSource(index, index + word.length))
          expect(normalize(source)).toContain(word)
          const isParted = /[\ufb50-\ufdff\ufe70-\ufeff]/u.test(source) // the whole of a ligature, then
          if (!isParted) expect(normalize(source)).toBe(word)
        }
      }),
      { numRuns: 800 },
    )
  })

  it('agrees with a naive map that folds letter by letter', () => {
    const marked = fc.array(
      fc.tuple(fc.constantFrom('ب', 'ت', 'أ', 'ة', ' '), fc.constantFrom('', 'َ', 'ُّ', 'ـ', '\u0654')),
    )
    fc.assert(
      fc.property(marked, clusters => {
        const solid = clusters.filter(
          ([letter], at) => letter !== ' ' || (at > 0 && clusters[at - 1]?.[0] !== ' '),
        )
        const text = solid.map(([letter, rest]) => letter + rest).join('')
        const aligned = alignNormalized(text)
        let start = 0
        for (const [at, [letter, rest]] of solid.entries()) {
          const end = start + letter.length + rest.length
          expect(aligned.toSource(at, at + 1)).toEqual([start, end])
          expect(aligned.toNormalized(start, end)).toEqual([at, at + 1])
          start = end
        }
      }),
    )
  })

  it('takes any numbers', () => {
    const aligned = alignNormalized('مُحَمَّد')
    expect(aligned.toSource(-5, 100)).toEqual([0, 8])
    expect(aligned.toSource(3, 1)).toEqual([7, 7])
    expect(aligned.toSource(NaN, Infinity)).toEqual([0, 8])
    expect(aligned.toNormalized(-1, 1.9)).toEqual([0, 1])
  })

  it('of unchanged text is the text itself', () => {
    const aligned = createNormalizer().align('بوتين')
    expect(aligned.text).toBe('بوتين')
    expect(aligned.toSource(1, 3)).toEqual([1, 3])
    expect(aligned.toNormalized(9, 9)).toEqual([5, 5])
  })
})
