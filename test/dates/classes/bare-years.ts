import type { ClassCase } from './class-case.js'

export const BARE_YEARS_CASES: readonly ClassCase[] = [
  {
    class: 5,
    text: 'تأسس الحزب عام 1982 في طهران',
    reference: '2025-09-02',
    expected: [{ text: 'عام 1982', value: '1982' }],
  },
  {
    class: 5,
    text: 'سقط النظام في 2003 وتغيرت المنطقة',
    reference: '2025-09-02',
    expected: [{ text: '2003', value: '2003' }],
  },
  {
    class: 5,
    text: 'تبلغ موازنة الدولة لعام 2025 نحو 330 مليار دينار',
    reference: '2025-09-02',
    expected: [{ text: 'عام 2025', value: '2025' }],
  },
  {
    class: 5,
    text: 'وحصلت السعودية على حق استضافة إكسبو 2030 في الرياض',
    reference: '2025-09-02',
    expected: [{ text: '2030', value: '2030' }],
  },
  {
    class: 5,
    text: 'قامت الثورة سنة 1952 وأُعلنت الجمهورية عام 1953',
    reference: '2025-09-02',
    expected: [
      { text: 'سنة 1952', value: '1952' },
      { text: 'عام 1953', value: '1953' },
    ],
  },
  {
    class: 5,
    text: 'شهد العام 2011 موجة احتجاجات غير مسبوقة',
    reference: '2025-09-02',
    expected: [{ text: 'العام 2011', value: '2011' }],
  },
  {
    class: 5,
    text: 'هاجر إلى كندا في العام ٢٠٠٨ ثم عاد في 2014م',
    reference: '2025-09-02',
    expected: [
      { text: 'العام ٢٠٠٨', value: '2008' },
      { text: '2014م', value: '2014' },
    ],
  },
  {
    class: 5,
    text: 'تراجع الناتج خلال عام 2020م بسبب الجائحة',
    reference: '2025-09-02',
    expected: [{ text: 'عام 2020م', value: '2020' }],
  },
  {
    class: 5,
    text: 'نال جائزة نوبل عام ألف وتسعمئة وثمانية وثمانين',
    reference: '2025-09-02',
    expected: [{ text: 'عام ألف وتسعمئة وثمانية وثمانين', value: '1988' }],
  },
  {
    class: 5,
    text: 'كأس العالم 2022 في قطر كانت الأولى في بلد عربي',
    reference: '2025-09-02',
    expected: [{ text: '2022', value: '2022' }],
  },
  {
    class: 5,
    text: 'توقعت الوكالة نمو الطلب في عامي 2026 و2027',
    reference: '2025-09-02',
    expected: [
      { text: 'عامي 2026', value: '2026' },
      { text: '2027', value: '2027' },
    ],
  },
  {
    class: 5,
    text: 'وبحسب إحصاء لـعام 2017 يعيش في المدينة مليونا نسمة',
    reference: '2025-09-02',
    expected: [{ text: 'عام 2017', value: '2017' }],
  },
  {
    class: 5,
    text: 'استضافت قطر مونديال 2022 وتستضيف أميركا مونديال 2026',
    reference: '2026-01-08',
    expected: [
      { text: '2022', value: '2022' },
      { text: '2026', value: '2026' },
    ],
  },
  {
    class: 5,
    text: 'قُدر الناتج لـسنة 2023 بنحو 400 مليار',
    reference: '2026-01-08',
    expected: [{ text: 'سنة 2023', value: '2023' }],
  },
  {
    class: 5,
    text: 'منذ استقلال الجنوب عام 2011 تتنازع الدولتان أبيي',
    reference: '2026-01-08',
    expected: [{ text: 'عام 2011', value: '2011' }],
  },
  {
    class: 5,
    text: 'ألّف الكتاب سنة ١٩٥٦ في منفاه',
    reference: '2026-01-08',
    expected: [{ text: 'سنة ١٩٥٦', value: '1956' }],
  },
  {
    class: 5,
    text: 'رؤية 2030 السعودية، وأجندة 2063 الأفريقية',
    reference: '2026-01-08',
    expected: [
      { text: '2030', value: '2030' },
      { text: '2063', value: '2063' },
    ],
  },
  {
    class: 5,
    text: 'خسر 30 كلغ في 2000 خطوة، وفاز ببطولة عام 2004',
    reference: '2026-01-08',
    expected: [{ text: 'عام 2004', value: '2004' }],
  },
  {
    class: 5,
    text: 'ونص قانون المالية لـسنة 2026 على إعفاءات',
    reference: '2026-01-08',
    expected: [{ text: 'سنة 2026', value: '2026' }],
  },
  {
    class: 5,
    text: 'تراجع من 2100 دولار إلى 1990 دولارا عام 2024',
    reference: '2026-01-08',
    expected: [{ text: 'عام 2024', value: '2024' }],
  },
  {
    class: 5,
    text: 'حروب أعوام 2008 و2012 و2014 دمرت القطاع',
    reference: '2025-10-15',
    expected: [
      { text: 'أعوام 2008', value: '2008' },
      { text: '2012', value: '2012' },
      { text: '2014', value: '2014' },
    ],
  },
  {
    class: 5,
    text: 'من مواليد 1990 في الكرك',
    reference: '2025-10-15',
    expected: [{ text: '1990', value: '1990' }],
  },
  {
    class: 5,
    text: 'في سنتي 2011 و2012 توقفت السياحة',
    reference: '2025-10-15',
    expected: [
      { text: 'سنتي 2011', value: '2011' },
      { text: '2012', value: '2012' },
    ],
  },
  {
    class: 5,
    text: 'بلغ عدد سكان العراق 46 مليونا في 2024',
    reference: '2024-11-09',
    expected: [{ text: '2024', value: '2024' }],
  },
  {
    class: 5,
    text: 'أكبر ميزانية منذ 1991 أعدتها الوزارة',
    reference: '2024-11-09',
    expected: [{ text: '1991', value: '1991', mod: 'SINCE' }],
  },
  {
    class: 5,
    text: 'خلافا لعام 2016، فاز بالتصويت الشعبي',
    reference: '2024-11-09',
    expected: [{ text: 'عام 2016', value: '2016' }],
  },
  {
    class: 5,
    text: 'أولمبياد باريس 2024 وأولمبياد لوس أنجلوس 2028',
    reference: '2024-11-09',
    expected: [
      { text: '2024', value: '2024' },
      { text: '2028', value: '2028' },
    ],
  },
  {
    class: 5,
    text: 'أفضل لاعب أفريقي لسنتي 2017 و2018',
    reference: '2024-11-09',
    expected: [
      { text: 'سنتي 2017', value: '2017' },
      { text: '2018', value: '2018' },
    ],
  },
  {
    class: 5,
    text: 'قانون العقوبات رقم 58 لسنة 1937 عُدل عام 2021',
    reference: '2024-11-09',
    expected: [{ text: 'عام 2021', value: '2021' }],
  },
  {
    class: 5,
    text: 'توقعات 2025 متشائمة',
    reference: '2024-11-09',
    expected: [{ text: '2025', value: '2025' }],
  },
  {
    class: 5,
    text: 'أغلق نهاية 2023 مصنعه الأخير',
    reference: '2024-11-09',
    expected: [{ text: 'نهاية 2023', value: '2023', mod: 'END' }],
  },
  {
    class: 5,
    text: 'كانت 1948 سنة فاصلة في تاريخ المنطقة',
    reference: '2025-03-10',
    expected: [{ text: '1948', value: '1948' }],
  },
  {
    class: 5,
    text: 'في العامين 2023 و2024 غرق أكثر من خمسة آلاف',
    reference: '2025-03-10',
    expected: [
      { text: 'العامين 2023', value: '2023' },
      { text: '2024', value: '2024' },
    ],
  },
  {
    class: 5,
    text: 'نال شهادة الدكتوراه (1987) من السوربون',
    reference: '2025-03-10',
    expected: [{ text: '1987', value: '1987' }],
  },
]
