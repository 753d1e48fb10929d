import type { Row } from '../terms/sense.js'

/** Nouns that name the beginning, middle or end of a period, and words for «early» and «late» in it. */
export const EDGES: readonly Row<'edge'>[] = [
  {
    type: 'edge',
    mod: 'START',
    forms: ['مطلع', 'أوائل', 'بداية', 'بدايات', 'مستهل', 'بدء', 'مقتبل', 'باكورة'],
  },
  {
    type: 'edge',
    mod: 'START',
    forms: [
      'وقت سابق',
      'وقت مبكر',
      'وقت باكر',
      'ساعة مبكرة',
      'ساعات مبكرة',
      'الساعات الأولى',
      'الساعات الباكرة',
    ],
  },
  { type: 'edge', mod: 'MID', forms: ['منتصف', 'أواسط', 'وسط'] },
  { type: 'edge', mod: 'END', forms: ['نهاية', 'نهايات', 'أواخر', 'ختام', 'أخريات'] },
  {
    type: 'edge',
    mod: 'END',
    forms: ['لاحقا', 'وقت لاحق', 'وقت متأخر', 'ساعة متأخرة', 'ساعات متأخرة', 'الساعات الأخيرة'],
  },
]
