import { describe, expect, it } from 'vitest'
import { toEpochDay } from '../../src/dates/calendar/epoch-day.js'
import { parseReference } from '../../src/dates/parse-reference.js'

const DAY = toEpochDay(2024, 7, 3)

describe('a reference', () => {
  it.each<[text: string, minute: number | null, moment: boolean]>([
    ['2024-07-03', null, false],
    ['2024-07-03T00:00', 0, false],
    ['2024-07-03 14:30', 870, false],
    ['2024-07-03T19:05', 1145, false],
    ['2024-07-03T23:59:59', 1439, false],
    ['2024-07-03T14:30:00.1', 870, false],
    ['2024-07-03T14:30:00.123456789', 870, false],
    ['2024-07-03T14:30Z', 870, true],
    ['2024-07-03T14:30:15Z', 870, true],
    ['2024-07-03T14:30+03:00', 870, true],
    ['2024-07-03T14:30-1145', 870, true],
    ['2024-07-03T14:30:00.5+23:59', 870, true],
  ])('%s is a day, and may be a minute and a moment', (text, minute, moment) => {
    expect(parseReference(text)).toEqual({ fault: null, reference: { day: DAY, minute }, moment })
  })

  it.each([
    '',
    'x2024-07-03',
    '2024-07-03x',
    ' 2024-07-03',
    '2024-07-03\n',
    '24-07-03',
    '12024-07-03',
    '2024-7-3',
    '2024-07-3',
    '2024-007-03',
    'abcd-07-03',
    '2024-ab-03',
    '2024-07-ab',
    '2024/07/03',
    '2024-07-03T',
    '2024-07-03T14',
    '2024-07-03T1:30',
    '2024-07-03T14:3',
    '2024-07-03T24:00',
    '2024-07-03T2a:00',
    '2024-07-03T1a:00',
    '2024-07-03T14:60',
    '2024-07-03T14:3a',
    '2024-07-03T14:30:60',
    '2024-07-03T14:30:5',
    '2024-07-03T14:30:5a',
    '2024-07-03T14:30:00.',
    '2024-07-03T14:30:00.a',
    '2024-07-03T14:30:00.1234567890',
    '2024-07-03x14:30',
    '2024-07-03T14:30z',
    '2024-07-03T14:30+3',
    '2024-07-03T14:30+24:00',
    '2024-07-03T14:30+2a:00',
    '2024-07-03T14:30+1a:00',
    '2024-07-03T14:30+03:60',
    '2024-07-03T14:30+03:0a',
    '2024-07-03Z',
  ])('«%s» is of another form', text => {
    expect(parseReference(text)).toEqual({ fault: 'form' })
  })

  it.each(['2024-00-03', '2024-13-03', '2024-07-00', '2024-07-32', '2024-06-31', '2023-02-29', '1900-02-29'])(
    'there is no day %s',
    text => {
      expect(parseReference(text)).toEqual({ fault: 'day' })
    },
  )

  it.each(['2024-01-01', '2024-12-31', '2024-02-29', '2000-02-29', '2024-06-30'])('there is %s', text => {
    expect(parseReference(text).fault).toBeNull()
  })
})
