import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/index.js'
import { tellMention } from './tell-mention.js'
import { WHOLE_DAYS } from './whole-days.js'
import { WHOLE_PERIODS } from './whole-periods.js'
import { WHOLE_RARITIES } from './whole-rarities.js'

const REFERENCE = '2025-09-02'
const valuesOf = (text: string): string[] =>
  findDates(text, { reference: REFERENCE }).map(mention => `${mention.kind} ${mention.value}`)

describe('a mention says what it is, how fine, from when to when, and what of it is written', () => {
  it.each([...WHOLE_DAYS, ...WHOLE_PERIODS, ...WHOLE_RARITIES])('%s', (text, ...told) => {
    expect(findDates(text, { reference: REFERENCE }).map(tellMention)).toEqual(told)
  })

  it.each([
    ['بعد يومين من عيد الفطر 2025', 'date 2025-04-01'],
    ['عيد الفطر 1446', 'date 2025-03-30'],
    ['عيد الأضحى 1446 هـ', 'date 2025-06-06'],
    ['المولد النبوي 1447', 'date 2025-09-04'],
    ['رأس السنة الهجرية 1447', 'date 2025-06-26'],
    ['في الشهر السادس من 2024', 'period 2024-06'],
    ['العقد الأول من القرن الحالي', 'period 200'],
    ['العقد الأخير من القرن الماضي', 'period 199'],
    ['ثالث يوم ثلاثاء من مايو', 'date 2025-05-20'],
    ['آخر يوم في السنة', 'date 2025-12-31'],
    ['موسم 2023-24', 'range 2023/2024'],
    ['من مارس إلى مايو العام الماضي', 'range 2024-03/2024-05'],
    ['من 15 نوفمبر إلى 3 مارس 2024', 'range 2023-11-15/2024-03-03'],
  ])('%s is %s', (text, value) => {
    expect(valuesOf(text)).toEqual([value])
  })
})

/** A year or a part of the day of one end does not reach the other, a set begins too late, a sum of money is a year. */
const KNOWN_FAILURES: readonly (readonly [text: string, ...values: string[]])[] = [
  ['من الربع الأول إلى الربع الثالث من 2024', 'range 2024-Q1/2024-Q3'],
  ['من الساعة 8 مساء الخميس إلى الساعة 10', 'range 2025-09-04T20:00/2025-09-04T22:00'],
  ['في شهر 12 من 2024', 'period 2024-12'],
  ['في 2010 و2014 و2018 و2022', 'period 2010', 'period 2014', 'period 2018', 'period 2022'],
  ['يصدر كل نصف ساعة', 'set PT0.5H'],
  ['خسرت الشركة في 2024 مليون دولار'],
]

describe('read wrongly today', () => {
  it.fails.each(KNOWN_FAILURES)('%s', (text, ...values) => {
    expect(valuesOf(text)).toEqual(values)
  })
})
