import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/index.js'

/** Input, then the one mention as `text = value`, on a day of summer. */
const CASES: readonly (readonly [input: string, expected: string])[] = [
  ['عند الساعة 15:30 بتوقيت غرينتش', 'الساعة 15:30 بتوقيت غرينتش = T15:30Z'],
  ['بحلول الساعة 0141 بتوقيت جرينتش', 'الساعة 0141 بتوقيت جرينتش = T01:41Z'],
  ['عند الساعة 1200 ت.غ', 'الساعة 1200 ت.غ = T12:00Z'],
  ['الساعة 07:00 بالتوقيت العالمي', 'الساعة 07:00 بالتوقيت العالمي = T07:00Z'],
  ['الساعة 21:00 بتوقيت مكة المكرمة', 'الساعة 21:00 بتوقيت مكة المكرمة = T21:00+03:00'],
  ['الساعة 21:00 بتوقيت أبو ظبي', 'الساعة 21:00 بتوقيت أبو ظبي = T21:00+04:00'],
  ['السادسة مساء بتوقيت القاهرة', 'السادسة مساء بتوقيت القاهرة = T18:00+03:00'],
  ['12:50 بتوقيت القدس', '12:50 بتوقيت القدس = T12:50+03:00'],
  ['الساعة 09:00 بتوقيت طهران', 'الساعة 09:00 بتوقيت طهران = T09:00+03:30'],
  ['20:00 بالتوقيت المحلي', '20:00 بالتوقيت المحلي = T20:00'],
  [
    '15:30 بتوقيت غرينتش (18:30 بتوقيت مكة المكرمة)',
    '15:30 بتوقيت غرينتش (18:30 بتوقيت مكة المكرمة) = T15:30Z',
  ],
  ['الساعة 18:30 (15:30 ت غ)', 'الساعة 18:30 (15:30 ت غ) = T18:30'],
]

describe('zones of clocks', () => {
  it.each(CASES)('«%s» is «%s»', (input, expected) => {
    const found = findDates(input, { reference: '2024-07-03' })
    expect(found.map(({ text, value }) => `${text} = ${value}`).join(' & ')).toBe(expected)
  })

  it('are those of the day that is meant', () => {
    const summers = ['2022-07-03', '2024-01-03', '2024-07-03'].map(
      reference => findDates('الثامنة مساء بتوقيت القاهرة', { reference })[0]?.from,
    )
    expect(summers).toEqual(['2022-07-03T20:00+02:00', '2024-01-03T20:00+02:00', '2024-07-03T20:00+03:00'])
  })

  it('have no offset on an unknown day where it changes with the season', () => {
    expect(findDates('18:00 بتوقيت بيروت')[0]?.value).toBe('T18:00')
    expect(findDates('18:00 بتوقيت الرياض')[0]?.value).toBe('T18:00+03:00')
  })
})
