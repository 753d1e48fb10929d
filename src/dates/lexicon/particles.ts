import type { Row } from '../terms/sense.js'

export const DEMONSTRATIVES: readonly Row<'this'>[] = [
  { type: 'this', forms: ['هذا', 'هذه', 'هذين', 'هاتين'] },
]

/** Words that point back at a time already mentioned: `العام نفسه`, `نفس اليوم`. */
export const SAME: readonly Row<'same'>[] = [
  { type: 'same', forms: ['نفس', 'نفسه', 'نفسها', 'ذات', 'ذاته', 'ذاتها', 'عينه', 'عينها', 'إياه'] },
]

export const NEW: readonly Row<'new'>[] = [{ type: 'new', forms: ['جديد', 'جديدة'] }]

/** Adjectives of a year that is counted otherwise than from January: `العام الدراسي المقبل`. */
export const YEAR_KINDS: readonly Row<'year-kind'>[] = [
  {
    type: 'year-kind',
    forms: [
      'مالي',
      'مالية',
      'دراسي',
      'دراسية',
      'جامعي',
      'جامعية',
      'أكاديمي',
      'أكاديمية',
      'تعليمي',
      'قضائي',
      'قضائية',
      'تشريعي',
      'تشريعية',
      'زراعي',
      'ميلادي',
      'ميلادية',
    ],
  },
]

export const WEEKENDS: readonly Row<'weekend'>[] = [
  {
    type: 'weekend',
    forms: ['عطلة نهاية الأسبوع', 'إجازة نهاية الأسبوع', 'عطلة آخر الأسبوع', 'الويكند', 'الويك إند'],
  },
]

export const LAST: readonly Row<'last'>[] = [{ type: 'last', forms: ['آخر', 'أخر', 'أخير'] }]

/** Words for «about», «more than» that may stand between a preposition and its number. */
export const APPROXIMATORS: readonly Row<'approx'>[] = [
  {
    type: 'approx',
    forms: [
      'نحو',
      'حوالي',
      'حوالى',
      'قرابة',
      'زهاء',
      'ما يقرب من',
      'ما يقارب',
      'أكثر من',
      'أقل من',
      'ما يزيد على',
      'ما يناهز',
      'ما يربو على',
      'أزيد من',
      'تقريبا',
    ],
  },
]

/** Quantities without a number: a length after them is `PXD`, `PXM` … */
export const SOME: readonly Row<'some'>[] = [
  { type: 'some', forms: ['عدة', 'بضعة', 'بضع', 'عدد من', 'عشرات'] },
]

/** Duals of parts of a year. */
export const PART_PAIRS: readonly Row<'part-pair'>[] = [
  { type: 'part-pair', unit: 'half', parts: 2, forms: ['نصفان', 'نصفين'] },
  { type: 'part-pair', unit: 'third', parts: 3, forms: ['ثلثان', 'ثلثين'] },
  { type: 'part-pair', unit: 'quarter', parts: 4, forms: ['ربعان', 'ربعين'] },
]

/** The day before a feast. */
export const EVES: readonly Row<'eve'>[] = [{ type: 'eve', forms: ['عشية', 'ليلة'] }]

export const ONLY: readonly Row<'only'>[] = [{ type: 'only', forms: ['فقط', 'فحسب'] }]

export const EVERY: readonly Row<'every'>[] = [{ type: 'every', forms: ['كل'] }]

/** `الموافق` between two calendars. */
export const MATCH: readonly Row<'match'>[] = [
  { type: 'match', forms: ['الموافق', 'الموافقة', 'الموافق فيه', 'يوافق', 'الموافق لـ'] },
]

/** Eras behind a year. */
export const ERAS: readonly Row<'era'>[] = [
  { type: 'era', era: 'ad', forms: ['م', 'ميلادية', 'ميلادي', 'الميلادي', 'الميلادية', 'للميلاد'] },
  { type: 'era', era: 'ah', forms: ['ه', 'هـ', 'هجرية', 'هجري', 'الهجري', 'الهجرية', 'للهجرة'] },
  { type: 'era', era: 'bc', forms: ['قبل الميلاد', 'ق م', 'ق.م'] },
]

export const ANNIVERSARIES: readonly Row<'anniversary'>[] = [
  { type: 'anniversary', forms: ['الذكرى', 'ذكرى'] },
]
