import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/dates/calendar/epoch-day.js'
import { toGregorian } from '../../../src/dates/calendar/to-gregorian.js'
import { toHijri } from '../../../src/dates/calendar/to-hijri.js'

describe('toHijri and toGregorian', () => {
  it('answer each other for every day since AH 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: -492_148, max: 2_900_000 }), at => {
        const day = formatDay(at)
        const hijri = toHijri(day)
        expect(hijri === null ? null : toGregorian(hijri)).toBe(day)
      }),
    )
  })

  it('know the ends of the official calendar', () => {
    expect(toHijri('1924-08-01')).toEqual({ year: 1343, month: 1, day: 1 })
    expect(toHijri('2077-11-16')).toEqual({ year: 1500, month: 12, day: 30 })
  })

  it.each(['', 'أمس', '2024-13-01', '2024-02-30', '2024-1-1', '20240311', '0621-01-01'])(
    'find no Hijri day of «%s»',
    text => {
      expect(toHijri(text)).toBeNull()
    },
  )

  it('read the day of a date-time', () => {
    expect(toHijri('2024-04-10T15:30Z')).toEqual({ year: 1445, month: 10, day: 1 })
  })

  it.each([
    { year: 1446, month: 1, day: 30 },
    { year: 1445, month: 13, day: 1 },
    { year: 0, month: 1, day: 1 },
    { year: 1445, month: 9, day: 0 },
    { year: 1445.5, month: 9, day: 1 },
    { year: Number.NaN, month: 1, day: 1 },
  ])('find no Gregorian day of $year-$month-$day', hijri => {
    expect(toGregorian(hijri)).toBeNull()
  })
})
