import type { WholeMention } from './tell-mention.js'

/** Months and days in figures, rows of years, winters, decades: forms that news writes seldom, and what looks like them. */
export const WHOLE_RARITIES: readonly WholeMention[] = [
  // months by their number
  [
    'في الشهر الثاني عشر من عام 2024',
    'الشهر الثاني عشر من عام 2024 = 2024-12, period month, 2024-12-01..2025-01-01, known year month',
  ],
  [
    'في شهر 6',
    'شهر 6 = 2025-06, period month, 2025-06-01..2025-07-01, or 2026-06, known month, implied year',
  ],
  ['في شهر 13'],
  [
    'في شهر ستة المقبل',
    'شهر ستة المقبل = 2026-06, period month, 2026-06-01..2026-07-01, known month, implied year',
  ],
  // days in figures, with a word beside them
  [
    'الخميس 1/1',
    'الخميس 1/1 = 2026-01-01, date day, 2026-01-01..2026-01-02, known month day weekday, implied year',
  ],
  [
    'الخميس 31/12',
    'الخميس 31/12 = 2026-12-31, date day, 2026-12-31..2027-01-01, known month day weekday, implied year',
  ],
  [
    'الخميس 32/12',
    'الخميس = 2025-08-28, date day, 2025-08-28..2025-08-29, or 2025-09-04, known weekday, implied year month day',
  ],
  [
    'الخميس 12/31',
    'الخميس = 2025-08-28, date day, 2025-08-28..2025-08-29, or 2025-09-04, known weekday, implied year month day',
  ],
  [
    'الخميس 0/5',
    'الخميس = 2025-08-28, date day, 2025-08-28..2025-08-29, or 2025-09-04, known weekday, implied year month day',
  ],
  [
    'الخميس 5/0',
    'الخميس = 2025-08-28, date day, 2025-08-28..2025-08-29, or 2025-09-04, known weekday, implied year month day',
  ],
  [
    'الخميس 5/13',
    'الخميس = 2025-08-28, date day, 2025-08-28..2025-08-29, or 2025-09-04, known weekday, implied year month day',
  ],
  [
    'الخميس 100/5',
    'الخميس = 2025-08-28, date day, 2025-08-28..2025-08-29, or 2025-09-04, known weekday, implied year month day',
  ],
  [
    'الخميس 5/100',
    'الخميس = 2025-08-28, date day, 2025-08-28..2025-08-29, or 2025-09-04, known weekday, implied year month day',
  ],
  ['غدا 3/9', 'غدا 3/9 = 2025-09-03, date day, 2025-09-03..2025-09-04, known month day, implied year'],
  ['يوم 3/9', '3/9 = 2025-09-03, date day, 2025-09-03..2025-09-04, known month day, implied year'],
  ['3/9', '3/9 = 2025-09-03, date day, 2025-09-03..2025-09-04, known month day, implied year'],
  ['9/11', '9/11 = 2025-11-09, date day, 2025-11-09..2025-11-10, known month day, implied year'],
  ['1/1900', '1/1900 = 1900-01, period month, 1900-01-01..1900-02-01, known year month'],
  ['12/2099', '12/2099 = 2099-12, period month, 2099-12-01..2100-01-01, known year month'],
  ['13/2024'],
  ['0/2024'],
  ['12/1899'],
  ['12/2100'],
  ['24/7'],
  ['على مدار 24/7'],
  // winters of two years
  ['شتاء 2023-2024', 'شتاء 2023-2024 = 2023-WI, period season, 2023-12-01..2024-03-01, known year season'],
  ['شتاء 2023/2024', 'شتاء 2023/2024 = 2023-WI, period season, 2023-12-01..2024-03-01, known year season'],
  ['شتاء 2023 2024', 'شتاء 2023 = 2023-WI, period season, 2023-12-01..2024-03-01, known year season'],
  // figures behind a month that are no year
  [
    'في مايو 2024:30',
    'مايو = 2025-05, period month, 2025-05-01..2025-06-01, or 2026-05, known month, implied year',
  ],
  [
    'في مايو 2024.5',
    'مايو = 2025-05, period month, 2025-05-01..2025-06-01, or 2026-05, known month, implied year',
  ],
  ['في مايو 2024: قال', 'مايو 2024 = 2024-05, period month, 2024-05-01..2024-06-01, known year month'],
  ['في مايو 2024. قال', 'مايو 2024 = 2024-05, period month, 2024-05-01..2024-06-01, known year month'],
  // years in a row
  [
    'أعوام 2010 و2014 و2018',
    'أعوام 2010 = 2010, period year, 2010-01-01..2011-01-01, known year',
    '2014 = 2014, period year, 2014-01-01..2015-01-01, known year',
    '2018 = 2018, period year, 2018-01-01..2019-01-01, known year',
  ],
  [
    'أعوام 2010، و2014، و2018',
    '2010 = 2010, period year, 2010-01-01..2011-01-01, known year',
    '2014 = 2014, period year, 2014-01-01..2015-01-01, known year',
    '2018 = 2018, period year, 2018-01-01..2019-01-01, known year',
  ],
  [
    'بين 2010 و2014 و2018',
    'بين 2010 و2014 = 2010/2014, range year, 2010-01-01..2015-01-01, known year',
    '2018 = 2018, period year, 2018-01-01..2019-01-01, known year',
  ],
  // the same day
  ['نفس اليوم', 'نفس اليوم = 2025-09-02, date day, 2025-09-02..2025-09-03, implied year month day'],
  ['في نفس اليوم', 'نفس اليوم = 2025-09-02, date day, 2025-09-02..2025-09-03, implied year month day'],
  ['في ذات الشهر', 'ذات الشهر = 2025-09, period month, 2025-09-01..2025-10-01, implied year month'],
  ['في نفس الوقت'],
  // feasts
  ['عيد الأم', 'عيد الأم = 2025-03-21, date day, 2025-03-21..2025-03-22, implied year'],
  ['عيد الشكر 2024', 'عيد الشكر 2024 = 2024-11-28, date day, 2024-11-28..2024-11-29, known year'],
  ['عاشوراء', 'عاشوراء = 2025-07-05, date day, 2025-07-05..2025-07-06, implied year'],
  // centuries and decades
  ['القرن الثالث الهجري', 'القرن الثالث الهجري = XX, period century'],
  ['القرن الأول', 'القرن الأول = 00, period century, 0001-01-01..0101-01-01, known century'],
  [
    'العقد الثالث من القرن العشرين',
    'العقد الثالث من القرن العشرين = 192, period decade, 1920-01-01..1930-01-01, known century',
  ],
  [
    'العقد العاشر من القرن العشرين',
    'العقد العاشر من القرن العشرين = 199, period decade, 1990-01-01..2000-01-01, known century',
  ],
  [
    'العقد الحادي عشر من القرن العشرين',
    'القرن العشرين = 19, period century, 1901-01-01..2001-01-01, known century',
  ],
  // weekends and ends
  [
    'عطلة نهاية الأسبوع',
    'عطلة نهاية الأسبوع = 2025-W36-WE, period week, 2025-09-05..2025-09-07, implied year month day',
  ],
  [
    'عطلة نهاية الأسبوع الماضي',
    'عطلة نهاية الأسبوع الماضي = 2025-W35-WE, period week, 2025-08-29..2025-08-31, implied year month day',
  ],
  // days of auxiliaries
  [
    'كانوا سيصلون الأحد',
    'الأحد = 2025-09-07, date day, 2025-09-07..2025-09-08, or 2025-08-31, known weekday, implied year month day',
  ],
  [
    'كانا قد وصلا الأحد',
    'الأحد = 2025-08-31, date day, 2025-08-31..2025-09-01, or 2025-09-07, known weekday, implied year month day',
  ],
  // ranges of the year before
  [
    'من مارس العام الماضي إلى مايو',
    'من مارس العام الماضي إلى مايو = 2024-03/2024-05, range month, 2024-03-01..2024-06-01, known month, implied year',
  ],
]
