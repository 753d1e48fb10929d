import type { DateFlag, DateKind, DateMod } from '../../dates/index.js'

/** What a mark of the report stands for. */
export type MarkKind = 'date' | 'person' | 'place' | 'organisation'

/** The kinds of marks, as the report calls them. */
export const MARK_LABELS: Readonly<Record<MarkKind, string>> = {
  date: 'تاريخ',
  person: 'شخص',
  place: 'مكان',
  organisation: 'جهة',
}

/** The kinds of time expressions. */
export const DATE_LABELS: Readonly<Record<DateKind, string>> = {
  date: 'تاريخ',
  time: 'وقت',
  period: 'فترة',
  range: 'مدى',
  duration: 'مدة',
  set: 'تكرار',
  anniversary: 'ذكرى',
  vague: 'زمن غير محدد',
}

/** What narrows or opens a date. */
export const MOD_LABELS: Readonly<Record<DateMod, string>> = {
  START: 'بدايته',
  MID: 'منتصفه',
  END: 'نهايته',
  APPROX: 'تقريبا',
  BEFORE: 'قبله',
  AFTER: 'بعده',
  SINCE: 'منذه',
  UNTIL: 'حتى نهايته',
}

/** What a reader should know before trusting a date. */
export const FLAG_LABELS: Readonly<Record<DateFlag, string>> = {
  'weekday-conflict': 'اسم اليوم لا يوافق التاريخ',
  'hijri-conflict': 'التاريخان الهجري والميلادي لا يتوافقان',
  'impossible': 'تاريخ لا وجود له',
  'ambiguous': 'يحتمل قراءة أخرى',
  'event-anchored': 'محسوب من حدث',
}

/** What speaks for a name. */
export const EVIDENCE_LABELS: Readonly<Record<string, string>> = {
  'title': 'لقب قبله',
  'given name': 'اسم علم معروف',
  'letters': 'حروف غير مألوفة في العربية',
  'verb': 'فعل قول بجواره',
  'repeated': 'تكراره في النص',
  'full name in the text': 'الاسم الكامل في النص',
  'head': 'كلمة تدل على جهة',
  'known': 'جهة معروفة',
  'gazetteer': 'معجم الأماكن',
}
