import type { ClassCase } from './class-case.js'

export const ADVERBIAL_LENGTHS_CASES: readonly ClassCase[] = [
  {
    class: 33,
    text: 'تأخرت الطائرة ساعتين ونصف الساعة',
    reference: '2024-11-09',
    expected: [{ text: 'ساعتين ونصف الساعة', value: 'PT2H30M', values: ['PT150M', 'PT2.5H'] }],
  },
  {
    class: 33,
    text: 'أقام في الفندق ليلتين',
    reference: '2024-11-09',
    expected: [{ text: 'ليلتين', value: 'P2D', values: ['P2N', 'PT2N'] }],
  },
  {
    class: 33,
    text: 'حُكم عليه بالحبس سنة مع وقف التنفيذ',
    reference: '2024-11-09',
    expected: [{ text: 'سنة', value: 'P1Y' }],
  },
  {
    class: 33,
    text: 'دامت المواجهات أربعة أيام بلياليها',
    reference: '2024-11-09',
    expected: [{ text: 'أربعة أيام بلياليها', value: 'P4D', extents: ['أربعة أيام'] }],
  },
  {
    class: 33,
    text: 'يقضي عقوبة مدتها عشرون سنة',
    reference: '2024-11-09',
    expected: [{ text: 'عشرون سنة', value: 'P20Y' }],
  },
  {
    class: 33,
    text: 'فاوضوا أسبوعين متتاليين',
    reference: '2025-03-10',
    expected: [{ text: 'أسبوعين متتاليين', value: 'P2W', extents: ['أسبوعين'] }],
  },
  {
    class: 33,
    text: 'سُجن سنة ونصف السنة',
    reference: '2025-03-10',
    expected: [{ text: 'سنة ونصف السنة', value: 'P1Y6M', values: ['P18M', 'P1.5Y'] }],
  },
  {
    class: 33,
    text: 'استمرت العملية أربعين دقيقة',
    reference: '2025-03-10',
    expected: [{ text: 'أربعين دقيقة', value: 'PT40M' }],
  },
  {
    class: 33,
    text: 'انتظروا أياما على الحدود',
    reference: '2025-03-10',
    expected: [{ text: 'أياما', value: 'PXD' }],
  },
]
