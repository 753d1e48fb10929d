import type { WholeMention } from './tell-mention.js'

/** Sets, turns, lengths, ranges, eras and edges. */
export const WHOLE_PERIODS: readonly WholeMention[] = [
  // sets
  ['يصدر يوميا', 'يوميا = P1D, set day'],
  ['يصدر كل ساعة', 'كل ساعة = PT1H, set hour'],
  ['يصدر كل دقيقة', 'كل دقيقة = PT1M, set minute'],
  ['يصدر كل عشر دقائق', 'كل عشر دقائق = PT10M, set minute'],
  ['يصدر كل يومين', 'كل يومين = P2D, set day'],
  ['يصدر أسبوعيا', 'أسبوعيا = P1W, set week'],
  ['يصدر كل أسبوعين', 'كل أسبوعين = P2W, set week'],
  ['يصدر شهريا', 'شهريا = P1M, set month'],
  ['يصدر كل سنة', 'كل سنة = P1Y, set year'],
  // units and their turns
  ['في الساعة الماضية', 'الساعة الماضية = -PT1H, date hour'],
  ['في الساعة المقبلة', 'الساعة المقبلة = PT1H, date hour'],
  ['في الدقيقة الماضية', 'الدقيقة الماضية = -PT1M, date minute'],
  ['في الدقيقة المقبلة', 'الدقيقة المقبلة = PT1M, date minute'],
  ['في الساعات المقبلة', 'الساعات المقبلة = PTXH, period hour'],
  ['في اليوم المقبل', 'اليوم المقبل = 2025-09-03, date day, 2025-09-03..2025-09-04, implied year month day'],
  ['الأسبوع الماضي', 'الأسبوع الماضي = 2025-W35, period week, 2025-08-24..2025-08-31, implied year week'],
  ['الأسبوع الحالي', 'الأسبوع الحالي = 2025-W36, period week, 2025-08-31..2025-09-07, implied year week'],
  ['الشهر المقبل', 'الشهر المقبل = 2025-10, period month, 2025-10-01..2025-11-01, implied year month'],
  [
    'الشهر بعد القادم',
    'الشهر بعد القادم = 2025-11, period month, 2025-11-01..2025-12-01, implied year month',
  ],
  ['العام قبل الماضي', 'العام قبل الماضي = 2023, period year, 2023-01-01..2024-01-01, implied year'],
  ['في العقد المقبل', 'العقد المقبل = 203, period decade, 2030-01-01..2040-01-01, implied year'],
  ['في القرن الماضي', 'القرن الماضي = 19, period century, 1901-01-01..2001-01-01, implied century'],
  ['نهاية الأسبوع', 'نهاية الأسبوع = 2025-W36 END, period week, 2025-08-31..2025-09-07, implied year week'],
  [
    'نهاية الأسبوع المقبل',
    'نهاية الأسبوع المقبل = 2025-W37 END, period week, 2025-09-07..2025-09-14, implied year week',
  ],
  [
    'خلال الأيام الثلاثة المقبلة',
    'الأيام الثلاثة المقبلة = P3D, period day, 2025-09-03..2025-09-06, implied year month day',
  ],
  [
    'خلال الأشهر الستة الماضية',
    'الأشهر الستة الماضية = P6M, period month, 2025-03-01..2025-09-01, implied year month day',
  ],
  [
    'خلال العامين المقبلين',
    'العامين المقبلين = P2Y, period year, 2026-01-01..2028-01-01, implied year month day',
  ],
  // lengths and offsets
  ['خلال 48 ساعة', '48 ساعة = PT48H, duration hour'],
  ['توقفت نحو الشهرين', 'نحو الشهرين = P2M APPROX, duration month'],
  ['توقفت قرابة الساعتين', 'قرابة الساعتين = PT2H APPROX, duration hour'],
  [
    'توقفت قرابة الأسبوع الماضي',
    'الأسبوع الماضي = 2025-W35 APPROX, period week, 2025-08-24..2025-08-31, implied year week',
  ],
  ['قبل 3 ساعات', 'قبل 3 ساعات = -PT3H, date hour'],
  ['بعد ساعتين', 'بعد ساعتين = PT2H, date hour'],
  ['بعد نصف ساعة', 'بعد نصف ساعة = PT0.5H, date hour'],
  ['منذ أسبوعين', 'منذ أسبوعين = 2025-08-19 SINCE, date day, 2025-08-19..2025-08-20, implied year month day'],
  ['منذ 5 سنوات', 'منذ 5 سنوات = 2020 SINCE, date year, 2020-01-01..2021-01-01, implied year'],
  ['قبل عام ونصف', 'قبل عام ونصف = 2024-03, date month, 2024-03-01..2024-04-01, implied year month'],
  ['قبل نحو عشرين عاما', 'قبل نحو عشرين عاما = 2005 APPROX, date year, 2005-01-01..2006-01-01, implied year'],
  ['قبل ثلاثة قرون', 'قبل ثلاثة قرون = 1725, date year, 1725-01-01..1726-01-01, implied year'],
  ['بعد عقدين', 'بعد عقدين = 2045, date year, 2045-01-01..2046-01-01, implied year'],
  [
    'قبل يومين من الأحد',
    'قبل يومين من الأحد = 2025-09-05, date day, 2025-09-05..2025-09-06, known weekday, implied year month day',
  ],
  ['بعد شهر من الانتخابات', 'بعد شهر = P1M, duration month, event-anchored'],
  // ranges whose ends share a year, a month or an hour's day
  [
    'من 20 مارس 2023 حتى 5 مارس',
    'من 20 مارس 2023 حتى 5 مارس = 2023-03-20/2024-03-05, range day, 2023-03-20..2024-03-06, known year month day',
  ],
  [
    'من 5 مارس 2023 حتى 20 مارس',
    'من 5 مارس 2023 حتى 20 مارس = 2023-03-05/2023-03-20, range day, 2023-03-05..2023-03-21, known year month day',
  ],
  [
    'من 5 مارس العام الماضي إلى 3 يناير',
    'من 5 مارس العام الماضي إلى 3 يناير = 2024-03-05/2025-01-03, range day, 2024-03-05..2025-01-04, known month day, implied year',
  ],
  [
    'من نوفمبر العام الماضي إلى مارس',
    'من نوفمبر العام الماضي إلى مارس = 2024-11/2025-03, range month, 2024-11-01..2025-04-01, known month, implied year',
  ],
  [
    'من 3 إلى 7 مايو',
    'من 3 إلى 7 مايو = 2025-05-03/2025-05-07, range day, 2025-05-03..2025-05-08, known month day, implied year',
  ],
  [
    'بين مايو ويوليو 2024',
    'بين مايو ويوليو 2024 = 2024-05/2024-07, range month, 2024-05-01..2024-08-01, known year month',
  ],
  ['بين 2019 و2021', 'بين 2019 و2021 = 2019/2021, range year, 2019-01-01..2022-01-01, known year'],
  [
    'من الساعة 8 إلى الساعة 10 مساء الخميس',
    'من الساعة 8 إلى الساعة 10 مساء الخميس = 2025-09-04T20:00/2025-09-04T22:00, range hour, 2025-09-04T20:00..2025-09-04T23:00, known weekday hour part, implied year month day',
  ],
  [
    '3 و4 و5 مايو 2024',
    '3 = 2024-05-03, date day, 2024-05-03..2024-05-04, known year month day',
    '4 = 2024-05-04, date day, 2024-05-04..2024-05-05, known year month day',
    '5 مايو 2024 = 2024-05-05, date day, 2024-05-05..2024-05-06, known year month day',
  ],
  [
    'السبت والأحد المقبلين',
    'السبت = 2025-09-06, date day, 2025-09-06..2025-09-07, known weekday, implied year month day',
    'الأحد المقبلين = 2025-09-07, date day, 2025-09-07..2025-09-08, known weekday, implied year month day',
  ],
  // eras, seasons and the Hijri calendar
  [
    'القرن الأول قبل الميلاد',
    'القرن الأول قبل الميلاد = BC00, period century, -000099-01-01..0001-01-01, known century',
  ],
  ['القرن العشرون', 'القرن العشرون = 19, period century, 1901-01-01..2001-01-01, known century'],
  [
    'القرن الحادي والعشرين',
    'القرن الحادي والعشرين = 20, period century, 2001-01-01..2101-01-01, known century',
  ],
  ['في القرن 19', 'القرن 19 = 18, period century, 1801-01-01..1901-01-01, known century'],
  [
    'أواخر القرن الماضي',
    'أواخر القرن الماضي = 19 END, period century, 1901-01-01..2001-01-01, implied century',
  ],
  [
    'مطلع التسعينيات',
    'مطلع التسعينيات = 199 START, period decade, 1990-01-01..2000-01-01, known decade, implied century',
  ],
  [
    'ثمانينات القرن الماضي',
    'ثمانينات القرن الماضي = 198, period decade, 1980-01-01..1990-01-01, known decade',
  ],
  ['صيف 2024', 'صيف 2024 = 2024-SU, period season, 2024-06-01..2024-09-01, known year season'],
  [
    'الشتاء المقبل',
    'الشتاء المقبل = 2025-WI, period season, 2025-12-01..2026-03-01, known season, implied year',
  ],
  ['15 رمضان 1446', '15 رمضان 1446 = 2025-03-15, date day, 2025-03-15..2025-03-16'],
  [
    'رمضان المقبل',
    'رمضان المقبل = 2026-02-18/2026-03-19, period month, 2026-02-18..2026-03-20, implied year',
  ],
  ['عام 1446 هـ', 'عام 1446 هـ = 2024-07-07/2025-06-25, period year, 2024-07-07..2025-06-26'],
  ['1 محرم', '1 محرم = 2025-06-26, date day, 2025-06-26..2025-06-27, implied year'],
  // edges
  [
    'أواخر مايو',
    'أواخر مايو = 2025-05 END, period month, 2025-05-01..2025-06-01, or 2026-05, known month, implied year',
  ],
  ['منتصف العام المقبل', 'منتصف العام المقبل = 2026 MID, period year, 2026-01-01..2027-01-01, implied year'],
  [
    'بعد 15 مايو 2024',
    '15 مايو 2024 = 2024-05-15 AFTER, date day, 2024-05-15..2024-05-16, known year month day',
  ],
  [
    'اعتبارا من 1 يناير 2026',
    '1 يناير 2026 = 2026-01-01 SINCE, date day, 2026-01-01..2026-01-02, known year month day',
  ],
  ['منذ مطلع العام', 'مطلع العام = 2025 START, period year, 2025-01-01..2026-01-01, implied year'],
]
