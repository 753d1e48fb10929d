import { describe, expect, it } from 'vitest'
import { findDates, parseDate, type DateOptions } from '../../src/dates/index.js'

describe('the options of findDates', () => {
  it.each([
    [{ reference: '2024-13-01' }],
    [{ reference: '2023-02-29' }],
    [{ reference: 'yesterday' }],
    [{ reference: '2024-07-03T14:30:99' }],
    [{ reference: '2024-07-03T14:30+99:99' }],
    [{ reference: '2024-07-03T24:00' }],
    [[]],
    [{ reference: new Date(Number.NaN) }],
    [{ weekStart: 'friday' }],
    [{ weekStart: 'constructor' }],
    [{ numericOrder: 'dym' }],
    [{ timeZone: 'Mars/Olympus' }],
    [{ refrence: '2024-07-03' }],
  ])('refuse %o with bad-option', options => {
    expect(() => findDates('اليوم', options as DateOptions)).toThrow(
      expect.objectContaining({ name: 'KhabarError', code: 'bad-option' }),
    )
  })

  it('read a Date in the time zone that is asked for', () => {
    const reference = new Date('2024-07-03T22:30:00Z')
    expect(findDates('اليوم', { reference })[0]?.value).toBe('2024-07-03')
    expect(findDates('اليوم', { reference, timeZone: 'Asia/Riyadh' })[0]?.value).toBe('2024-07-04')
  })

  it('take the day of a date-time as it is written', () => {
    expect(findDates('أمس', { reference: '2024-07-03T23:30:00-05:00' })[0]?.value).toBe('2024-07-02')
  })
})

describe('parseDate', () => {
  it.each([
    ['3 يوليو 2024', '2024-07-03'],
    ['في 3 يوليو 2024.', '2024-07-03'],
    ['«عام 2001»', '2001'],
  ])('reads «%s»', (text, value) => {
    expect(parseDate(text)?.value).toBe(value)
  })

  it.each(['', 'مرحبا', 'سافر في 3 يوليو 2024', '3 يوليو 2024 ثم 5 مايو 2023', '3 يوليو 2024 و17'])(
    'answers null for «%s»',
    text => {
      expect(parseDate(text)).toBeNull()
    },
  )
})
