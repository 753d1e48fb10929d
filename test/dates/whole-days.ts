import type { WholeMention } from './tell-mention.js'

/** Days, hours, years, figures, and parts by their rank. */
export const WHOLE_DAYS: readonly WholeMention[] = [
  // days and hours that go together, and that do not
  [
    'مساء الخميس الساعة 9',
    'مساء الخميس الساعة 9 = 2025-09-04T21:00, time hour, 2025-09-04T21:00..2025-09-04T22:00, or 2025-08-28T21:00, known weekday hour part, implied year month day',
  ],
  [
    'مساء الخميس الساعة 3',
    'مساء الخميس = 2025-08-28TEV, time daypart, 2025-08-28T18:00..2025-08-29T00:00, or 2025-09-04TEV, known weekday part, implied year month day',
    'الساعة 3 = T03:00, time hour, 2025-09-02T03:00..2025-09-02T04:00, known hour, implied year month day',
  ],
  [
    'صباح الخميس الساعة 9 مساء',
    'صباح الخميس = 2025-08-28TMO, time daypart, 2025-08-28T06:00..2025-08-28T12:00, or 2025-09-04TMO, known weekday part, implied year month day',
    'الساعة 9 مساء = T21:00, time hour, 2025-09-02T21:00..2025-09-02T22:00, known hour part, implied year month day',
  ],
  [
    'أمس غدا',
    'أمس = 2025-09-01, date day, 2025-09-01..2025-09-02, implied year month day',
    'غدا = 2025-09-03, date day, 2025-09-03..2025-09-04, implied year month day',
  ],
  [
    'الأحد الخميس',
    'الأحد = 2025-08-31, date day, 2025-08-31..2025-09-01, or 2025-09-07, known weekday, implied year month day',
    'الخميس = 2025-08-28, date day, 2025-08-28..2025-08-29, or 2025-09-04, known weekday, implied year month day',
  ],
  [
    'اليوم 5 مايو',
    'اليوم 5 مايو = 2025-05-05, date day, 2025-05-05..2025-05-06, known month day, implied year',
  ],
  [
    'الخميس 4 سبتمبر',
    'الخميس 4 سبتمبر = 2025-09-04, date day, 2025-09-04..2025-09-05, known month day weekday, implied year',
  ],
  [
    'الأحد 4 سبتمبر 2025',
    'الأحد 4 سبتمبر 2025 = 2025-09-04, date day, 2025-09-04..2025-09-05, known year month day weekday, weekday-conflict',
  ],
  [
    'الخميس 31 فبراير',
    'الخميس 31 فبراير = 2025-02-31, date day, known month day weekday, implied year, impossible',
  ],
  ['30 فبراير 2024', '30 فبراير 2024 = 2024-02-30, date day, known year month day, impossible'],
  // years, and figures that are none
  ['في (2024)', '2024 = 2024, period year, 2024-01-01..2025-01-01, known year'],
  ['موسم 2023-2024', '2023-2024 = 2023/2024, range year, 2023-01-01..2025-01-01, known year'],
  ['في 1990 ق.م', '1990 ق.م = BC1990, period year, -001989-01-01..-001988-01-01, known year'],
  ['في 44 ق.م', '44 ق.م = BC0044, period year, -000043-01-01..-000042-01-01, known year'],
  ['عام 2024م', 'عام 2024م = 2024, period year, 2024-01-01..2025-01-01, known year'],
  ['عام 2025 مليون مسافر', 'عام 2025 = 2025, period year, 2025-01-01..2026-01-01, known year'],
  [
    'السنة المالية 2024/2025',
    'السنة المالية 2024/2025 = 2024/2025, range year, 2024-01-01..2026-01-01, known year',
  ],
  ['موسم 2023/24', '2023/24 = 2023/2024, range year, 2023-01-01..2025-01-01, known year'],
  ['موسم 1999/00', '1999/00 = 1999/2000, range year, 1999-01-01..2001-01-01, known year'],
  ['بلغ $2024'],
  ['بلغ 2024%'],
  ['في 12.2024'],
  ['نحو 2024'],
  ['موسم 2023/25'],
  // dates in figures
  [
    '3/7/2024',
    '3/7/2024 = 2024-07-03, date day, 2024-07-03..2024-07-04, or 2024-03-07, known year month day, ambiguous',
  ],
  [
    '3-7-2024',
    '3-7-2024 = 2024-07-03, date day, 2024-07-03..2024-07-04, or 2024-03-07, known year month day, ambiguous',
  ],
  [
    '3.7.2024',
    '3.7.2024 = 2024-07-03, date day, 2024-07-03..2024-07-04, or 2024-03-07, known year month day, ambiguous',
  ],
  [
    '3 / 7 / 2024',
    '3 / 7 / 2024 = 2024-07-03, date day, 2024-07-03..2024-07-04, or 2024-03-07, known year month day, ambiguous',
  ],
  [
    '3/ 7/2024',
    '3/ 7/2024 = 2024-07-03, date day, 2024-07-03..2024-07-04, or 2024-03-07, known year month day, ambiguous',
  ],
  ['2024 / 7 / 3', '2024 / 7 / 3 = 2024-07-03, date day, 2024-07-03..2024-07-04, known year month day'],
  [
    '3/7/24',
    '3/7/24 = 2024-07-03, date day, 2024-07-03..2024-07-04, or 2024-03-07, known year month day, ambiguous',
  ],
  ['3/2024', '3/2024 = 2024-03, period month, 2024-03-01..2024-04-01, known year month'],
  [
    'الخميس 3/7',
    'الخميس 3/7 = 2025-07-03, date day, 2025-07-03..2025-07-04, known month day weekday, implied year',
  ],
  [
    'الخميس 3-7',
    'الخميس = 2025-08-28, date day, 2025-08-28..2025-08-29, or 2025-09-04, known weekday, implied year month day',
  ],
  [
    'الخميس 3 / 7',
    'الخميس = 2025-08-28, date day, 2025-08-28..2025-08-29, or 2025-09-04, known weekday, implied year month day',
  ],
  ['3 / 7 / 24'],
  ['1,3/7/2024'],
  ['1:3/7/2024'],
  ['3/7/2024/5'],
  ['15/13/2024'],
  ['0/5/2024'],
  ['29/2/2023', '29/2/2023 = 2023-02-29, date day, known year month day, impossible'],
  ['29/2/2024', '29/2/2024 = 2024-02-29, date day, 2024-02-29..2024-03-01, known year month day'],
  [
    '2024-07-03T10:30',
    '2024-07-03T10:30 = 2024-07-03T10:30, time minute, 2024-07-03T10:30..2024-07-03T10:31, known year month day hour minute',
  ],
  // parts by their rank
  [
    'آخر يوم جمعة من مايو 2024',
    'آخر يوم جمعة من مايو 2024 = 2024-05-31, date day, 2024-05-31..2024-06-01, known year month, implied day',
  ],
  [
    'أول ثلاثة أشهر من 2024',
    'أول ثلاثة أشهر من 2024 = 2024-01/2024-03, period month, 2024-01-01..2024-04-01, known year',
  ],
  [
    'أول شهرين من 2024',
    'أول شهرين من 2024 = 2024-01/2024-02, period month, 2024-01-01..2024-03-01, known year',
  ],
  ['أول أشهر من 2024', '2024 = 2024, period year, 2024-01-01..2025-01-01, known year'],
  ['أول الأشهر من 2024', '2024 = 2024, period year, 2024-01-01..2025-01-01, known year'],
  [
    'الربع الثاني من 2024',
    'الربع الثاني من 2024 = 2024-Q2, period quarter, 2024-04-01..2024-07-01, known year',
  ],
  [
    'النصف الأول من العام الجاري',
    'النصف الأول من العام الجاري = 2025-H1, period half, 2025-01-01..2025-07-01, implied year',
  ],
  [
    'الثلث الأخير من مايو',
    'الثلث الأخير من مايو = 2025-05-21/2025-05-31, period day, 2025-05-21..2025-06-01, known month, implied year',
  ],
  // hours
  [
    'الساعة 24',
    'الساعة 24 = T24:00, time hour, 2025-09-03T00:00..2025-09-03T01:00, known hour, implied year month day',
  ],
  ['الساعة 25'],
  [
    'الساعة 12 ليلا',
    'الساعة 12 ليلا = T00:00, time hour, 2025-09-02T00:00..2025-09-02T01:00, known hour part, implied year month day',
  ],
  [
    'الساعة 12 ظهرا',
    'الساعة 12 ظهرا = T12:00, time hour, 2025-09-02T12:00..2025-09-02T13:00, known hour part, implied year month day',
  ],
  [
    'الساعة 3 فجرا',
    'الساعة 3 فجرا = T03:00, time hour, 2025-09-02T03:00..2025-09-02T04:00, known hour part, implied year month day',
  ],
  [
    'الساعة 10:45 مساء',
    'الساعة 10:45 مساء = T22:45, time minute, 2025-09-02T22:45..2025-09-02T22:46, known hour minute part, implied year month day',
  ],
  [
    'الساعة العاشرة والنصف صباحا',
    'الساعة العاشرة والنصف صباحا = T10:30, time minute, 2025-09-02T10:30..2025-09-02T10:31, known hour minute part, implied year month day',
  ],
  [
    'الساعة الثالثة إلا ربعا عصرا',
    'الساعة الثالثة إلا ربعا عصرا = T14:45, time minute, 2025-09-02T14:45..2025-09-02T14:46, known hour minute part, implied year month day',
  ],
  [
    'الساعة 8 بتوقيت غرينتش',
    'الساعة 8 بتوقيت غرينتش = T08:00Z, time hour, 2025-09-02T08:00Z..2025-09-02T09:00Z, known hour, implied year month day',
  ],
  [
    'الساعة 8 صباحا بتوقيت القاهرة غدا',
    'الساعة 8 صباحا بتوقيت القاهرة غدا = 2025-09-03T08:00+03:00, time hour, 2025-09-03T08:00+03:00..2025-09-03T09:00+03:00, known hour part, implied year month day',
  ],
  [
    'منتصف الليل',
    'منتصف الليل = T24:00, time minute, 2025-09-03T00:00..2025-09-03T00:01, known hour minute, implied year month day',
  ],
  [
    'هذا المساء',
    'هذا المساء = 2025-09-02TEV, time daypart, 2025-09-02T18:00..2025-09-03T00:00, known part, implied year month day',
  ],
  [
    'فجر غد',
    'فجر غد = 2025-09-03TMO, time daypart, 2025-09-03T03:00..2025-09-03T06:00, known part, implied year month day',
  ],
  [
    'ليلة الخميس',
    'ليلة الخميس = 2025-09-04TNI, time daypart, 2025-09-04T18:00..2025-09-05T00:00, or 2025-08-28TNI, known weekday part, implied year month day',
  ],
]
