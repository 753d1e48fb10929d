import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay } from '../../../src/dates/calendar/epoch-day.js'
import { hijriIndexOf, hijriMonth, hijriMonthAt } from '../../../src/dates/calendar/hijri-month.js'

const first = (year: number, month: number): string => formatDay(hijriMonth(year, month)?.first ?? Number.NaN)

/** First days of months that news of the day and the official gazette tell. */
const ANCHORS: readonly (readonly [year: number, month: number, iso: string, event: string])[] = [
  [1343, 1, '1924-08-01', 'the table begins'],
  [1400, 1, '1979-11-20', 'the Grand Mosque is seized'],
  [1420, 1, '1999-04-17', 'the present rule of the calendar begins'],
  [1442, 12, '2021-07-11', 'the month of the pilgrimage, Arafat on the 19th'],
  [1445, 9, '2024-03-11', 'Ramadan begins'],
  [1445, 10, '2024-04-10', 'Eid al-Fitr'],
  [1446, 1, '2024-07-07', 'the year begins'],
  [1446, 9, '2025-03-01', 'Ramadan begins'],
  [1446, 10, '2025-03-30', 'Eid al-Fitr'],
]

describe('Hijri months', () => {
  it.each(ANCHORS)('of AH %d, %d begin on %s: %s', (year, month, iso) => {
    expect(first(year, month)).toBe(iso)
  })

  it('agree with Intl from AH 1420 to 1450, where Intl has the official calendar', () => {
    const intl = calendarOf('islamic-umalqura')
    for (let year = 1420; year <= 1450; year += 1)
      for (let month = 1; month <= 12; month += 1)
        expect(intl(hijriMonth(year, month)?.first)).toBe(`${month}/1/${year}`)
  })

  it('agree with the arithmetic calendar of Intl outside AH 1343 to 1500', () => {
    const intl = calendarOf('islamic-civil')
    for (const year of [1, 2, 30, 61, 656, 1342, 1501, 1600])
      for (let month = 1; month <= 12; month += 1)
        expect(intl(hijriMonth(year, month)?.first)).toBe(`${month}/1/${year}`)
  })

  it('have 28 to 31 days and follow each other, at the ends of the table as well', () => {
    for (let index = 1340 * 12; index < 1505 * 12; index += 1) {
      const { first, end } = hijriMonthAt(index)
      expect(end - first).toBeGreaterThanOrEqual(28)
      expect(end - first).toBeLessThanOrEqual(31)
      expect(hijriMonthAt(index + 1).first).toBe(end)
    }
  })

  it('are official from AH 1343 to 1500', () => {
    expect([1342, 1343, 1500, 1501].map(year => hijriMonth(year, 6)?.official)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('are found for every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), day => {
        const { first, end } = hijriMonthAt(hijriIndexOf(day))
        expect(first <= day && day < end).toBe(true)
      }),
    )
  })

  it('are none before AH 1 and outside 1 to 12', () => {
    expect([hijriMonth(0, 1), hijriMonth(1440, 0), hijriMonth(1440, 13)]).toEqual([null, null, null])
  })
})

/** The date of an epoch day in a calendar of the host, as `month/day/year`. */
function calendarOf(calendar: string): (day: number | undefined) => string {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
  return day => {
    const part: Record<string, string> = {}
    for (const { type, value } of format.formatToParts((day ?? Number.NaN) * 864e5)) part[type] = value
    return `${part['month']}/${part['day']}/${part['year']}`
  }
}
