import type { Row } from '../terms/sense.js'

/** Days counted from the day of publication. */
export const RELATIVE_DAYS: readonly Row<'relative-day'>[] = [
  { type: 'relative-day', days: 0, forms: ['اليوم', 'نهار اليوم'] },
  { type: 'relative-day', days: -1, forms: ['أمس', 'الأمس', 'البارحة'] },
  {
    type: 'relative-day',
    days: -2,
    forms: ['أول أمس', 'أول من أمس', 'أمس الأول', 'قبل أمس', 'أول البارحة', 'اليوم الذي قبل أمس'],
  },
  { type: 'relative-day', days: 1, forms: ['غدا', 'غد', 'الغد'] },
  { type: 'relative-day', days: 2, forms: ['بعد غد', 'بعد الغد', 'بعد غدا', 'اليوم الذي بعد الغد'] },
]
