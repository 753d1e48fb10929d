import type { Row } from '../terms/sense.js'

/** Parts of the day with the hours they cover. `homograph`: the form is a verb or a name as well and never stands alone. */
export const DAYPARTS: readonly Row<'daypart'>[] = [
  { type: 'daypart', part: 'MO', from: 3, to: 6, forms: ['فجر', 'فجرا', 'سحرا'] },
  {
    type: 'daypart',
    part: 'MO',
    from: 6,
    to: 12,
    forms: ['صباح', 'صباحا', 'صبيحة', 'ضحى', 'قبل الظهر', 'قبل ظهر', 'غداة'],
  },
  { type: 'daypart', part: 'MI', from: 12, to: 14, forms: ['ظهيرة'] },
  { type: 'daypart', part: 'MI', from: 12, to: 14, forms: ['ظهر', 'ظهرا'], homograph: true },
  { type: 'daypart', part: 'AF', from: 12, to: 18, forms: ['بعد الظهر', 'بعد ظهر', 'ما بعد الظهر'] },
  { type: 'daypart', part: 'AF', from: 15, to: 18, forms: ['عصرا', 'بعد العصر'] },
  { type: 'daypart', part: 'AF', from: 15, to: 18, forms: ['عصر'], homograph: true },
  { type: 'daypart', part: 'EV', from: 18, to: 24, forms: ['سهرة'], homograph: true, where: 'TN DZ' },
  {
    type: 'daypart',
    part: 'EV',
    from: 18,
    to: 24,
    forms: ['مساء', 'مساءا', 'مساءً', 'أمسية', 'مغرب', 'بعد المغرب', 'غروب', 'عشية'],
  },
  { type: 'daypart', part: 'NI', from: 18, to: 24, forms: ['ليل', 'ليلا', 'ليلة'] },
  { type: 'daypart', part: 'NI', from: 18, to: 24, forms: ['عشاء'], homograph: true },
]

/** `ص` and `م` behind a clock. */
export const MERIDIEMS: readonly Row<'meridiem'>[] = [
  { type: 'meridiem', part: 'MO', forms: ['ص', 'am', 'ق.ظ'] },
  { type: 'meridiem', part: 'AF', forms: ['م', 'pm', 'ب.ظ'] },
]

/** Fractions of an hour, and `إلا` that takes them away. */
export const FRACTIONS: readonly Row<'fraction'>[] = [
  { type: 'fraction', minutes: 15, forms: ['ربع', 'ربعا'] },
  { type: 'fraction', minutes: 20, forms: ['ثلث', 'ثلثا'] },
  { type: 'fraction', minutes: 30, forms: ['نصف', 'نصفا'] },
]

export const EXCEPT: readonly Row<'except'>[] = [{ type: 'except', forms: ['إلا'] }]
