/** Perfects, in folded spelling, that speak of what is still to be done. */
export const PLANNING_VERBS = [
  'دعا',
  'دعت',
  'دعوا',
  'قرر',
  'قررت',
  'تقرر',
  'وعد',
  'وعدت',
  'تعهد',
  'تعهدت',
  'اتفق',
  'اتفقا',
  'اتفقت',
  'اقترح',
  'اقترحت',
  'طلب',
  'طلبت',
] as const

/** Perfects, in folded spelling, that move something to a day or give it one. */
export const APPOINTING_VERBS = [
  'تاجل',
  'تاجلت',
  'تاجيل',
  'بتاجيل',
  'اجل',
  'اجلت',
  'ارجا',
  'ارجات',
  'ارجي',
  'ارجييت',
  'حجز',
  'حجزت',
  'حدد',
  'حددت',
  'عين',
  'عينت',
  'رحل',
  'رحلت',
] as const

/** Nouns, in folded spelling, of what a contract delivers in a month to come: `تسليم يناير`. */
export const DELIVERIES = ['تسليم', 'لتسليم', 'عقود', 'لعقود', 'بعقود'] as const

/** Words, in folded spelling, that hold the present against what was: `مقارنة مع`, `مقابل`. */
export const BASELINES = ['مقارنه', 'بالمقارنه', 'مقابل', 'قياسا'] as const

/** What is planned, in folded spelling without `ال` and `ب`. */
export const PLANNED_NOUNS = [
  'عقد',
  'اجراء',
  'بدء',
  'استيناف',
  'تنظيم',
  'تعطيل',
  'تعليق',
  'تاجيل',
  'اغلاق',
  'فتح',
  'اضراب',
  'تظاهر',
  'تظاهرات',
  'مظاهرات',
  'مسيره',
  'مسيرات',
  'احتجاجات',
  'اجتماع',
  'جلسه',
  'قمه',
  'لقاء',
  'انتخابات',
  'اعلان',
  'توقيع',
  'زياره',
] as const
