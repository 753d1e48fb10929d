import type { Row } from '../terms/sense.js'

/** Days that name an event and keep its year: `ثورة 25 يناير`. */
export const NAMED_DATES: readonly Row<'named-date'>[] = [
  { type: 'named-date', month: 1, day: 25, year: 2011, forms: ['ثورة', 'أحداث'] },
  { type: 'named-date', month: 6, day: 30, year: 2013, forms: ['ثورة', 'مظاهرات'] },
  { type: 'named-date', month: 7, day: 23, year: 1952, forms: ['ثورة', 'حركة', 'مبادئ'] },
  { type: 'named-date', month: 9, day: 11, year: 2001, forms: ['هجمات', 'أحداث', 'اعتداءات'] },
  { type: 'named-date', month: 10, day: 6, year: 1973, forms: ['حرب', 'انتصار', 'نصر'] },
  { type: 'named-date', month: 10, day: 7, year: 2023, forms: ['هجوم', 'هجمات', 'أحداث', 'عملية'] },
  { type: 'named-date', month: 10, day: 17, year: 2019, forms: ['ثورة', 'انتفاضة', 'حراك'] },
]
