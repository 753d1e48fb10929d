import { describe, expect, test } from 'vitest'
import type { DateMention } from '../../src/dates/index.js'
import { renderDates } from '../../src/cli/render-dates.js'

const PLAIN = { colors: false, isolates: false }

function date(text: string, rest: Pick<DateMention, 'value'> & Partial<DateMention>): DateMention {
  return {
    start: 0,
    end: text.length,
    text,
    kind: 'date',
    grain: 'day',
    calendar: 'gregory',
    known: [],
    implied: [],
    flags: [],
    ...rest,
  }
}

const DATES: readonly DateMention[] = [
  date('غدًا', { value: '2024-05-07', from: '2024-05-07', to: '2024-05-08' }),
  date('2022', { value: '2022', kind: 'period', from: '2022-01-01', to: '2023-01-01', mod: 'SINCE' }),
  date('عدة\nأيام', { value: 'PXD', kind: 'duration' }),
  date('30 فبراير', { value: '2024-02-30', flags: ['impossible'] }),
]

describe('renderDates', () => {
  test('shows the reference and a line for each date, with the Arabic at the end', () => {
    expect(renderDates({ file: 'a.txt', dates: DATES, reference: '2024-05-06' }, PLAIN))
      .toMatchInlineSnapshot(`
      "a.txt
        reference 2024-05-06, as given

      4 dates
        value       kind      from        before      note        text
        2024-05-07  date      2024-05-07  2024-05-08              غدًا
        2022        period    2022-01-01  2023-01-01  since       2022
        PXD         duration                                      عدة أيام
        2024-02-30  date                              impossible  30 فبراير
      "
    `)
  })

  test('says how to resolve relative dates where no reference was given', () => {
    expect(renderDates({ file: '-', dates: [] }, PLAIN)).toBe(
      'standard input\n  no reference; give --reference to resolve relative dates\n\nno dates\n',
    )
  })

  test('isolates and colours the Arabic on a terminal', () => {
    const shown = renderDates({ file: 'a.txt', dates: DATES.slice(0, 1) }, { colors: true, isolates: true })
    expect(shown).toContain(
      '  2024-05-07  date  2024-05-07  2024-05-08  \u001B[36m\u2068غدًا\u2069\u001B[39m\n',
    )
    expect(shown).toContain('\u001B[1m1 date\u001B[22m\n')
  })
})
