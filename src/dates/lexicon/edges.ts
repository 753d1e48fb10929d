import type { Row } from '../terms/sense.js'

/** Nouns that name the beginning, middle or end of a period. */
export const EDGES: readonly Row<'edge'>[] = [
  { type: 'edge', mod: 'START', forms: ['مطلع', 'أوائل', 'بداية', 'بدايات', 'مستهل', 'غرة', 'بدء', 'مقتبل'] },
  { type: 'edge', mod: 'MID', forms: ['منتصف', 'أواسط', 'وسط'] },
  { type: 'edge', mod: 'END', forms: ['نهاية', 'نهايات', 'أواخر', 'ختام'] },
]
