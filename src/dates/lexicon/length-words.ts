/** Words, in folded spelling, after which a noun alone is a length: `لمدة شهر`. */
export const LENGTH_WORDS = [
  'لمده',
  'مده',
  'مدته',
  'مدتها',
  'بعمر',
  'يستمر',
  'تستمر',
  'استمر',
  'استمرت',
  'خلال',
  'غضون',
  'طوال',
  'طيله',
] as const
