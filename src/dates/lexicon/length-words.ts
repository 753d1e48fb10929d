/** Words, in folded spelling, after which a noun alone is a length: `لمدة شهر`. */
export const LENGTH_WORDS: readonly string[] = [
  'لمده',
  'مده',
  'مدته',
  'مدتها',
  'بعمر',
  'يستمر',
  'تستمر',
  'استمر',
  'استمرت',
  'مهله',
  'يستغرق',
  'تستغرق',
  'استغرق',
  'استغرقت',
  'دام',
  'دامت',
]

/** Accusatives, in folded spelling, that are a length by their case: `مكث أسبوعا`; `عاما` and `يوما` mean other things as well. */
export const BY_CASE: readonly string[] = ['اسبوعا', 'شهرا', 'اياما', 'اشهرا', 'شهورا', 'اعواما']

/** Adjectives, in folded spelling, that say «several» or «many» behind a plural: `أيام قليلة`, `سنوات عدة`. */
export const VAGUE_COUNTS: readonly string[] = ['عده', 'عديده', 'كثيره', 'طويله', 'قليله', 'معدوده', 'طوال']

/** Adjectives, in folded spelling, that make a noun alone one of its kind: `عاما كاملا`. */
export const WHOLE: readonly string[] = ['كامل', 'كاملا', 'كامله', 'بكامله', 'باكمله']
