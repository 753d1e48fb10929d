import type { Row } from '../terms/sense.js'

/** Words that point at the present, the near past or the near future without a date; a `weak` one only behind `حتى`. */
export const DEICTICS: readonly Row<'deictic'>[] = [
  {
    type: 'deictic',
    value: 'PRESENT_REF',
    forms: [
      'الآن',
      'حاليا',
      'حالياً',
      'الوقت الحالي',
      'الوقت الراهن',
      'الوقت الحاضر',
      'الفترة الحالية',
      'المرحلة الراهنة',
      'هذه اللحظة',
      'هذه الساعة',
      'هذه الدقيقة',
      'اللحظة الراهنة',
      'في الحال',
      'هذه الأيام',
      'حالا',
      'هذا الوقت',
    ],
  },
  { type: 'deictic', value: 'PRESENT_REF', forms: ['اللحظة', 'الساعة'], weak: true },
  {
    type: 'deictic',
    value: 'PAST_REF',
    forms: ['مؤخرا', 'الآونة الأخيرة', 'الفترة الأخيرة', 'الفترة الماضية', 'وقت سابق'],
  },
  {
    type: 'deictic',
    value: 'FUTURE_REF',
    forms: [
      'قريبا',
      'عما قريب',
      'القريب العاجل',
      'المستقبل القريب',
      'وقت لاحق',
      'لاحقا',
      'الفترة المقبلة',
      'الفترة القادمة',
      'المرحلة المقبلة',
    ],
  },
]

/** Adverbs of repetition. */
export const SETS: readonly Row<'set'>[] = [
  { type: 'set', value: 'P1D', forms: ['يوميا'] },
  { type: 'set', value: 'P1W', forms: ['أسبوعيا'] },
  { type: 'set', value: 'P1M', forms: ['شهريا'] },
  { type: 'set', value: 'P1Y', forms: ['سنويا'] },
]
