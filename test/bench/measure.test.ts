import { describe, expect, it } from 'vitest'
import { measure, quantile, ratioOf } from '../../bench/measure.js'

describe('candidates are measured beside each other', () => {
  it('each once in every round, behind what it asks to have prepared', () => {
    const calls: string[] = []
    const candidate = (name: string) => ({
      name,
      prepare: () => calls.push(`for ${name}`),
      run: () => calls.push(name),
    })
    const times = measure([candidate('a'), candidate('b'), candidate('c')], { rounds: 4, warmUps: 2 })
    expect(Array.from(times, ([name, all]) => [name, all.length])).toEqual([
      ['a', 4],
      ['b', 4],
      ['c', 4],
    ])
    for (let round = 0; round < 6; round++) {
      const ofRound = calls.slice(6 * round, 6 * round + 6)
      expect([...ofRound].sort()).toEqual(['a', 'b', 'c', 'for a', 'for b', 'for c'])
      for (const name of ['a', 'b', 'c'])
        expect(ofRound.indexOf(`for ${name}`)).toBe(ofRound.indexOf(name) - 1)
    }
  })

  it('in more than one order', () => {
    const order: string[] = []
    const candidate = (name: string) => ({ name, run: () => order.push(name) })
    measure([candidate('a'), candidate('b')], { rounds: 12, warmUps: 0 })
    expect(new Set(Array.from({ length: 12 }, (_, round) => order[2 * round])).size).toBe(2)
  })
})

it('a quantile lies between the values beside it', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
  expect(quantile([5, 1, 3], 0.5)).toBe(3)
  expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2)
  expect(quantile([], 0.5)).toBeNaN()
})

it('a ratio is that of the rounds and not of the medians, for a round that was slow was so for both', () => {
  expect(ratioOf([2, 40, 2], [1, 20, 4])).toBe(2)
})
