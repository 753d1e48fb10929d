import { describe, expect, it } from 'vitest'
import { toEpochDay } from '../../../src/dates/calendar/epoch-day.js'
import { zoneOffset } from '../../../src/dates/calendar/zone-offset.js'

const at = (zone: string, year: number, month: number, day: number, hour = 12): string =>
  zoneOffset(zone, toEpochDay(year, month, day) * 1440 + hour * 60)

/** Zone, year, month, the offset in the middle of it, and why. */
const OFFSETS: readonly (readonly [string, number, number, string, string])[] = [
  ['Africa/Cairo', 2022, 7, '+02:00', 'Egypt had no summer time'],
  ['Africa/Cairo', 2024, 7, '+03:00', 'it has one again since 2023'],
  ['Asia/Damascus', 2022, 1, '+02:00', 'winter time'],
  ['Asia/Damascus', 2024, 1, '+03:00', 'summer time all year since October 2022'],
  ['Asia/Jerusalem', 2024, 1, '+02:00', 'winter'],
  ['Asia/Jerusalem', 2024, 7, '+03:00', 'summer'],
  ['Asia/Tehran', 2021, 7, '+04:30', 'summer time until 2022'],
  ['Europe/London', 2024, 1, '+00:00', 'Greenwich'],
  ['America/New_York', 2024, 1, '-05:00', 'west of Greenwich'],
]

describe('zoneOffset', () => {
  it.each(OFFSETS)('of %s in %d-%d is %s: %s', (zone, year, month, offset) => {
    expect(at(zone, year, month, 15)).toBe(offset)
  })

  it('is that of the clock of the place, on the day on which it changes', () => {
    expect(at('Asia/Beirut', 2024, 3, 30, 23)).toBe('+02:00')
    expect(at('Asia/Beirut', 2024, 3, 31, 2)).toBe('+03:00')
  })

  it('of an offset is itself, and of an unknown zone nothing', () => {
    expect([zoneOffset('+03:00', 0), zoneOffset('Z', 0), zoneOffset('Mars/Olympus', 0)]).toEqual([
      '+03:00',
      'Z',
      '',
    ])
  })
})
