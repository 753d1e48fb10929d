import type { Row } from '../terms/sense.js'

/** Ordinal words below ten and the first part of compounds; tens and hundreds serve as their own ordinals. */
export const ORDINALS: readonly Row<'ordinal'>[] = [
  {
    type: 'ordinal',
    value: 1,
    forms: ['أول', 'أولى', 'أولا', 'حادي', 'حادية', 'واحد', 'واحدة', 'غرة', 'فاتح'],
  },
  { type: 'ordinal', value: 2, forms: ['ثاني', 'ثانية', 'ثان', 'ثانيا'] },
  { type: 'ordinal', value: 3, forms: ['ثالث', 'ثالثة'] },
  { type: 'ordinal', value: 4, forms: ['رابع', 'رابعة'] },
  { type: 'ordinal', value: 5, forms: ['خامس', 'خامسة'] },
  { type: 'ordinal', value: 6, forms: ['سادس', 'سادسة'] },
  { type: 'ordinal', value: 7, forms: ['سابع', 'سابعة'] },
  { type: 'ordinal', value: 8, forms: ['ثامن', 'ثامنة'] },
  { type: 'ordinal', value: 9, forms: ['تاسع', 'تاسعة'] },
  { type: 'ordinal', value: 10, forms: ['عاشر', 'عاشرة'] },
]
