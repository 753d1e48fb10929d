import { describe, expect, test } from 'vitest'
import { createNameFinder } from '../../../src/names/index.js'
import { SCORED_MENTIONS } from './scored-mentions.js'
import { sentenceRows } from './sentences.js'
import { tellMentions } from './tell-mentions.js'

/** These only rise. */
const FLOORS = { recall: 0.97, extent: 0.97 } as const
const MOST_SPURIOUS = 2

const rows = sentenceRows()
const find = createNameFinder(
  (rows[0]?.watchlist ?? []).map(({ name, entity }) => ({ id: entity, names: [name] })),
)
const scored = rows.flatMap(({ sentence }, at) => {
  const told = SCORED_MENTIONS[at] ?? null
  return told === null ? [] : [[sentence, told] as const]
})

describe('watched names in a hundred sentences', () => {
  test.each(scored)('%s', (sentence, told) => {
    expect(tellMentions(find(sentence))).toBe(told)
  })

  test('recall, extent and what is no mention keep their floors', () => {
    const counts = { wanted: 0, found: 0, exact: 0, spurious: 0 }
    for (const { sentence, expected } of rows) {
      const mentions = find(sentence)
      for (const { entity, start, end } of expected) {
        counts.wanted++
        const over = mentions.filter(one => one.id === entity && one.start < end && start < one.end)
        if (over.length > 0) counts.found++
        if (over.some(one => one.start === start && one.end === end)) counts.exact++
      }
      counts.spurious += mentions.filter(
        one =>
          !expected.some(({ entity, start, end }) => one.id === entity && one.start < end && start < one.end),
      ).length
    }
    console.log(`sentences: ${JSON.stringify(counts)}`)
    expect(counts.found / counts.wanted).toBeGreaterThanOrEqual(FLOORS.recall)
    expect(counts.exact / counts.wanted).toBeGreaterThanOrEqual(FLOORS.extent)
    expect(counts.spurious).toBeLessThanOrEqual(MOST_SPURIOUS)
  })
})
