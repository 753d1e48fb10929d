import { describe, expect, it } from 'vitest'
import { easternEaster, westernEaster } from '../../../src/dates/calendar/easter.js'
import { formatDay, weekdayOf } from '../../../src/dates/calendar/epoch-day.js'

/** As kept by the churches. */
const SUNDAYS: readonly (readonly [year: number, western: string, eastern: string])[] = [
  [1943, '1943-04-25', '1943-04-25'],
  [2000, '2000-04-23', '2000-04-30'],
  [2008, '2008-03-23', '2008-04-27'],
  [2017, '2017-04-16', '2017-04-16'],
  [2019, '2019-04-21', '2019-04-28'],
  [2021, '2021-04-04', '2021-05-02'],
  [2023, '2023-04-09', '2023-04-16'],
  [2024, '2024-03-31', '2024-05-05'],
  [2025, '2025-04-20', '2025-04-20'],
  [2026, '2026-04-05', '2026-04-12'],
]

describe('Easter', () => {
  it.each(SUNDAYS)('of %d is %s in the west and %s in the east', (year, western, eastern) => {
    expect([formatDay(westernEaster(year)), formatDay(easternEaster(year))]).toEqual([western, eastern])
  })

  it('is a Sunday between 22 March and 25 April in the west, and never later there than in the east', () => {
    for (let year = 1600; year < 2300; year += 1) {
      const [west, east] = [westernEaster(year), easternEaster(year)]
      expect([weekdayOf(west), weekdayOf(east)]).toEqual([0, 0])
      expect(formatDay(west).slice(5) >= '03-22' && formatDay(west).slice(5) <= '04-25').toBe(true)
      expect(west).toBeLessThanOrEqual(east)
    }
  })
})
