import type { DateOptions, NormalizeOptions, Preset } from 'khabar'
import { STEP_VALUES } from '../../src/letters/resolve-steps.js'

/** Everything that a person can set on the page; all of it is text, as in the address. */
export type Settings = Readonly<Record<string, string>>

/** One control of the page. */
export interface Control {
  /** The name of the option, and of the setting. */
  readonly name: string
  readonly label: string
  /** The values to choose from; absent for what is typed. */
  readonly values?: readonly string[]
  readonly initial: string
  readonly placeholder?: string
  /** Typed on several lines. */
  readonly isLong?: true
}

const STEP_LABELS: Readonly<Record<keyof NormalizeOptions, string>> = {
  compose: 'ضم الهمزة إلى حرفها',
  presentationForms: 'أشكال العرض',
  lookalikes: 'حروف متشابهة',
  invisibles: 'ما لا يرى',
  bidi: 'علامات الاتجاه',
  joiners: 'علامات الوصل',
  spaces: 'الفراغات',
  tatweel: 'التطويل',
  marks: 'الحركات',
  daggerAlef: 'الألف الخنجرية',
  signs: 'الرموز',
  alef: 'الألفات',
  hamza: 'الهمزة على حاملها',
  alefMaksura: 'الألف المقصورة',
  tehMarbuta: 'التاء المربوطة',
  foreignLetters: 'حروف الأصوات الأجنبية',
  digits: 'الأرقام',
  punctuation: 'علامات الترقيم',
  latin: 'الحروف اللاتينية',
  spacing: 'فراغات الترقيم',
  elongation: 'الحروف المكررة',
  entities: 'رموز HTML',
}

/** `preset` is a preset, or `custom` where the steps are set one by one. */
export const PRESET: Control = {
  name: 'preset',
  label: 'الطقم',
  values: ['search', 'clean', 'strict', 'lucene', 'custom'] satisfies readonly (Preset | 'custom')[],
  initial: 'search',
}

export const LETTER_STEPS: readonly Control[] = (Object.keys(STEP_VALUES) as (keyof typeof STEP_VALUES)[]).map(name => ({
  name,
  label: STEP_LABELS[name],
  values: STEP_VALUES[name].map(String),
  initial: '',
}))

const DATE_CONTROLS: { readonly [K in keyof Required<DateOptions>]: Control } = {
  reference: { name: 'reference', label: 'يوم النشر', initial: '', placeholder: 'من النص نفسه' },
  timeZone: { name: 'timeZone', label: 'المنطقة الزمنية', initial: '', placeholder: 'UTC' },
  weekStart: { name: 'weekStart', label: 'أول الأسبوع', values: ['saturday', 'sunday', 'monday'], initial: 'sunday' },
  numericOrder: { name: 'numericOrder', label: 'ترتيب 3/7/2024', values: ['dmy', 'mdy', 'ymd'], initial: 'dmy' },
}

export const DATES: readonly Control[] = Object.values(DATE_CONTROLS)

export const NAMES: readonly Control[] = [
  { name: 'discover', label: 'ابحث عن كل الأسماء', values: ['true', 'false'], initial: 'true' },
  {
    name: 'watchlist',
    label: 'قائمة مراقبة: سطر لكل اسم',
    initial: '',
    placeholder: 'putin: فلاديمير بوتين، Vladimir Putin',
    isLong: true,
  },
]

export const PAIR: readonly Control[] = [
  { name: 'a', label: 'الاسم الأول', initial: 'فلاديمير بوتين' },
  { name: 'b', label: 'الاسم الثاني', initial: 'ڤلاديمير پوتن' },
  { name: 'kind', label: 'نوعهما', values: ['any', 'person', 'place', 'organisation'], initial: 'any' },
  {
    name: 'aliases',
    label: 'أسماء أخرى: سطر لكل مسمى',
    initial: '',
    placeholder: 'الزعيم، نادي الهلال',
    isLong: true,
  },
]

export const CONTROLS: readonly Control[] = [PRESET, ...LETTER_STEPS, ...DATES, ...NAMES, ...PAIR]
