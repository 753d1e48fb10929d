import type { ClassCase } from './class-case.js'

export const COMING_DAY_MONTHS_CASES: readonly ClassCase[] = [
  {
    class: 10,
    text: 'من المقرر عقد اجتماع «أوبك+» في 1 ديسمبر',
    reference: '2024-11-09',
    expected: [{ text: '1 ديسمبر', value: '2024-12-01' }],
  },
  {
    class: 10,
    text: 'لجأت العائلات إلى المدارس بعد غارات 23 أيلول',
    reference: '2024-11-09',
    expected: [{ text: '23 أيلول', value: '2024-09-23' }],
  },
  {
    class: 10,
    text: 'تحطمت المروحية في 19 مايو وهي عائدة من الحدود',
    reference: '2024-11-09',
    expected: [{ text: '19 مايو', value: '2024-05-19' }],
  },
  {
    class: 10,
    text: 'تنطلق قمة العشرين في 18 نوفمبر بريو دي جانيرو',
    reference: '2024-11-09',
    expected: [{ text: '18 نوفمبر', value: '2024-11-18' }],
  },
  {
    class: 10,
    text: 'تم تأجيل الافتتاح إلى 15 كانون الأول',
    reference: '2024-11-09',
    expected: [{ text: '15 كانون الأول', value: '2024-12-15' }],
  },
  {
    class: 10,
    text: 'حُدد يوم 12 ديسمبر موعدا للنطق بالحكم',
    reference: '2024-11-09',
    expected: [{ text: 'يوم 12 ديسمبر', value: '2024-12-12' }],
  },
  {
    class: 10,
    text: 'أُدرج اسمه ضمن قائمة 2 أكتوبر السوداء',
    reference: '2024-11-09',
    expected: [{ text: '2 أكتوبر', value: '2024-10-02' }],
  },
  {
    class: 10,
    text: 'سيغلق باب التسجيل الأول من كانون الثاني',
    reference: '2024-11-09',
    expected: [{ text: 'الأول من كانون الثاني', value: '2025-01-01' }],
  },
  {
    class: 10,
    text: 'انتهت المرحلة الأولى في 18 فبراير بعدما بدأت في 27 نوفمبر',
    reference: '2025-03-10',
    expected: [
      { text: '18 فبراير', value: '2025-02-18' },
      { text: '27 نوفمبر', value: '2024-11-27' },
    ],
  },
  {
    class: 10,
    text: 'وُقع في العاشر من مارس اتفاق تاريخي',
    reference: '2025-03-10',
    expected: [{ text: 'العاشر من مارس', value: '2025-03-10' }],
  },
]
