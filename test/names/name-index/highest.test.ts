import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highest } from '../../../src/names/name-index/highest.js'

describe('highest', () => {
  test('numbers come in order, equal ones as they stand', () => {
    expect(highest(Float64Array.of(0.5, 0.9, 0.5, 0, 0.7), 4)).toEqual([1, 4, 0, 2])
  })

  test('zeros count', () => {
    expect(highest(Float64Array.of(0, 0, 0), 2)).toEqual([0, 1])
    expect(highest(new Float64Array(0), 2)).toEqual([])
  })

  test('it agrees with sorting all', () => {
    const numbers = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 400 })
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 50 }), (given, most) => {
        const sorted = given.map((_, at) => at).sort((a, b) => given[b]! - given[a]! || a - b)
        expect(highest(Float64Array.from(given), most)).toEqual(sorted.slice(0, most))
      }),
    )
  })
})
