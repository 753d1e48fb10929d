import { describe, expect, test } from 'vitest'
import { matchNames, type NameMatch } from '../../../src/names/index.js'
import { ALL_PAIRS } from './all-pairs.js'
import { DRESSES } from './dress-name.js'
import { CALIBRATION_CEILING, PAIR_FLOORS } from './floors.js'
import { calibrationError, FIGURES_HEAD, figuresLine, figuresOf, judgePairs } from './measure-pairs.js'

const judged = ALL_PAIRS.map(table => ({ kind: table.kind, pairs: judgePairs(table) }))
const everyPair = judged.flatMap(({ pairs }) => pairs)

const verdictOf = ({ same, relation, score }: NameMatch): unknown => ({ same, relation, score })

describe('pairs of names from the press', () => {
  test.each(judged)(
    '$kind: no fewer are told apart, and no fewer recognized, than before',
    ({ kind, pairs }) => {
      const figures = figuresOf(pairs)
      const floor = PAIR_FLOORS.find(row => row.kind === kind)
      expect(floor, 'every kind has a floor').toBeDefined()
      expect(figures.recall ?? 100, 'recall').toBeGreaterThanOrEqual(floor?.recall ?? 100)
      expect(figures.rejected ?? 100, 'rejected').toBeGreaterThanOrEqual(floor?.rejected ?? 100)
    },
  )

  test('scores say how sure the verdicts are', () => {
    const lines = judged.map(({ kind, pairs }) => figuresLine(kind, figuresOf(pairs)))
    const error = calibrationError(everyPair)
    console.log([FIGURES_HEAD, ...lines, figuresLine('all', figuresOf(everyPair))].join('\n'))
    console.log(`expected calibration error ${error.toFixed(3)}`)
    expect(error).toBeLessThanOrEqual(CALIBRATION_CEILING)
  })

  test('no pair is listed twice in a table, and every kind has its own name', () => {
    for (const { pairs } of ALL_PAIRS) {
      const keys = pairs.map(({ a, b }) => [a, b].sort().join(' | '))
      expect(keys).toEqual([...new Set(keys)])
    }
    expect(new Set(ALL_PAIRS.map(({ kind }) => kind)).size).toBe(ALL_PAIRS.length)
  })

  test('the order of the two names changes no verdict', () => {
    const changed = everyPair.filter(({ a, b, match }) => {
      const back = verdictOf(matchNames(b, a))
      return JSON.stringify(back) !== JSON.stringify(verdictOf(match))
    })
    expect(changed.map(({ a, b }) => [a, b])).toEqual([])
  })

  test.each(DRESSES)('a name %s gets the verdict of the plain one', (_, dress) => {
    const changed = everyPair.filter(({ a, b, match }) => {
      const dressed = verdictOf(matchNames(dress(a), b))
      return JSON.stringify(dressed) !== JSON.stringify(verdictOf(match))
    })
    expect(changed.map(({ a, b }) => [dress(a), b])).toEqual([])
  })
})
