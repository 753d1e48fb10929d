import { describe, expect, it } from 'vitest'
import { normalize } from '../../../src/letters/index.js'

describe('the separators of Arabic numbers', () => {
  it.each([
    ['3٫1', '3.1'],
    ['٫1', '.1'],
    ['1٬000', '1000'],
    ['1٬000٬000', '1000000'],
  ])('%s is %s', (text, number) => {
    expect(normalize(text, { digits: 'ascii' })).toBe(number)
    expect(normalize(text, { digits: 'ascii', punctuation: 'ascii' })).toBe(number)
  })

  it.each([
    ['ب٫1', 'ب,1'], // a slip for a comma
    ['3٫', '3,'],
    ['3٫ب', '3,ب'],
    ['1٬00', '1,00'], // no group of three
    ['1٬0000', '1,0000'],
    ['ب٬000', 'ب,000'],
    ['٬000', ',000'],
    ['1٬ 000', '1, 000'],
  ])('%s is no number: a comma where punctuation is folded, itself elsewhere', (text, folded) => {
    expect(normalize(text, { digits: 'ascii', punctuation: 'ascii' })).toBe(folded)
    expect(normalize(text, { digits: 'ascii' })).toBe(text)
  })
})
