import { arabicConfiguration, parse, parseDate as chronoDate } from '../../src/chrono/index.js'
import { findDates, parseDate, toGregorian, toHijri, type DateOptions } from '../../src/dates/index.js'
import { askTwice, hold, holdNumbers, holdSame, holdStretches } from './invariants.js'
import type { PublicEntry } from './public-function.js'
import type { Random } from './random.js'

const REFERENCES = [
  '2024-07-03',
  '2024-02-29T23:59',
  '0001-01-01',
  '9999-12-31',
  '1970-01-01T00:00Z',
  '2023-12-31',
]

/** Options of dates, most of them plain. */
export function makeDateOptions(random: Random): DateOptions {
  const moment = random.pick([0, 8.64e15, -8.64e15, 1e12, -1e12])
  return {
    ...(random.chance(80) && { reference: random.chance(90) ? random.pick(REFERENCES) : new Date(moment) }),
    ...(random.chance(10) && {
      timeZone: random.pick(['Asia/Riyadh', 'UTC', 'Pacific/Apia', 'Africa/Cairo']),
    }),
    ...(random.chance(20) && { weekStart: random.pick(['saturday', 'sunday', 'monday']) }),
    ...(random.chance(20) && { numericOrder: random.pick(['dmy', 'mdy', 'ymd']) }),
  }
}

/** Expressions of time as they have to be in any text. */
export function holdDates(text: string, mentions: ReturnType<typeof findDates>): void {
  holdStretches(text, mentions, 'date')
  for (const { value, from, to, alternatives = [] } of mentions) {
    hold(value !== '' && !/NaN|undefined|null|Infinity/u.test(value), `the value ${value}`)
    for (const reading of [{ from, to }, ...alternatives])
      if (reading.from !== undefined && reading.to !== undefined) {
        hold(!(reading.from + reading.to).includes('NaN'), `the interval ${reading.from} to ${reading.to}`)
        // A year of five digits or before our era is written with its sign and does not sort as text does.
        if (/^[0-9]{4}-/u.test(reading.from) && /^[0-9]{4}-/u.test(reading.to))
          hold(reading.from < reading.to, `an interval from ${reading.from} to ${reading.to}`)
      }
  }
}

export const DATES: PublicEntry = {
  entry: 'dates',
  functions: [
    {
      names: ['findDates'],
      check: (text, random) => {
        const options = makeDateOptions(random)
        holdDates(
          text,
          askTwice(() => findDates(text, options), 'findDates'),
        )
      },
    },
    {
      names: ['parseDate'],
      check: (text, random) => {
        const options = makeDateOptions(random)
        const [whole, found] = [parseDate(text, options), findDates(text, options)]
        if (whole !== null) holdSame([whole], found, 'what is parsed and what is found')
      },
    },
    {
      names: ['toHijri', 'toGregorian'],
      check: (text, random) => {
        hold(toHijri(text) === null || /^[0-9]/u.test(text), 'text is no date')
        const year = random.below(random.chance(90) ? 3000 : 10_000)
        const iso = `${String(year).padStart(4, '0')}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`
        const hijri = askTwice(() => toHijri(iso), 'toHijri')
        if (hijri !== null) holdSame(toGregorian(hijri), iso, 'there and back')
        const odd = random.pick([0, -1, 1.5, NaN, Infinity, 1e300, 13, 31])
        holdNumbers(
          toGregorian({ year: odd, month: random.pick([odd, 1]), day: random.pick([odd, 1]) }),
          'toGregorian',
        )
      },
    },
  ],
}

export const CHRONO: PublicEntry = {
  entry: 'chrono',
  functions: [
    {
      names: ['parse', 'parseDate'],
      check: (text, random) => {
        const reference = {
          instant: new Date('2024-07-03T12:00Z'),
          timezone: random.pick([0, 180, 'EET', -720]),
        }
        const option = { forwardDate: random.chance(50) }
        const results = parse(text, reference, option)
        holdStretches(
          text,
          results.map(({ index, text: words }) => ({ start: index, end: index + words.length, text: words })),
          'result',
        )
        for (const { start, end } of results)
          for (const components of end ? [start, end] : [start])
            holdNumbers(components.get('day'), 'the day of a result')
        holdSame(
          chronoDate(text, reference, option),
          results[0]?.date() ?? null,
          'parseDate and the first of parse',
        )
      },
    },
    {
      names: ['arabicConfiguration'],
      check: text => {
        const components = { imply: () => undefined, addTag: () => undefined }
        const context = {
          text,
          option: {},
          reference: { instant: new Date('2024-07-03T12:00Z') },
          createParsingResult: (index: number, end: number | string) => ({
            index,
            text: typeof end === 'string' ? end : text.slice(index, end),
            start: components,
          }),
        }
        const others = [{ index: 0, text: text.slice(0, 3), start: components }]
        for (const refiner of arabicConfiguration().refiners) {
          const indexes = refiner.refine(context, others).map(result => result.index)
          holdSame(
            indexes,
            [...indexes].sort((a, b) => a - b),
            'results in their order',
          )
        }
      },
    },
  ],
}
