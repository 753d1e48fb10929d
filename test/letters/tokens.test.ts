import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTokens, normalize } from '../../src/letters/index.js'
import { mixedText } from './mixed-text.js'

const shown = (text: string): string =>
  findTokens(normalize(text))
    .map(({ kind, text }) => `${kind}:${text}`)
    .join(' ')

describe('findTokens', () => {
  it.each([
    ['بوتين وشي', 'word:بوتين word:وشي'],
    ['١٤٤٢هـ', 'number:1442 word:ه'],
    ['الثلاثاء29يونيو2021', 'word:الثلاثاء number:29 word:يونيو number:2021'],
    ['٣/٧/٢٠٢٤', 'number:3 sign:/ number:7 sign:/ number:2024'],
    ['«نعم»،\nلا…', 'sign:" word:نعم sign:" sign:, break:\n word:لا sign:. sign:. sign:.'],
    ['1950-1953', 'number:1950 sign:- number:1953'],
    ['Xi’s 习近平', "word:xi sign:' word:s word:习近平"],
    [
      '❤️بوتين ﴿بوتين﴾（بوتين） \uf0b7شي',
      'sign:❤ sign:\ufe0f word:بوتين sign:﴿ word:بوتين sign:﴾ sign:（ word:بوتين sign:） sign:\uf0b7 word:شي',
    ],
    ['👍', 'sign:\ud83d sign:\udc4d'],
    ['', ''],
    [' \t', ''],
  ])('%s', (text, tokens) => {
    expect(shown(text)).toBe(tokens)
  })

  it('knows the first and the last sign of each block, and the letters beside them', () => {
    const signs =
      '!/:@[\u007f\u0080©«´¶¹»¿×÷،؛؟۔' +
      '\u0589\u02c2\u02c5\u02d2\u02df\u037e\u05be\u05f3\u05f4\u0964\u0965\u2000\u2e7f\u3000\u303f\ud800\uf8ff' +
      '\ufbb2\ufbd2\ufd3e\ufd4f\ufd90\ufd91\ufdc8\ufdcf\ufdfc\ufdff\ufe00\ufe6f\uff01\uff0f\uff1a\uff20\uff3b\uff40' +
      '\uff5b\uff65\ufff0\uffff'
    const letters =
      'AZazªµºÀÖØöøÿıʰˀ\u02c1\u02c6\u02d1\u02e0\u037f\u05d0\u05ea\u0963\u0966\u2e80\u3040\ud7ff\uf900\ufbb1\ufbd3\ufd3d\ufd50' +
      '\ufd92\ufdc7\ufdfb\ufe70\uff10\uff21\uff3a\uff41\uff5a\uff66'
    // Each unit by itself, halves of pairs too.
    const kindsOf = (units: string): string[] =>
      units.split('').map(unit => `${unit.charCodeAt(0).toString(16)} ${findTokens(unit)[0]?.kind}`)
    expect(kindsOf(signs)).toEqual(signs.split('').map(unit => `${unit.charCodeAt(0).toString(16)} sign`))
    expect(kindsOf(letters)).toEqual(letters.split('').map(unit => `${unit.charCodeAt(0).toString(16)} word`))
  })

  it('takes no sign of Latin, Arabic or general punctuation for a letter', () => {
    const blocks = [
      [0x00, 0x02ff],
      [0x0600, 0x08ff],
      [0x2000, 0x2bff],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfeff],
    ] as const
    for (const [from, to] of blocks) {
      for (let unit = from; unit <= to; unit++) {
        const sign = String.fromCharCode(unit)
        const isSign = /[\p{P}\p{S}]/u.test(sign) && !(unit >= 0x02e5 && unit <= 0x02ff)
        if (isSign)
          expect([unit.toString(16), findTokens(sign)[0]?.kind]).toEqual([unit.toString(16), 'sign'])
      }
    }
  })

  it('covers every unit but blanks, in order', () => {
    fc.assert(
      fc.property(mixedText, text => {
        const folded = normalize(text)
        let end = 0
        for (const token of findTokens(folded)) {
          expect(folded.slice(end, token.start).trim()).toBe('')
          expect(token.text).toBe(folded.slice(token.start, token.end))
          expect(token.end).toBeGreaterThan(token.start)
          if (token.kind === 'word') expect(token.text).not.toMatch(/[\p{P}\p{S}\ufe0f]/u)
          end = token.end
        }
        expect(folded.slice(end).trim()).toBe('')
      }),
    )
  })
})
