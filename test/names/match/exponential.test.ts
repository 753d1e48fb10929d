import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponential } from '../../../src/names/match/exponential.js'

describe('exponential', () => {
  it('is that of the engine to 12 digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), x => {
        expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12)
      }),
    )
  })

  // To the last digit: the same test runs in browsers.
  it.each([
    [0, 1],
    [1, 2.718281828458697],
    [-1, 0.36787944117145366],
    [0.5, 1.6487212707000225],
    [-7.25, 0.0007101743888425474],
  ])('of %d is the same everywhere', (x, power) => {
    expect(exponential(x)).toBe(power)
  })

  it.each([
    [Infinity, 40],
    [-Infinity, -40],
    [1e6, 40],
  ])('of %d is that of %d', (x, last) => {
    expect(exponential(x)).toBe(exponential(last))
  })
})
