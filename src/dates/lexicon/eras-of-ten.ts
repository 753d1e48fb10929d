import type { Row } from '../terms/sense.js'

/** Decades by name, in both spellings of the plural. */
export const DECADES: readonly Row<'decade'>[] = [
  { type: 'decade', decade: 20, forms: ['عشرينيات', 'عشرينات'] },
  { type: 'decade', decade: 30, forms: ['ثلاثينيات', 'ثلاثينات'] },
  { type: 'decade', decade: 40, forms: ['أربعينيات', 'أربعينات'] },
  { type: 'decade', decade: 50, forms: ['خمسينيات', 'خمسينات'] },
  { type: 'decade', decade: 60, forms: ['ستينيات', 'ستينات'] },
  { type: 'decade', decade: 70, forms: ['سبعينيات', 'سبعينات'] },
  { type: 'decade', decade: 80, forms: ['ثمانينيات', 'ثمانينات'] },
  { type: 'decade', decade: 90, forms: ['تسعينيات', 'تسعينات'] },
]

/** Thousands of years; the noun alone is a fund, a dam and a generation as well. */
export const MILLENNIA: readonly Row<'millennium'>[] = [{ type: 'millennium', forms: ['ألفية'] }]

/** Seasons; a `weak` one is also a person and a movement, and needs a year, a turn or `فصل`. */
export const SEASONS: readonly Row<'season'>[] = [
  { type: 'season', season: 'SP', forms: ['ربيع'], weak: true },
  { type: 'season', season: 'SP', forms: ['فصل الربيع'] },
  { type: 'season', season: 'SU', forms: ['صيف', 'فصل الصيف', 'صيفا'] },
  { type: 'season', season: 'FA', forms: ['خريف', 'فصل الخريف'] },
  { type: 'season', season: 'WI', forms: ['شتاء', 'فصل الشتاء'] },
]
