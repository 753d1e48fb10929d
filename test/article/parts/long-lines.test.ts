import { describe, expect, test } from 'vitest'
import { articleParts } from '../../../src/article/index.js'

/** Beyond it a pattern that reads a run fills the stack of the engine, which then throws. */
const UNITS = 20_000_000

describe('a line of forty megabytes', { timeout: 120_000 }, () => {
  test.each([
    ['letters', 'ب'],
    ['dashes', '-'],
    ['bullets', '* '],
    ['characters that nobody sees', '\u2066'],
  ])('of %s is read', (_, piece) => {
    const text = piece.repeat(UNITS / piece.length)
    const [first] = articleParts(`سطر أول\n${text}`)
    expect(first?.start).toBe(0)
  })

  test('may hold a million references', () => {
    const parts = articleParts(`قال المتحدث إن الوفد وصل${'[1]'.repeat(1_000_000)}`)
    expect(parts.filter(({ kind }) => kind === 'reference')).toHaveLength(1_000_000)
  })

  test.each([
    ['a name of two words', `${'ب'.repeat(UNITS / 2)} ${'ب'.repeat(UNITS / 2)}`],
    ['a dateline with dashes', `عدن ${'-'.repeat(UNITS / 4)} قال`],
  ])('that looks like %s is read', (_, text) => {
    expect(articleParts(`${text}\n\nقال المتحدث إن الوفد وصل.`)).not.toEqual([])
  })
})
