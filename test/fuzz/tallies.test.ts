import { describe, expect, test } from 'vitest'
import { sumTallies, Tallies } from './tallies.js'

describe('turns of the fuzzer', () => {
  test('give a row that takes a hundred times as long a tenth of the inputs', () => {
    const tallies = new Tallies(2)
    for (let turn = 0; turn < 11_000; turn++) {
      const row = tallies.next()
      tallies.add(row, turn, row === 0 ? 1 : 100, false)
    }
    const [cheap, dear] = [tallies.read(0).inputs, tallies.read(1).inputs]
    expect(cheap + dear).toBe(11_000)
    expect(cheap / dear).toBeCloseTo(10, 1)
  })

  test('leave no row out', () => {
    const tallies = new Tallies(5)
    for (let turn = 0; turn < 5; turn++) tallies.add(tallies.next(), 0, 10 ** turn, false)
    expect([0, 1, 2, 3, 4].map(row => tallies.read(row).inputs)).toEqual([1, 1, 1, 1, 1])
  })
})

describe('what a row has behind it', () => {
  test('names the input that took longest', () => {
    const tallies = new Tallies(1)
    tallies.add(0, 7, 2, false)
    tallies.add(0, 8, 5, true)
    tallies.add(0, 9, 3, false)
    expect(tallies.read(0)).toEqual({ inputs: 3, failures: 1, time: 10, longest: 5, longestInput: 8 })
  })

  test('can be read where another thread has written it, and summed', () => {
    const [one, other] = [new Tallies(1), new Tallies(1)]
    one.add(0, 1, 4, false)
    other.add(0, 2, 6, true)
    const read = [one, new Tallies(other.numbers)].map(tallies => tallies.read(0))
    expect(sumTallies(read)).toEqual({ inputs: 2, failures: 1, time: 10, longest: 6, longestInput: 2 })
  })
})
