import { describe, expect, test } from 'vitest'
import { isInitialOf, spellsInitials } from '../../../src/names/match/initials.js'
import { prepareName } from '../../../src/names/prepare/prepare-name.js'
import type { WordSpan } from '../../../src/names/prepare/word-span.js'

const spanOf = (text: string): WordSpan => {
  const name = prepareName(text)
  return { name, first: 0, last: name.words.length }
}
const isInitial = (initial: string, word: string): boolean => isInitialOf(spanOf(initial), spanOf(word))

describe('isInitialOf', () => {
  test.each([
    ['ب', 'باراك'],
    ['J', 'Joe'],
    ['ج', 'Joe'],
    ['J', 'جوزيف'],
    ['B', 'باراك'],
    ['إتش', 'h'],
    ['إتش', 'ه'],
    ['ك', 'Qasim'],
  ])('%s may stand for %s', (initial, word) => {
    expect(isInitial(initial, word)).toBe(true)
  })

  test.each([
    ['ب', 'جوزيف'],
    ['J', 'Barack'],
    ['K', 'باراك'],
    ['إتش', 'هنري'],
    ['با', 'باراك'],
    ['Jo', 'Joe'],
    ['ج د', 'جوزيف'],
    ['ب', 'باراك أوباما'],
  ])('%s does not stand for %s', (initial, word) => {
    expect(isInitial(initial, word)).toBe(false)
  })
})

describe('spellsInitials', () => {
  test.each([
    ['جي دي', 'jd', true],
    ['جي دي', 'j d', true],
    ['اف بي اي', 'fbi', true],
    ['جي', 'jd', false],
    ['دي جي', 'jd', false],
    ['جون دي', 'jd', false],
  ])('%s for %s: %s', (arabic, latin, spells) => {
    expect(spellsInitials(arabic, latin)).toBe(spells)
  })
})
