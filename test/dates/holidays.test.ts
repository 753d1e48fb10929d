import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/index.js'

/** Wednesday, 3 July 2024, 27 Dhu al-Hijja 1445. */
const REFERENCE = '2024-07-03'

/** Input, then the one mention as `text = value`, or nothing. */
const CASES: Readonly<Record<string, readonly (readonly [input: string, expected: string])[]>> = {
  'of a year that is written': [
    ['حل عيد الفطر 2024 بعد جدل', 'عيد الفطر 2024 = 2024-04-10'],
    ['مواعيد عيد الفطر لعام 1445هـ', 'عيد الفطر لعام 1445هـ = 2024-04-10'],
    ['صادف عيد الأضحى من العام الماضي عطلة', 'عيد الأضحى من العام الماضي = 2023-06-28'],
    ['في عيد الميلاد 2020', 'عيد الميلاد 2020 = 2020-12-25'],
    ['رأس السنة الهجرية 1446', 'رأس السنة الهجرية 1446 = 2024-07-07'],
    ['يوم عاشوراء 1446', 'يوم عاشوراء 1446 = 2024-07-16'],
    ['زار الحي في أحد الشعانين 2025', 'أحد الشعانين 2025 = 2025-04-13'],
    ['قداس عيد القيامة المجيد 2024', 'عيد القيامة المجيد 2024 = 2024-05-05'],
  ],
  'asked for by a turn': [
    ['يصادف عيد الأضحى المقبل', 'عيد الأضحى المقبل = 2025-06-06'],
    ['أقيمت الصلاة في عيد الأضحى الماضي', 'عيد الأضحى الماضي = 2024-06-16'],
    ['شم النسيم القادم', 'شم النسيم القادم = 2025-04-21'],
  ],
  'by the tense of the clause': [
    ['احتفل المسلمون بعيد الفطر المبارك', 'عيد الفطر المبارك = 2024-04-10'],
    ['ستحتفل البلاد بعيد الفطر المبارك', 'عيد الفطر المبارك = 2025-03-30'],
    ['احتفلت الكنائس بعيد الفصح المجيد', 'عيد الفصح المجيد = 2024-03-31'],
    ['سيقام القداس يوم الجمعة العظيمة', 'يوم الجمعة العظيمة = 2025-04-18'],
    ['سيلقي الملك خطابا في عيد العرش', 'عيد العرش = 2024-07-30'],
    ['احتفلت المملكة باليوم الوطني السعودي', 'اليوم الوطني السعودي = 2023-09-23'],
  ],
  'and their further days': [
    ['ثاني أيام عيد الأضحى 2024', 'ثاني أيام عيد الأضحى 2024 = 2024-06-17'],
    ['في اليوم الثالث من أيام عيد الأضحى الماضي', 'اليوم الثالث من أيام عيد الأضحى الماضي = 2024-06-18'],
    ['وقع الهجوم في اليوم الأول من عيد الفطر', 'اليوم الأول من عيد الفطر = 2024-04-10'],
    ['غرة محرم المقبل', 'غرة محرم المقبل = 2024-07-07'],
  ],
  'that are others': [
    ['رأس السنة الصينية', ''],
    ['عيد الفصح اليهودي', ''],
    ['احتفل بعيد ميلاده الخمسين', ''],
    ['وزعت الهدايا على أطفال الحي في العيد', ''],
  ],
}

describe.each(Object.entries(CASES))('feasts %s', (_, cases) => {
  it.each(cases)('«%s» has «%s»', (input, expected) => {
    const found = findDates(input, { reference: REFERENCE })
    expect(found.map(({ text, value }) => `${text} = ${value}`).join(' & ')).toBe(expected)
  })
})

describe('feasts without a year', () => {
  it('offer the other year, and the Easter of the other churches', () => {
    const [feast] = findDates('احتفلت الكنائس بعيد الفصح', { reference: REFERENCE })
    expect(feast?.alternatives?.map(({ value }) => value)).toEqual(['2024-05-05', '2025-04-20'])
  })

  it('stay open without a reference', () => {
    expect(findDates('في عيد العمال').map(({ value, from }) => [value, from])).toEqual([
      ['XXXX-05-01', undefined],
    ])
    expect(findDates('في عيد الفطر').map(({ value, from }) => [value, from])).toEqual([
      ['XXXX-XX-XX', undefined],
    ])
  })

  it('offer the second day of a Gregorian year in which a Hijri feast falls twice', () => {
    const [feast] = findDates('رأس السنة الهجرية 2008')
    expect([feast?.value, feast?.alternatives?.[0]?.value]).toEqual(['2008-01-10', '2008-12-29'])
  })
})
