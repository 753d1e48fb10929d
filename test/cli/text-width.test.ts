import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/cli/text-width.js'

const WIDTHS: readonly (readonly [what: string, text: string, width: number])[] = [
  ['nothing', '', 0],
  ['Latin text', 'Putin, 2024', 11],
  ['Latin letters with marks, composed', 'Médenine', 8],
  ['Latin letters with marks, decomposed', 'Me\u0301denine', 8],
  ['plain Arabic', 'بوتين', 5],
  ['vocalised Arabic', 'مُحَمَّد', 4],
  ['a hamza on its letter, composed and decomposed', 'أ\u0627\u0654', 2],
  ['a superscript alef', 'هٰذا', 3],
  ['lam and alef, two letters in one sign', 'لا', 2],
  ['the lam-alef ligature, one letter', '\uFEFB', 1],
  ['presentation forms', '\uFEE3\uFEA4\uFEE4\uFEAA', 4],
  ['the sign of a whole phrase', '\uFDFA', 1],
  ['a tatweel', 'بـن', 3],
  ['Arabic-Indic digits and signs', '٢٠٢٤٪', 5],
  ['the number sign, a format character that is drawn', '\u0600٣', 2],
  ['isolates and marks of direction', '\u2068بوتين\u2069\u200F', 5],
  ['joiners between letters', 'می\u200Cخواهم', 7],
  ['the byte order mark', '\uFEFFa', 1],
  ['an emoji', '📰', 2],
  ['an emoji with a skin colour', '👍🏽', 2],
  ['a family joined to one emoji', '👨‍👩‍👧', 2],
  ['a flag', '🇪🇬', 2],
  ['a heart as text and as a picture', '❤❤\uFE0F', 3],
  ['a keycap', '1\uFE0F\u20E3', 2],
  ['ideographs', '习近平', 6],
  ['Hangul, also in single jamo', '한\u1112\u1161\u11AB', 4],
  ['full-width and half-width letters', 'Ａｱ', 3],
  ['a lone surrogate, drawn as one replacement character', '\uD800', 1],
]

describe('textWidth', () => {
  test.each(WIDTHS)('counts the cells of %s', (_, text, width) => {
    expect(textWidth(text)).toBe(width)
  })

  test('is at most two cells for each code unit, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const width = textWidth(text)
        expect(width).toBeGreaterThanOrEqual(0)
        expect(width).toBeLessThanOrEqual(2 * text.length)
      }),
    )
  })
})
