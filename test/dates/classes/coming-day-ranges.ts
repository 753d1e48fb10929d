import type { ClassCase } from './class-case.js'

export const COMING_DAY_RANGES_CASES: readonly ClassCase[] = [
  {
    class: 19,
    text: 'سيعقد المؤتمر من 11 إلى 22 نوفمبر في باكو',
    reference: '2024-11-09',
    expected: [{ text: 'من 11 إلى 22 نوفمبر', value: '2024-11-11/2024-11-22' }],
  },
  {
    class: 19,
    text: 'تدهور الطقس من الاثنين إلى الأربعاء متوقع',
    reference: '2024-11-09',
    expected: [{ text: 'من الاثنين إلى الأربعاء', value: '2024-11-11/2024-11-13' }],
  },
  {
    class: 19,
    text: 'بين 23 أيلول و8 تشرين الثاني 2024 نزح مليون شخص',
    reference: '2024-11-09',
    expected: [{ text: 'بين 23 أيلول و8 تشرين الثاني 2024', value: '2024-09-23/2024-11-08' }],
  },
  {
    class: 19,
    text: 'سيزور الملك الدوحة يومي الثلاثاء والأربعاء',
    reference: '2024-11-09',
    expected: [
      { text: 'يومي الثلاثاء', value: '2024-11-12' },
      { text: 'الأربعاء', value: '2024-11-13' },
    ],
  },
]
