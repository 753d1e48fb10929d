import * as chrono from 'chrono-node'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test, vi } from 'vitest'
import {
  parse,
  parseDate,
  type Component,
  type ParsedResult,
  type ParsingReference,
} from '../../src/chrono/index.js'

const WEDNESDAY = new Date(2024, 6, 3, 12, 34, 56)

const COMPONENTS: readonly Component[] = [
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'meridiem',
  'timezoneOffset',
]

/** What is certain, with its value: what is filled in is a convention, and chrono fills in the clock of the reference. */
const certaintiesOf = (components: chrono.ParsedComponents | undefined) =>
  components && COMPONENTS.map(name => [name, components.isCertain(name) && components.get(name)])

/** The same in English, as chrono reads it, and in Arabic. */
const SAME: readonly (readonly [english: string, arabic: string])[] = [
  ['3 July 2024', '3 يوليو 2024'],
  ['July 2021', 'تموز 2021'],
  ['5 May', '5 مايو'],
  ['yesterday', 'أمس'],
  ['tomorrow', 'غدا'],
  ['5 July 2024 at 10:30 am', 'الساعة 10:30 صباحا يوم 5 يوليو 2024'],
  ['5 July 2024 at 15:30', '5 يوليو 2024 الساعة 15:30'],
  ['2024-07-03T10:15:30Z', '2024-07-03T10:15:30Z'],
  ['a month ago', 'قبل شهر'],
  ['3 months ago', 'قبل ثلاثة أشهر'],
  ['in a year', 'بعد عام'],
  ['in 2 years', 'بعد سنتين'],
  ['now', 'الآن'],
]

describe('parse in the shape of chrono', () => {
  test('is of the type that chrono gives', () => {
    expectTypeOf<ParsedResult>().toExtend<chrono.ParsedResult>()
    expectTypeOf<chrono.ParsingReference>().toExtend<ParsingReference>()
    expectTypeOf(parse).toBeCallableWith('غدا', new Date(), {
      forwardDate: true,
    } satisfies chrono.ParsingOption)
    expectTypeOf(parseDate).returns.toEqualTypeOf<Date | null>()
  })

  test.each(SAME)('knows of «%s» what chrono knows, in Arabic', (english, arabic) => {
    const [theirs] = chrono.parse(english, WEDNESDAY)
    const [ours] = parse(arabic, WEDNESDAY)
    expect(certaintiesOf(ours?.start)).toEqual(certaintiesOf(theirs?.start))
    expect(ours?.end).toBe(theirs?.end ?? undefined)
    expect(ours?.refDate).toEqual(theirs?.refDate)
    // Chrono gives a day that is counted from the reference the clock of the reference, and not noon.
    if (/day|tomorrow|ago|^in/u.test(english))
      expect(ours?.date().toDateString()).toBe(theirs?.date().toDateString())
    else expect(ours?.date()).toEqual(theirs?.date())
  })

  test('gives place, words and both ends of a range', () => {
    const text = 'تعقد القمة من 3 إلى 5 يوليو 2024 في أستانا'
    const [result] = parse(text, WEDNESDAY)
    expect(result?.index).toBe(text.indexOf('من'))
    expect(result?.text).toBe('من 3 إلى 5 يوليو 2024')
    expect(result?.start.get('day')).toBe(3)
    expect(result?.end?.get('day')).toBe(5)
    expect(result?.end?.isCertain('day')).toBe(true)
    expect(result?.end?.date()).toEqual(new Date(2024, 6, 5, 12))
  })

  test.each([
    ['من يونيو إلى أغسطس 2024', 8],
    ['من ديسمبر 2023 إلى يناير 2024', 1],
  ])('ends %s in its last month', (text, month) => {
    expect(parse(text, WEDNESDAY)[0]?.end?.get('month')).toBe(month)
  })

  test('is sure of a weekday and not of its day', () => {
    const start = parse('وصل الجمعة الماضي', WEDNESDAY)[0]?.start
    expect([start?.get('weekday'), start?.isCertain('weekday')]).toEqual([5, true])
    expect([start?.get('day'), start?.isCertain('day')]).toEqual([28, false])
  })

  test('has no weekday where there is no day, and null for what is not there', () => {
    const start = parse('في يونيو 2024', WEDNESDAY)[0]?.start
    expect(start?.get('weekday')).toBeNull()
    expect(start?.get('timezoneOffset')).toBeNull()
    expect(start?.get('meridiem')).toBeNull()
  })

  test('reads the present moment', () => {
    expect(parseDate('يجري الآن', WEDNESDAY)).toEqual(WEDNESDAY)
  })

  test.each(['ثلاثة أيام', 'كل يوم جمعة', '31 فبراير 2024', 'الأمين العام', '', 'تيريزا ماي'])(
    'leaves out «%s», which is no moment',
    text => {
      expect(parse(text, WEDNESDAY)).toEqual([])
      expect(parseDate(text, WEDNESDAY)).toBeNull()
    },
  )

  test('tells the kind of the expression as a tag', () => {
    expect(parse('أمس', WEDNESDAY)[0]?.tags()).toEqual(new Set(['khabar/date']))
    expect(parse('من 3 إلى 5 يوليو', WEDNESDAY)[0]?.start.tags()).toEqual(new Set(['khabar/range']))
  })

  test.each([
    ['قبل شهر', [2024, 2, 29]],
    ['بعد ستة أشهر', [2024, 9, 30]],
    ['بعد عام', [2025, 3, 31]],
    ['العام المقبل', [2025, 1, 1]],
    ['الشهر الماضي', [2024, 2, 1]],
  ] as const)('counts «%s» from the last of March as a length, or takes the unit', (text, day) => {
    const start = parse(text, new Date(2024, 2, 31, 12))[0]?.start
    expect([start?.get('year'), start?.get('month'), start?.get('day')]).toEqual(day)
    expect(start?.isCertain('day')).toBe(false)
  })

  // Where the test runs elsewhere than in Node, the zone is that of the machine.
  test.each(['UTC', 'Europe/Berlin', 'America/Santiago'])(
    'counts hours by the clock of the reference, whatever %s does in between',
    zone => {
      vi.stubEnv('TZ', zone)
      for (let day = 1; day <= 366; day++) {
        const noon = new Date(2024, 0, day, 12)
        const [later] = parse('بعد 24 ساعة', noon)
        expect((later?.date().getTime() ?? 0) - noon.getTime()).toBe(86_400_000)
        expect(later?.start.get('timezoneOffset')).toBe(-noon.getTimezoneOffset())
      }
      vi.unstubAllEnvs()
    },
  )

  test('leaves the offset open where a time of a day is meant', () => {
    expect(parse('غدا الساعة 10 صباحا', WEDNESDAY)[0]?.start.isCertain('timezoneOffset')).toBe(false)
  })

  test('without a reference counts from now', () => {
    const before = new Date()
    const found = parseDate('الآن')
    expect(Math.abs((found?.getTime() ?? 0) - before.getTime())).toBeLessThan(60_000)
  })

  test.each([
    ['قبل 300 ألف عام', []],
    ['بعد 274000 عام', []],
    ['قبل 300000 عام، ثم في 2024', ['2024']],
    ['قبل 271 ألف عام', ['قبل 271 ألف عام']],
    ['بعد 273 ألف عام', ['بعد 273 ألف عام']],
  ])('gives of «%s» only what a Date holds', (text, words) => {
    for (const forwardDate of [false, true]) {
      const results = parse(text, WEDNESDAY, { forwardDate })
      expect(results.map(result => result.text)).toEqual(words)
      for (const result of results) expect(result.date().getTime()).not.toBeNaN()
    }
  })

  test('throws for no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const { index, text: words, start, end } of parse(text, WEDNESDAY)) {
          expect(text.slice(index, index + words.length)).toBe(words)
          expect(Number.isNaN(start.date().getTime())).toBe(false)
          if (end) expect(end.date() >= start.date()).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('the reference of parse', () => {
  const instant = new Date('2024-07-03T22:30:00Z')

  test.each([
    ['GMT', '2024-07-03T12:00:00.000Z'],
    ['AST', '2024-07-04T09:00:00.000Z'],
    [180, '2024-07-04T09:00:00.000Z'],
    [-300, '2024-07-03T17:00:00.000Z'],
  ])('is read in its zone: today in %s', (timezone, noon) => {
    expect(parseDate('اليوم', { instant, timezone })?.toISOString()).toBe(noon)
  })

  test('takes zones of the user, with summer time', () => {
    const cairo = {
      timezoneOffsetDuringDst: 180,
      timezoneOffsetNonDst: 120,
      dstStart: (year: number) => new Date(Date.UTC(year, 3, 25)),
      dstEnd: (year: number) => new Date(Date.UTC(year, 9, 31)),
    }
    const timezones = { CAIRO: cairo }
    expect(parseDate('اليوم', { instant, timezone: 'CAIRO' }, { timezones })?.toISOString()).toBe(
      '2024-07-04T09:00:00.000Z',
    )
    const winter = new Date('2024-01-03T10:00:00Z')
    expect(parseDate('اليوم', { instant: winter, timezone: 'CAIRO' }, { timezones })?.toISOString()).toBe(
      '2024-01-03T10:00:00.000Z',
    )
  })

  test('yields to the zone that the text names', () => {
    const found = parse('الساعة 7 مساء بتوقيت القاهرة', { instant, timezone: 'JST' })[0]
    expect(found?.start.get('timezoneOffset')).toBe(180)
    expect(found?.date().toISOString()).toBe('2024-07-04T16:00:00.000Z')
  })

  test.each(['NOWHERE', 'constructor', '', Number.NaN])('refuses the zone %s', timezone => {
    expect(() => parse('اليوم', { instant, timezone })).toThrow(/timezone of the reference/u)
  })

  test.each([Number.NaN, 8.64e15, -8.64e15, Date.UTC(12000, 0)])('refuses the moment %s', time => {
    expect(() => parse('اليوم', new Date(time))).toThrow(/the reference of parse/u)
  })
})

/** Wednesday, 3 July 2024, noon in Riyadh. */
const NOON = { instant: new Date('2024-07-03T09:00:00Z'), timezone: 'AST' }

describe('option forwardDate', () => {
  test.each([
    // A day or month without its year.
    ['3 يناير', '2024-01-03', '2025-01-03'],
    ['من 3 إلى 5 يناير', '2024-01-03', '2025-01-03'],
    ['مساء 3 يناير', '2024-01-03', '2025-01-03'],
    ['29 فبراير', '2024-02-29', '2028-02-29'],
    ['9 ذو الحجة', '2024-06-15', '2025-06-05'],
    ['شهر رمضان', '2024-03-11', '2025-03-01'],
    ['عيد الأضحى', '2024-06-16', '2025-06-06'],
    ['رأس السنة', '2024-01-01', '2025-01-01'],
    // A weekday, and a time of the day.
    ['وصل يوم الثلاثاء', '2024-07-02', '2024-07-09'],
    ['يصل يوم الخميس', '2024-07-04', '2024-07-04'],
    ['الأربعاء الساعة 9 صباحا', '2024-07-03', '2024-07-10'],
    ['الأربعاء الساعة 9 مساء', '2024-07-03', '2024-07-03'],
    ['الساعة 8 صباحا', '2024-07-03', '2024-07-04'],
    ['من الساعة 8 إلى 10 صباحا', '2024-07-03', '2024-07-04'],
    ['الساعة 8 مساء', '2024-07-03', '2024-07-03'],
    ['الساعة 8 صباحا بتوقيت غرينتش', '2024-07-03', '2024-07-04'],
    ['الساعة 10 صباحا بتوقيت غرينتش', '2024-07-03', '2024-07-03'],
    // What has begun goes on.
    ['ظهرا', '2024-07-03', '2024-07-03'],
    ['يوليو', '2024-07-01', '2024-07-01'],
    // The text leaves no choice.
    ['3 يناير 2020', '2020-01-03', '2020-01-03'],
    ['رمضان 1445', '2024-03-11', '2024-03-11'],
    ['3 يناير الماضي', '2024-01-03', '2024-01-03'],
    ['3 يناير من العام الماضي', '2023-01-03', '2023-01-03'],
    ['عيد الأضحى الماضي', '2024-06-16', '2024-06-16'],
    ['اليوم الأربعاء الساعة 9 صباحا', '2024-07-03', '2024-07-03'],
    ['صباح اليوم', '2024-07-03', '2024-07-03'],
    ['أمس', '2024-07-02', '2024-07-02'],
    ['أمس الثلاثاء', '2024-07-02', '2024-07-02'],
    ['قبل شهر', '2024-06-03', '2024-06-03'],
    ['الشهر الماضي', '2024-06-01', '2024-06-01'],
  ])('takes the next «%s» where the text leaves the choice', (text, usual, forward) => {
    const day = (forwardDate: boolean) => {
      const start = parse(text, NOON, { forwardDate })[0]?.start
      const parts = (['year', 'month', 'day'] as const).map(part => String(start?.get(part)).padStart(2, '0'))
      return parts.join('-')
    }
    expect(day(false)).toBe(usual)
    expect(day(true)).toBe(forward)
  })

  test('moves both ends of a range', () => {
    const [days] = parse('من 28 ديسمبر إلى 3 يناير', NOON, { forwardDate: true })
    expect([days?.start.get('year'), days?.end?.get('year')]).toEqual([2024, 2025])
    const [hours] = parse('من الساعة 8 إلى 10 صباحا', NOON, { forwardDate: true })
    expect([hours?.start.get('day'), hours?.end?.get('day'), hours?.end?.get('hour')]).toEqual([4, 4, 10])
  })
})
