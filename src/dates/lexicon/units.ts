import type { Row } from '../terms/sense.js'

/** Nouns that name a length of time, in their singular, dual and plural forms (dual: construct forms as well). */
export const UNITS: readonly Row<'unit'>[] = [
  { type: 'unit', unit: 'second', count: 'one', forms: ['ثانية'] },
  { type: 'unit', unit: 'second', count: 'two', forms: ['ثانيتان', 'ثانيتين'] },
  { type: 'unit', unit: 'second', count: 'many', forms: ['ثوان', 'ثواني', 'ثوانٍ'] },
  { type: 'unit', unit: 'minute', count: 'one', forms: ['دقيقة'] },
  { type: 'unit', unit: 'minute', count: 'two', forms: ['دقيقتان', 'دقيقتين'] },
  { type: 'unit', unit: 'minute', count: 'many', forms: ['دقائق'] },
  { type: 'unit', unit: 'hour', count: 'one', forms: ['ساعة'] },
  { type: 'unit', unit: 'hour', count: 'two', forms: ['ساعتان', 'ساعتين'] },
  { type: 'unit', unit: 'hour', count: 'many', forms: ['ساعات'] },
  { type: 'unit', unit: 'day', count: 'one', forms: ['يوم', 'يوما', 'يوماً', 'نهار', 'ليلة'] },
  { type: 'unit', unit: 'day', count: 'two', forms: ['يومان', 'يومين', 'يومي', 'ليلتين', 'ليلتان'] },
  { type: 'unit', unit: 'day', count: 'many', forms: ['أيام', 'أياما', 'ليال'] },
  { type: 'unit', unit: 'week', count: 'one', forms: ['أسبوع', 'أسبوعا', 'إسبوع'] },
  { type: 'unit', unit: 'week', count: 'two', forms: ['أسبوعان', 'أسبوعين'] },
  { type: 'unit', unit: 'week', count: 'many', forms: ['أسابيع'] },
  { type: 'unit', unit: 'month', count: 'one', forms: ['شهر', 'شهرا'] },
  { type: 'unit', unit: 'month', count: 'two', forms: ['شهران', 'شهرين', 'شهري'] },
  { type: 'unit', unit: 'month', count: 'many', forms: ['أشهر', 'شهور', 'أشهرا', 'شهورا'] },
  { type: 'unit', unit: 'year', count: 'one', forms: ['عام', 'عاما', 'سنة', 'سنةً'] },
  { type: 'unit', unit: 'year', count: 'two', forms: ['عامان', 'عامين', 'عامي', 'سنتان', 'سنتين', 'سنتي'] },
  { type: 'unit', unit: 'year', count: 'many', forms: ['أعوام', 'أعواما', 'سنوات', 'سنين', 'سنون'] },
  { type: 'unit', unit: 'decade', count: 'one', forms: ['عقد', 'عقدا'] },
  { type: 'unit', unit: 'decade', count: 'two', forms: ['عقدان', 'عقدين', 'عقدي'] },
  { type: 'unit', unit: 'decade', count: 'many', forms: ['عقود', 'عقودا'] },
  { type: 'unit', unit: 'century', count: 'one', forms: ['قرن', 'قرنا'] },
  { type: 'unit', unit: 'century', count: 'two', forms: ['قرنان', 'قرنين', 'قرني'] },
  { type: 'unit', unit: 'century', count: 'many', forms: ['قرون', 'قرونا'] },
]

/** Units with the pronoun of what they are counted for: `يومه العشرين`, `عامها الثالث`. */
export const OWN_UNITS: readonly Row<'own-unit'>[] = [
  { type: 'own-unit', unit: 'day', forms: ['يومه', 'يومها', 'يومهم'] },
  { type: 'own-unit', unit: 'week', forms: ['أسبوعه', 'أسبوعها', 'أسبوعهم'] },
  { type: 'own-unit', unit: 'month', forms: ['شهره', 'شهرها', 'شهرهم'] },
  { type: 'own-unit', unit: 'year', forms: ['عامه', 'عامها', 'سنته', 'سنتها', 'عامهم'] },
]
