import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedRow, confirmedLosses, lossOf, lostRows } from '../../bench/judge-ratios.js'

const row = (ratio: number, name = 'dates/text/khabar'): ComparedRow => ({ row: name, ratio })

describe('a change is held against main', () => {
  it.each([
    [1, 0],
    [1.25, 0.2],
    [2, 0.5],
    [0.5, -1],
  ])('by its rate: %d times as long is a loss of %d', (ratio, loss) => {
    expect(lossOf(row(ratio))).toBeCloseTo(loss, 9)
  })

  it('and has lost too much from a fifth on', () => {
    const rows = [row(1.24, 'a'), row(1.25, 'b'), row(3, 'c'), row(0.1, 'd'), row(1, 'e')]
    expect(lostRows(rows).map(lost => lost.row)).toEqual(['b', 'c'])
  })

  it('and has lost where nothing could be measured', () => {
    expect(lostRows([row(NaN)])).toHaveLength(1)
  })
})

describe('a loss counts', () => {
  it('only where every attempt shows it, with the least that it was', () => {
    expect(confirmedLosses([[row(1.6)], [row(1.4)], [row(1.5)]])).toEqual([row(1.4)])
    expect(confirmedLosses([[row(1.6)], [row(1.1)]])).toEqual([])
    expect(confirmedLosses([[row(1.6)], [row(1.5)], [row(0.9)]])).toEqual([])
  })

  it('at once, as long as it has been measured once', () => {
    expect(confirmedLosses([[row(1.6)]])).toEqual([row(1.6)])
    expect(confirmedLosses([[row(1.1)]])).toEqual([])
    expect(confirmedLosses([])).toEqual([])
  })

  it('for rows of their own: another row of the same group does not excuse it', () => {
    const again = [row(1, 'dates/text/khabar/chrono'), row(1.5)]
    expect(confirmedLosses([[row(1.5)], again])).toEqual([row(1.5)])
  })

  it('for a row that is first seen later not at all: it had not lost before', () => {
    expect(confirmedLosses([[row(1)], [row(2, 'new')]])).toEqual([])
  })

  it('for less, the more often it is measured', () => {
    const ratios = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(ratios, all => {
        const attempts = all.map(ratio => [row(ratio)])
        expect(confirmedLosses(attempts)).toHaveLength(
          all.every(ratio => lostRows([row(ratio)]).length > 0) ? 1 : 0,
        )
      }),
    )
  })
})
