/** What companies and states publish by the quarter: behind it `الربع الثالث` is one of the year, whatever follows. */
export const REPORTS: readonly string[] = [
  'أرباح',
  'نتائج',
  'إيرادات',
  'عائدات',
  'مبيعات',
  'خسائر',
  'صادرات',
  'واردات',
  'بيانات',
  'أرقام',
  'مداخيل',
  'مؤشرات',
  'توزيعات',
]
