import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatDay,
  fromEpochDay,
  isoWeekOf,
  shiftMonth,
  toEpochDay,
  weekdayOf,
} from '../../../src/dates/calendar/epoch-day.js'

describe('epoch days', () => {
  it('agree with UTC dates of the host', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), day => {
        const date = new Date(day * 864e5)
        expect(fromEpochDay(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
        expect(weekdayOf(day)).toBe(date.getUTCDay())
      }),
    )
  })

  it('return from the calendar day to the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), at => {
        const { year, month, day } = fromEpochDay(at)
        expect(toEpochDay(year, month, day)).toBe(at)
      }),
    )
  })

  it.each([
    ['2024-01-01', '2024-W01'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2024-06-26', '2024-W26'],
  ])('%s lies in ISO week %s', (iso, week) => {
    expect(isoWeekOf(Date.parse(iso) / 864e5)).toBe(week)
  })

  it('writes years outside 0000 to 9999 with sign and six digits', () => {
    expect(formatDay(toEpochDay(-43, 3, 15))).toBe('-000043-03-15')
  })

  it('shifts months over the turn of the year in both directions', () => {
    expect(shiftMonth(2024, 1, -1)).toEqual({ year: 2023, month: 12 })
    expect(shiftMonth(2024, 11, 14)).toEqual({ year: 2026, month: 1 })
  })
})
