import type { Row } from '../terms/sense.js'

/** Nouns that make a date or a month behind them a name, its year included: `ملعب 5 جويلية`, `جامعة 8 ماي 1945`. */
export const DATED_PLACES: readonly Row<'dated-place'>[] = [
  {
    type: 'dated-place',
    forms: [
      'ملعب',
      'مركب',
      'قاعة',
      'مستشفى',
      'عيادة',
      'مصحة',
      'جامعة',
      'ثانوية',
      'مدرسة',
      'معهد',
      'مطار',
      'فندق',
      'نفق',
      'جسر',
      'كوبري',
      'شارع',
      'نهج',
      'حي',
      'مخيم',
      'كتيبة',
      'لواء',
    ],
  },
]
