import { describe, expect, test } from 'vitest'
import { isRomanized, withoutRomanizedArticle } from '../../../src/names/known-names/native-romanization.js'

describe('withoutRomanizedArticle', () => {
  test.each([
    ['alhassan', 'hassan'],
    ['elsisi', 'sisi'],
    ['ulhassan', 'hassan'],
    ['asshaikh', 'shaikh'],
    ['arrashid', 'rashid'],
    ['attayeb', 'tayeb'],
    // The l has become the next letter.
    ['essid', 'sid'],
    ['ennahda', 'nahda'],
    ['errachid', 'rachid'],
    ['ezzine', 'zine'],
    ['ettayeb', 'tayeb'],
    ['eddine', 'dine'],
  ])('takes the article off %s', (word, rest) => {
    expect(withoutRomanizedArticle(word)).toBe(rest)
  })

  test.each([
    'ali',
    'alan',
    'alber',
    'al',
    'addin',
    'azawi',
    'esid',
    'edd',
    'eddi',
    'essi',
    'e',
    'halhassan',
    'alh1ssan',
  ])('finds no article in %s', word => {
    expect(withoutRomanizedArticle(word)).toBe(word)
  })
})

describe('isRomanized', () => {
  test('tells whether one of the names, at least, is in the table', () => {
    expect(isRomanized(['حسن'])).toBe(true)
    expect(isRomanized(['حسن', 'بوتين'])).toBe(true)
    expect(isRomanized(['بوتين'])).toBe(false)
    expect(isRomanized([])).toBe(false)
  })
})
