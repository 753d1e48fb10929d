/** Words that a line of publication consists of before its date: `نشر في`, `تاريخ النشر:`, `تم النشر بتاريخ`. */
export const PUBLICATION_WORDS: readonly string[] = [
  'نشر',
  'نشرت',
  'النشر',
  'للنشر',
  'كتب',
  'حرر',
  'أضيف',
  'الإضافة',
]

/** Words that a line of a later change consists of: `آخر تحديث`. */
export const UPDATE_WORDS: readonly string[] = ['تحديث', 'التحديث', 'حدث', 'حدثت', 'تعديل', 'التعديل']

/** Words that may stand among them and tell nothing by themselves. */
export const FILLER_WORDS: readonly string[] = [
  'تم',
  'آخر',
  'تاريخ',
  'بتاريخ',
  'في',
  'يوم',
  'وقت',
  'موعد',
  'المقال',
  'الخبر',
  'هذا',
]

/** Demonstratives that make `اليوم` a day told of: `ذلك اليوم`. */
export const FAR_DEMONSTRATIVES: readonly string[] = ['ذلك', 'ذاك', 'نفس', 'كل', 'مثل']
