import type { Row } from '../terms/sense.js'

/** The months of the Hijri year. Single words are persons, zero or adjectives as well, hence `weak`. */
export const HIJRI_MONTHS: readonly Row<'month'>[] = [
  { type: 'month', calendar: 'islamic', month: 1, forms: ['محرم', 'المحرم', 'محرم الحرام'], weak: true },
  { type: 'month', calendar: 'islamic', month: 2, forms: ['صفر', 'صفر الخير'], weak: true },
  { type: 'month', calendar: 'islamic', month: 3, forms: ['ربيع الأول', 'ربيع أول'] },
  {
    type: 'month',
    calendar: 'islamic',
    month: 4,
    forms: ['ربيع الآخر', 'ربيع الثاني', 'ربيع آخر', 'ربيع ثاني'],
  },
  { type: 'month', calendar: 'islamic', month: 5, forms: ['جمادى الأولى', 'جمادى الأول', 'جمادى أولى'] },
  {
    type: 'month',
    calendar: 'islamic',
    month: 6,
    forms: ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني'],
  },
  { type: 'month', calendar: 'islamic', month: 7, forms: ['رجب'], weak: true },
  { type: 'month', calendar: 'islamic', month: 8, forms: ['شعبان'], weak: true },
  { type: 'month', calendar: 'islamic', month: 9, forms: ['رمضان', 'رمضان المبارك'], weak: true },
  { type: 'month', calendar: 'islamic', month: 10, forms: ['شوال'], weak: true },
  { type: 'month', calendar: 'islamic', month: 11, forms: ['ذو القعدة', 'ذي القعدة', 'ذا القعدة'] },
  { type: 'month', calendar: 'islamic', month: 12, forms: ['ذو الحجة', 'ذي الحجة', 'ذا الحجة'] },
]
