import { describe, expect, test } from 'vitest'
import { outcomeOf } from './outcome.js'
import { SCORED_ARABIC_PAIRS } from './scored-arabic-pairs.js'
import { SCORED_LATIN_PAIRS } from './scored-latin-pairs.js'
import { SCORED_PARTS_OF_NAMES } from './scored-parts-of-names.js'

describe('two names get their relation, their score to the hundredth, and the words that answer each other', () => {
  test.each(SCORED_ARABIC_PAIRS)('%s and %s', (a, b, outcome) => {
    expect(outcomeOf(a, b)).toBe(outcome)
  })

  test.each(SCORED_PARTS_OF_NAMES)('%s and %s', (a, b, outcome) => {
    expect(outcomeOf(a, b)).toBe(outcome)
  })

  test.each(SCORED_LATIN_PAIRS)('%s and %s', (a, b, outcome) => {
    expect(outcomeOf(a, b)).toBe(outcome)
  })
})
