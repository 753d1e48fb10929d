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
