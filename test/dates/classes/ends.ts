import type { ClassCase } from './class-case.js'

export const ENDS_CASES: readonly ClassCase[] = [
  {
    class: 23,
    text: 'ستُسلم الدفعة قبل نهاية العام الجاري',
    reference: '2025-09-02',
    expected: [{ text: 'نهاية العام الجاري', value: '2025' }],
  },
  {
    class: 23,
    text: 'تحسن الطقس مطلع الأسبوع',
    reference: '2025-09-02',
    expected: [{ text: 'مطلع الأسبوع', value: '2025-W36', from: '2025-08-31', to: '2025-09-07' }],
  },
  {
    class: 23,
    text: 'يُعلن التشكيل نهاية الشهر',
    reference: '2025-09-02',
    expected: [{ text: 'نهاية الشهر', value: '2025-09', mod: 'END' }],
  },
  {
    class: 23,
    text: 'شهدت الأسواق ارتفاعا بداية الأسبوع',
    reference: '2025-09-02',
    expected: [{ text: 'بداية الأسبوع', value: '2025-W36', from: '2025-08-31', to: '2025-09-07' }],
  },
  {
    class: 23,
    text: 'نُقل إلى المستشفى نهاية الأسبوع الماضي',
    reference: '2025-09-02',
    expected: [{ text: 'نهاية الأسبوع الماضي', value: '2025-W35', from: '2025-08-24', to: '2025-08-31' }],
  },
  {
    class: 23,
    text: 'تنقضي المهلة مع نهاية العام',
    reference: '2025-09-02',
    expected: [{ text: 'نهاية العام', value: '2025', mod: 'END' }],
  },
  {
    class: 23,
    text: 'يلتقي الفريقان بداية الأسبوع المقبل',
    reference: '2025-09-02',
    expected: [{ text: 'بداية الأسبوع المقبل', value: '2025-W37', from: '2025-09-07', to: '2025-09-14' }],
  },
  {
    class: 23,
    text: 'صُرفت الرواتب في نهاية الشهر الماضي',
    reference: '2025-09-02',
    expected: [{ text: 'نهاية الشهر الماضي', value: '2025-08', mod: 'END' }],
  },
  {
    class: 23,
    text: 'هدد بالانسحاب بحلول نهاية الشهر المقبل',
    reference: '2025-09-02',
    expected: [{ text: 'نهاية الشهر المقبل', value: '2025-10' }],
  },
  {
    class: 23,
    text: 'من المقرر تسليم الميناء بداية السنة المقبلة',
    reference: '2025-09-02',
    expected: [{ text: 'بداية السنة المقبلة', value: '2026', mod: 'START' }],
  },
  {
    class: 23,
    text: 'أبلغ الأهالي منتصف الأسبوع الجاري بقرار الإخلاء',
    reference: '2025-09-02',
    expected: [
      { text: 'منتصف الأسبوع الجاري', value: '2025-W36', from: '2025-08-31', to: '2025-09-07', mod: 'MID' },
    ],
  },
  {
    class: 23,
    text: 'يغادر المدرب منصبه في نهاية يونيو القادم',
    reference: '2025-09-02',
    expected: [{ text: 'نهاية يونيو القادم', value: '2026-06', mod: 'END' }],
  },
  {
    class: 23,
    text: 'تُطلق القناة بداية الشهر المقبل',
    reference: '2026-01-08',
    expected: [{ text: 'بداية الشهر المقبل', value: '2026-02', mod: 'START' }],
  },
  {
    class: 23,
    text: 'تُسدد الأقساط مع نهاية كل شهر',
    reference: '2026-01-08',
    expected: [{ text: 'نهاية كل شهر', value: 'P1M', values: ['XXXX-XX'] }],
  },
  {
    class: 23,
    text: 'استعاد توازنه نهاية العام الماضي',
    reference: '2026-01-08',
    expected: [{ text: 'نهاية العام الماضي', value: '2025', mod: 'END' }],
  },
  {
    class: 23,
    text: 'يغادر الرئيس منصبه نهاية العام المقبل',
    reference: '2026-01-08',
    expected: [{ text: 'نهاية العام المقبل', value: '2027', mod: 'END' }],
  },
  {
    class: 23,
    text: 'منذ بداية العام غرق خمسون مهاجرا',
    reference: '2026-01-08',
    expected: [{ text: 'بداية العام', value: '2026' }],
  },
  {
    class: 23,
    text: 'أقفلت البورصة نهاية الأسبوع الماضي على ارتفاع',
    reference: '2026-01-08',
    expected: [
      { text: 'نهاية الأسبوع الماضي', value: '2026-W01', from: '2025-12-28', to: '2026-01-04', mod: 'END' },
    ],
  },
  {
    class: 23,
    text: 'عقد لقاءين بداية الشهر الجاري',
    reference: '2026-01-08',
    expected: [{ text: 'بداية الشهر الجاري', value: '2026-01', mod: 'START' }],
  },
  {
    class: 23,
    text: 'سيصدر القرار قبيل نهاية الشهر الجاري',
    reference: '2026-01-08',
    expected: [{ text: 'نهاية الشهر الجاري', value: '2026-01' }],
  },
  {
    class: 23,
    text: 'أصبح القرار نافذا مطلع الشهر',
    reference: '2024-11-09',
    expected: [{ text: 'مطلع الشهر', value: '2024-11', mod: 'START' }],
  },
  {
    class: 23,
    text: 'سنعرف الإجابة قبل نهاية الأسبوع',
    reference: '2024-11-09',
    expected: [{ text: 'نهاية الأسبوع', value: '2024-W45', from: '2024-11-03', to: '2024-11-10' }],
  },
  {
    class: 23,
    text: 'غادروا مطلع هذا الأسبوع',
    reference: '2024-11-09',
    expected: [
      { text: 'مطلع هذا الأسبوع', value: '2024-W45', from: '2024-11-03', to: '2024-11-10', mod: 'START' },
    ],
  },
  {
    class: 23,
    text: 'نهاية هذا العام موعد الإقفال',
    reference: '2024-11-09',
    expected: [{ text: 'نهاية هذا العام', value: '2024', mod: 'END' }],
  },
  {
    class: 23,
    text: 'بدءا من بداية العام المقبل تُحتسب الفوائد',
    reference: '2024-11-09',
    expected: [{ text: 'بداية العام المقبل', value: '2025' }],
  },
]
