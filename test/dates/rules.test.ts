import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/index.js'

/** Wednesday, 19 November 2025. */
const REFERENCE = '2025-11-19'

/** Input, then each expected mention as `text = value`, joined by ` & `. */
const CASES: Readonly<Record<string, readonly (readonly [input: string, expected: string])[]>> = {
  'names of one country': [
    ['قال الناطق اليوم الأربعاء إن الثلثاء يوم عطلة', 'اليوم الأربعاء = 2025-11-19 & الثلثاء = 2025-11-18'],
    ['أعلنت نواكشوط في 8 دجمبر 2024', '8 دجمبر 2024 = 2024-12-08'],
    ['في أغشت وشتمبر 2023', 'أغشت = 2023-08 & شتمبر 2023 = 2023-09'],
    ['صدر القانون في 15 الربيع 1990', '15 الربيع 1990 = 1990-03-15'],
    ['صدر العدد في 12 الطير 1988', '12 الطير 1988 = 1988-04-12'],
    ['ثورات الربيع 2011', 'الربيع 2011 = 2011-SP'],
    ['استهلاك 3 من الماء والصيف الماضي', 'الصيف الماضي = 2025-SU'],
  ],
}

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('«%s» has «%s»', (input, expected) => {
    const found = findDates(input, { reference: REFERENCE })
    expect(found.map(({ text, value }) => `${text} = ${value}`).join(' & ')).toBe(expected)
  })
})
