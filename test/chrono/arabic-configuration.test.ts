import * as chrono from 'chrono-node'
import { describe, expect, test } from 'vitest'
import { arabicConfiguration } from '../../src/chrono/index.js'

const WEDNESDAY = new Date(2024, 6, 3, 12)

const both = chrono.casual.clone()
both.refiners.push(...arabicConfiguration().refiners)

const textsOf = (results: chrono.ParsedResult[]) => results.map(({ text }) => text)

describe('arabicConfiguration', () => {
  test('alone makes a chrono that reads Arabic', () => {
    const arabic = new chrono.Chrono(arabicConfiguration())
    const [result] = arabic.parse('وقع الاتفاق أمس الثلاثاء', WEDNESDAY)
    expect(result).toBeInstanceOf(chrono.ParsingResult)
    expect(result?.text).toBe('أمس الثلاثاء')
    expect(result?.start.get('day')).toBe(2)
    expect(arabic.parseDate('3 تموز 2024', WEDNESDAY)).toEqual(new Date(2024, 6, 3, 12))
  })

  test('adds Arabic to an instance that reads English', () => {
    const text = 'Updated July 2, 2024 at 10:30: التقى الوزيران أمس ويلتقيان في 5 أغسطس 2024'
    expect(textsOf(both.parse(text, WEDNESDAY))).toEqual(['July 2, 2024 at 10:30', 'أمس', '5 أغسطس 2024'])
  })

  test('wins where its words are, and leaves bare numbers to the others', () => {
    expect(textsOf(both.parse('الساعة 10:30 صباحا', WEDNESDAY))).toEqual(['الساعة 10:30 صباحا'])
    const [slashes] = both.parse('3/7/2024', WEDNESDAY)
    expect(slashes?.start.get('month')).toBe(chrono.parse('3/7/2024', WEDNESDAY)[0]?.start.get('month'))
    expect(both.parse('3/7/2024', WEDNESDAY)).toHaveLength(1)
  })

  test('changes nothing in other languages', () => {
    const text = 'The summit was held on July 3rd and ends tomorrow at noon; call 555 1234.'
    expect(both.parse(text, WEDNESDAY)).toEqual(chrono.casual.parse(text, WEDNESDAY))
  })

  test('keeps the reference and its zone', () => {
    const instant = new Date('2024-07-03T22:30:00Z')
    expect(both.parseDate('اليوم', { instant, timezone: 180 })?.toISOString()).toBe(
      '2024-07-04T09:00:00.000Z',
    )
  })

  test('gives results that the refiners of the user can change', () => {
    const eager = both.clone()
    eager.refiners.push({
      refine: (_, results) => {
        for (const { start } of results) if (!start.isCertain('hour')) start.assign('hour', 9)
        return results
      },
    })
    expect(eager.parseDate('غدا', WEDNESDAY)).toEqual(new Date(2024, 6, 4, 9))
  })

  test('hands on its options, and those of chrono', () => {
    const monthFirst = new chrono.Chrono(arabicConfiguration({ numericOrder: 'mdy' }))
    expect(monthFirst.parseDate('يوم 3/7/2024', WEDNESDAY)).toEqual(new Date(2024, 2, 7, 12))
    expect(both.parse('3 يناير', WEDNESDAY, { forwardDate: true })[0]?.start.get('year')).toBe(2025)
    expect(() => new chrono.Chrono(arabicConfiguration({ numericOrder: 'x' as 'mdy' })).parse('أمس')).toThrow(
      /numericOrder/u,
    )
  })
})
