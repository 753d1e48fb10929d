import { describe, expect, it } from 'vitest'
import { NISBA_ENDINGS, nisbaStem } from '../../src/letters/nisba.js'

/** The one ending with which a word is an adjective of relation, and what is left of it. */
const stemsOf = (word: string): [ending: string, stem: string][] =>
  NISBA_ENDINGS.map((ending): [string, string] => [ending, nisbaStem(word, ending)]).filter(
    ([, stem]) => stem !== '',
  )

describe('nisbaStem', () => {
  it.each([
    ['روسي', '', 'روسي'],
    ['روسيه', 'ه', 'روسي'],
    ['روسيون', 'ون', 'روسي'],
    ['روسيين', 'ين', 'روسي'],
    ['روسيان', 'ان', 'روسي'],
    ['روسيات', 'ات', 'روسي'],
    ['روسيتان', 'تان', 'روسي'],
    ['روسيتين', 'تين', 'روسي'],
  ])('takes %s for «%s» behind the adjective', (word, ending, stem) => {
    expect(nisbaStem(word, ending)).toBe(stem)
  })

  it.each([
    ['روسيه', 'ات'], // another ending
    ['ونروسي', 'ون'], // the letters stand in front
    ['معلمون', 'ون'], // no adjective of relation: nothing ends in yeh
    ['يمنون', 'ون'], // the yeh stands in front
    ['مدينه', 'ه'],
  ])('has no stem of %s before «%s»', (word, ending) => {
    expect(nisbaStem(word, ending)).toBe('')
  })

  it('leaves any word as it is for the masculine singular, which has no ending', () => {
    expect(nisbaStem('دولار', '')).toBe('دولار')
  })

  it('finds a stem of one ending at most, besides the word itself', () => {
    expect(stemsOf('روسيتين')).toEqual([
      ['تين', 'روسي'],
      ['', 'روسيتين'],
    ])
  })
})
