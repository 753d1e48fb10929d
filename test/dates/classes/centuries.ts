import type { ClassCase } from './class-case.js'

export const CENTURIES_CASES: readonly ClassCase[] = [
  {
    class: 35,
    text: 'يعود القصر إلى القرن التاسع عشر',
    reference: '2025-09-02',
    expected: [{ text: 'القرن التاسع عشر', value: '18' }],
  },
  {
    class: 35,
    text: 'شهد القرن العشرون حربين عالميتين',
    reference: '2025-09-02',
    expected: [{ text: 'القرن العشرون', value: '19' }],
  },
  {
    class: 35,
    text: 'مخطوط من القرن السابع عشر بيع في مزاد',
    reference: '2025-09-02',
    expected: [{ text: 'القرن السابع عشر', value: '16' }],
  },
  {
    class: 35,
    text: 'تحديات القرن الحادي والعشرين تفرض التعاون',
    reference: '2025-09-02',
    expected: [{ text: 'القرن الحادي والعشرين', value: '20' }],
  },
  {
    class: 35,
    text: 'مسجد بُني في القرن الثامن الميلادي',
    reference: '2025-09-02',
    expected: [{ text: 'القرن الثامن الميلادي', value: '07' }],
  },
  {
    class: 35,
    text: 'خلال القرن الماضي خسرت المنطقة نصف غاباتها',
    reference: '2025-09-02',
    expected: [{ text: 'القرن الماضي', value: '19' }],
  },
  {
    class: 35,
    text: 'تحفة من القرن الـ18 عُرضت في الشارقة',
    reference: '2025-09-02',
    expected: [{ text: 'القرن الـ18', value: '17' }],
  },
  {
    class: 35,
    text: 'في منتصف القرن التاسع عشر شُيد السوق',
    reference: '2025-09-02',
    expected: [{ text: 'منتصف القرن التاسع عشر', value: '18', mod: 'MID' }],
  },
  {
    class: 35,
    text: 'ازدهرت التجارة في القرنين الرابع عشر والخامس عشر',
    reference: '2025-09-02',
    expected: [
      { text: 'القرنين الرابع عشر', value: '13' },
      { text: 'الخامس عشر', value: '14' },
    ],
  },
  {
    class: 35,
    text: 'مدينة أثرية من القرن الأول الميلادي قرب تدمر',
    reference: '2025-09-02',
    expected: [{ text: 'القرن الأول الميلادي', value: '00' }],
  },
  {
    class: 35,
    text: 'انطلقت الشركة بداية القرن الحالي',
    reference: '2025-09-02',
    expected: [{ text: 'بداية القرن الحالي', value: '20', mod: 'START' }],
  },
  {
    class: 35,
    text: 'مع مطلع القرن العشرين وصل القطار إلى دمشق',
    reference: '2025-09-02',
    expected: [{ text: 'مطلع القرن العشرين', value: '19', mod: 'START' }],
  },
  {
    class: 35,
    text: 'حصن يعود إلى القرن 16',
    reference: '2025-09-02',
    expected: [{ text: 'القرن 16', value: '15' }],
  },
  {
    class: 35,
    text: 'انهارت السلطنة مطلع القرن الماضي',
    reference: '2026-01-08',
    expected: [{ text: 'مطلع القرن الماضي', value: '19', mod: 'START' }],
  },
  {
    class: 35,
    text: 'شُيد السور في القرن الثاني عشر',
    reference: '2026-01-08',
    expected: [{ text: 'القرن الثاني عشر', value: '11' }],
  },
  {
    class: 35,
    text: 'تعود القلعة إلى القرن الـ13',
    reference: '2026-01-08',
    expected: [{ text: 'القرن الـ13', value: '12' }],
  },
  {
    class: 35,
    text: 'القرن التاسع عشر والقرن العشرون بدّلا الخريطة',
    reference: '2026-01-08',
    expected: [
      { text: 'القرن التاسع عشر', value: '18' },
      { text: 'القرن العشرون', value: '19' },
    ],
  },
  {
    class: 35,
    text: 'في أواخر القرن الثامن عشر دخل نابليون مصر',
    reference: '2026-01-08',
    expected: [{ text: 'أواخر القرن الثامن عشر', value: '17', mod: 'END' }],
  },
  {
    class: 35,
    text: 'لوحة من القرن الخامس عشر الميلادي',
    reference: '2026-01-08',
    expected: [{ text: 'القرن الخامس عشر الميلادي', value: '14' }],
  },
  {
    class: 35,
    text: 'أول انتخابات في القرن الواحد والعشرين',
    reference: '2026-01-08',
    expected: [{ text: 'القرن الواحد والعشرين', value: '20' }],
  },
  {
    class: 35,
    text: 'هجرات القرنين السادس عشر والسابع عشر',
    reference: '2026-01-08',
    expected: [
      { text: 'القرنين السادس عشر', value: '15' },
      { text: 'السابع عشر', value: '16' },
    ],
  },
  {
    class: 35,
    text: 'تحديات هذا القرن مناخية',
    reference: '2026-01-08',
    expected: [{ text: 'هذا القرن', value: '20' }],
  },
  {
    class: 35,
    text: 'عملات ذهبية من القرن العاشر للميلاد',
    reference: '2026-01-08',
    expected: [{ text: 'القرن العاشر للميلاد', value: '09', extents: ['القرن العاشر'] }],
  },
  {
    class: 35,
    text: 'أدب القرن الثالث عشر',
    reference: '2024-11-09',
    expected: [{ text: 'القرن الثالث عشر', value: '12' }],
  },
  {
    class: 35,
    text: 'يتجاوز عمر الزيتونة خمسة قرون منذ القرن الخامس عشر',
    reference: '2024-11-09',
    expected: [
      { text: 'خمسة قرون', value: 'P5C', values: ['P5CE', 'P500Y'] },
      { text: 'القرن الخامس عشر', value: '14', mod: 'SINCE' },
    ],
  },
  {
    class: 35,
    text: 'فلاسفة القرن الثامن عشر الأوروبيون',
    reference: '2024-11-09',
    expected: [{ text: 'القرن الثامن عشر', value: '17' }],
  },
  {
    class: 35,
    text: 'إمبراطورية القرن السادس قبل الميلاد',
    reference: '2024-11-09',
    expected: [{ text: 'القرن السادس قبل الميلاد', value: 'BC05', values: ['-05', '-06', 'BC06'] }],
  },
]
