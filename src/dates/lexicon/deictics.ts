import type { Row } from '../terms/sense.js'

/** Words that point at the present, the near past or the near future without a date. */
export const DEICTICS: readonly Row<'deictic'>[] = [
  {
    type: 'deictic',
    value: 'PRESENT_REF',
    forms: [
      'الآن',
      'حاليا',
      'حالياً',
      'في الوقت الحالي',
      'في الوقت الراهن',
      'هذه اللحظة',
      'هذه الأيام',
      'في الحال',
      'هذا الوقت',
    ],
  },
  { type: 'deictic', value: 'PAST_REF', forms: ['مؤخرا', 'في الآونة الأخيرة', 'أخيرا', 'في الأيام الأخيرة'] },
  {
    type: 'deictic',
    value: 'FUTURE_REF',
    forms: ['قريبا', 'عما قريب', 'في القريب العاجل', 'في وقت لاحق', 'لاحقا'],
  },
]

/** Adverbs of repetition. */
export const SETS: readonly Row<'set'>[] = [
  { type: 'set', value: 'P1D', forms: ['يوميا'] },
  { type: 'set', value: 'P1W', forms: ['أسبوعيا'] },
  { type: 'set', value: 'P1M', forms: ['شهريا'] },
  { type: 'set', value: 'P1Y', forms: ['سنويا'] },
]
