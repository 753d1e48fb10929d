import type { Row } from '../terms/sense.js'

/** Days of the week, Sunday = 0. `weak` marks a form without article that is a number, a name or «one» as well. */
export const WEEKDAYS: readonly Row<'weekday'>[] = [
  { type: 'weekday', weekday: 0, forms: ['الأحد', 'الاحد'] },
  { type: 'weekday', weekday: 1, forms: ['الاثنين', 'الإثنين', 'الأثنين'] },
  { type: 'weekday', weekday: 2, forms: ['الثلاثاء', 'الثلاثا'] },
  { type: 'weekday', weekday: 2, forms: ['الثلثاء'], where: 'LB' },
  { type: 'weekday', weekday: 3, forms: ['الأربعاء', 'الأربعا'] },
  { type: 'weekday', weekday: 4, forms: ['الخميس'] },
  { type: 'weekday', weekday: 5, forms: ['الجمعة'] },
  { type: 'weekday', weekday: 6, forms: ['السبت'] },
  { type: 'weekday', weekday: 0, forms: ['أحد'], weak: true },
  { type: 'weekday', weekday: 1, forms: ['اثنين'], weak: true },
  { type: 'weekday', weekday: 2, forms: ['ثلاثاء', 'ثلاثا'], weak: true },
  { type: 'weekday', weekday: 2, forms: ['ثلثاء'], weak: true, where: 'LB' },
  { type: 'weekday', weekday: 3, forms: ['أربعاء', 'أربعا'], weak: true },
  { type: 'weekday', weekday: 4, forms: ['خميس'], weak: true },
  { type: 'weekday', weekday: 5, forms: ['جمعة'], weak: true },
  { type: 'weekday', weekday: 6, forms: ['سبت'], weak: true },
]
