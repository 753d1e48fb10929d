/** Words that make `اليوم` a counted day: `اليوم الثاني من يوليو` need not be today. */
export const DAY_ORDINALS: readonly string[] = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
  'الحادي',
  'الأخير',
]
