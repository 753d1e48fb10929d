import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jaroWinkler } from '../../scripts/compare/jaro-winkler.js'
import { figuresAt, figuresAtBest, type ScoredPair } from '../../scripts/compare/measure-scores.js'

// Few different scores, so that many pairs share one.
const scored = fc.record({ same: fc.boolean(), score: fc.integer({ min: 0, max: 5 }) })
const withBoth = fc
  .array(scored, { minLength: 2, maxLength: 30 })
  .filter(pairs => pairs.some(pair => pair.same) && pairs.some(pair => !pair.same))

it('the area under the curve is the share of couples in which the pair that is the same scores more', () => {
  const oracle = (pairs: readonly ScoredPair[]): number => {
    const couples = pairs
      .filter(pair => pair.same)
      .flatMap(one => pairs.filter(pair => !pair.same).map(other => Math.sign(one.score - other.score)))
    return couples.reduce((sum, sign) => sum + (sign + 1) / 2, 0) / couples.length
  }
  fc.assert(
    fc.property(withBoth, pairs => {
      expect(figuresAt(pairs, 3).auc).toBeCloseTo(oracle(pairs), 9)
    }),
  )
})

it('no threshold gives a better F1 than the best one', () => {
  fc.assert(
    fc.property(withBoth, pairs => {
      const all = [0, 1, 2, 3, 4, 5].map(threshold => figuresAt(pairs, threshold).f1)
      expect(figuresAtBest(pairs).f1).toBeCloseTo(Math.max(...all), 9)
    }),
  )
})

it('Jaro-Winkler gives the figures of the literature', () => {
  expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.961, 3)
  expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 3)
  expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.813, 3)
  expect(jaroWinkler('أحمد', 'بكين')).toBe(0)
})
