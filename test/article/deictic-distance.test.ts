import { describe, expect, test } from 'vitest'
import { deicticDistance } from '../../src/article/deictic-distance.js'

const DISTANCES: readonly (readonly [string, number | null])[] = [
  ['اليوم الأربعاء 3 يوليو 2024', 0],
  ['صباح اليوم، الأربعاء', 0],
  ['أمس الثلاثاء', -1],
  ['أمس الأول الاثنين', -2],
  ['أول من أمس', -2],
  ['غدًا الخميس', 1],
  ['يوم غد', 1],
  ['بعد غد الجمعة', 2],
  ['اليوم الثاني من يوليو 2024', null],
  ['يوم الأربعاء 3 يوليو 2024', null],
  ['بغداد', null],
  ['', null],
]

describe('deicticDistance', () => {
  test.each(DISTANCES)('%s: %s', (expression, days) => {
    expect(deicticDistance(expression)).toBe(days)
  })
})
