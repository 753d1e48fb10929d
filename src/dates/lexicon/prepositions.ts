import type { Row } from '../terms/sense.js'

/** Prepositions before a time, by what they say about it. */
export const PREPOSITIONS: readonly Row<'preposition'>[] = [
  { type: 'preposition', role: 'in', forms: ['في', 'فى', 'عند', 'بتاريخ', 'تاريخ', 'عن'] },
  { type: 'preposition', role: 'of', forms: ['من'] },
  {
    type: 'preposition',
    role: 'during',
    forms: ['خلال', 'طوال', 'طيلة', 'أثناء', 'غضون', 'على مدى', 'على مدار', 'على امتداد'],
  },
  {
    type: 'preposition',
    role: 'since',
    forms: ['منذ', 'مذ', 'ابتداء من', 'اعتبارا من', 'بدءا من', 'انطلاقا من', 'بداية من'],
  },
  { type: 'preposition', role: 'until', forms: ['حتى', 'لغاية', 'إلى غاية', 'بحلول', 'حلول'] },
  { type: 'preposition', role: 'to', forms: ['إلى', 'الى'] },
  { type: 'preposition', role: 'before', forms: ['قبل', 'قبيل'] },
  { type: 'preposition', role: 'after', forms: ['بعد', 'عقب'] },
  { type: 'preposition', role: 'before-it', forms: ['قبل ذلك', 'قبله', 'قبلها'] },
  { type: 'preposition', role: 'after-it', forms: ['بعد ذلك', 'بعده', 'بعدها'] },
  { type: 'preposition', role: 'between', forms: ['بين', 'ما بين'] },
]
