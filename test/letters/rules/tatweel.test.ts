import { describe, expect, it } from 'vitest'
import { normalize } from '../../../src/letters/index.js'

describe('tatweel', () => {
  it.each([
    ['عـعرب', 'ععرب'],
    ['عـــعرب', 'ععرب'],
    ['عَـرب', 'عَرب'],
    ['عـﺏ', 'عﺏ'],
    ['عـ\u200bرب', 'عرب'],
  ])('of %s goes between two letters', (text, short) => {
    expect(normalize(text, { tatweel: 'inner', invisibles: true })).toBe(short)
  })

  it.each(['عـ ', 'عـ', 'ـعرب', 'عـَرب', '5ـعرب', 'عـ5', 'عـ»'])(
    'of «%s» stays at the edge of a word',
    text => {
      expect(normalize(text, { tatweel: 'inner', invisibles: true })).toBe(text)
    },
  )

  it.each([
    ['شيـئا', 'شيئا'],
    ['ـعـــرب ـ', 'عرب '],
    ['سماـٔ', 'سمائ'],
  ])('of %s is removed where asked, and is the seat of a hamza above', (text, short) => {
    expect(normalize(text, { tatweel: 'remove', marks: 'remove', compose: true })).toBe(short)
  })
})
