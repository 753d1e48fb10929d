import type { Row } from '../terms/sense.js'

/** Feasts with a fixed day in one of the two calendars. */
export const HOLIDAYS: readonly Row<'holiday'>[] = [
  { type: 'holiday', calendar: 'islamic', month: 10, day: 1, forms: ['عيد الفطر', 'عيد الفطر المبارك'] },
  { type: 'holiday', calendar: 'islamic', month: 12, day: 10, forms: ['عيد الأضحى', 'عيد الأضحى المبارك'] },
  { type: 'holiday', calendar: 'islamic', month: 1, day: 1, forms: ['رأس السنة الهجرية'] },
  {
    type: 'holiday',
    calendar: 'islamic',
    month: 3,
    day: 12,
    forms: ['المولد النبوي', 'المولد النبوي الشريف'],
  },
  {
    type: 'holiday',
    calendar: 'gregory',
    month: 12,
    day: 25,
    forms: ['عيد الميلاد', 'عيد الميلاد المجيد', 'كريسماس', 'الكريسماس'],
  },
  { type: 'holiday', calendar: 'gregory', month: 1, day: 1, forms: ['رأس السنة', 'رأس السنة الميلادية'] },
]
