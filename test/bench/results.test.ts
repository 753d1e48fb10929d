import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Group } from '../../bench/area.js'
import { AREAS } from '../../bench/areas.js'
import { chooseAreas } from '../../bench/choose-areas.js'
import { figure, renderResults } from '../../bench/render-results.js'
import { resultOf, type Results } from '../../bench/results.js'

describe('what is written', () => {
  const results = JSON.parse(readFileSync('bench/ratios.json', 'utf8')) as Results

  it('in bench/RESULTS.md is what bench/ratios.json holds', () => {
    expect(readFileSync('bench/RESULTS.md', 'utf8')).toBe(renderResults(results, AREAS))
  })

  it('is of benchmarks that there are, and all but the long ones have been run', () => {
    const known = AREAS.map(area => area.id)
    expect(Object.keys(results.areas).filter(id => !known.includes(id))).toEqual([])
    expect(Object.keys(results.areas)).toEqual(
      expect.arrayContaining(chooseAreas(AREAS, [], false).map(area => area.id)),
    )
  })
})

describe('the result of a group', () => {
  const group: Group = {
    id: 'text',
    title: 'A text',
    unit: 'MB',
    amount: 10,
    own: [
      { name: 'khabar', run: () => 1 },
      { name: 'khabar, twice', run: () => 1 },
    ],
    peers: [{ name: 'other', run: () => 1, amount: 5 }],
    figures: { 'bytes a name': 12.3456 },
  }
  const times = new Map([
    ['khabar', [100, 300, 100]],
    ['khabar, twice', [200, 600, 200]],
    ['other', [100, 400, 100]],
  ])
  const { figures, rows } = resultOf(group, times)

  it('has medians, rates, and ratios to the first row, for as much input', () => {
    expect(rows.map(({ name, isOwn, median, rate, ratio }) => [name, isOwn, median, rate, ratio])).toEqual([
      ['khabar', true, 100, 100, 1],
      ['khabar, twice', true, 200, 50, 2],
      ['other', false, 100, 50, 2],
    ])
    expect([rows[0]?.lower, rows[0]?.upper]).toEqual([100, 200])
    expect(figures).toEqual({ 'bytes a name': 12.35 })
  })
})

it.each([
  [1234.5, '1,230'],
  [12.345, '12.3'],
  [0.012345, '0.0123'],
  [99999, '100,000'],
])('%d is shown as %s', (value, shown) => {
  expect(figure(value)).toBe(shown)
})

describe('the areas that run', () => {
  const ids = (named: string[], isFull: boolean): string[] =>
    chooseAreas(AREAS, named, isFull).map(area => area.id)

  it('are those that are named, the long ones too', () => {
    expect(ids(['name-index-million', 'dates'], false)).toEqual(['dates', 'name-index-million'])
  })

  it('are all, without names, and the long ones only if all is asked for', () => {
    expect(ids([], true)).toEqual(AREAS.map(area => area.id))
    expect(ids([], false)).not.toContain('name-index-million')
  })

  it('are none for a name that there is not, but an error that says which there are', () => {
    expect(() => ids(['letter'], false)).toThrow(/«letter»; there are letters, dates/u)
  })
})
