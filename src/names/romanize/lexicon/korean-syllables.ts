import { type SyllableRow } from './chinese-syllables.js'

/** Family names of Korea in the Arab press, in their usual Latin form. */
export const KOREAN_FAMILY_NAMES: readonly SyllableRow[] = [
  { form: 'كيم', pinyin: 'kim' },
  { form: 'مون', pinyin: 'moon' },
  { form: 'بان', pinyin: 'ban' },
  { form: 'بارك', pinyin: 'park' },
  { form: 'يون', pinyin: 'yoon' },
  { form: 'لي', pinyin: 'lee' },
  { form: 'هان', pinyin: 'han' },
  { form: 'تشوي', pinyin: 'choi' },
  { form: 'كانغ', pinyin: 'kang' },
  { form: 'سون', pinyin: 'son' },
]

/** Syllables of given names; all of a name must be here for it to be taken as Korean. */
export const KOREAN_SYLLABLES: readonly SyllableRow[] = [
  { form: 'جونغ', pinyin: 'jong' },
  { form: 'أون', pinyin: 'un' },
  { form: 'إيل', pinyin: 'il' },
  { form: 'إل', pinyin: 'il' },
  { form: 'سونغ', pinyin: 'sung' },
  { form: 'يو', pinyin: 'yo' },
  { form: 'جاي', pinyin: 'jae' },
  { form: 'جيه', pinyin: 'jae' },
  { form: 'إن', pinyin: 'in' },
  { form: 'كي', pinyin: 'ki' },
  { form: 'مون', pinyin: 'moon' },
  { form: 'غيون', pinyin: 'geun' },
  { form: 'كون', pinyin: 'geun' },
  { form: 'هيه', pinyin: 'hye' },
  { form: 'سوك', pinyin: 'suk' },
  { form: 'يول', pinyin: 'yeol' },
  { form: 'ميونغ', pinyin: 'myung' },
  { form: 'دوك', pinyin: 'duck' },
  { form: 'سو', pinyin: 'soo' },
  { form: 'هيونغ', pinyin: 'heung' },
  { form: 'هيونغ', pinyin: 'hyung' },
  { form: 'مين', pinyin: 'min' },
  { form: 'داي', pinyin: 'dae' },
  { form: 'يونغ', pinyin: 'yong' },
  { form: 'هون', pinyin: 'hoon' },
]
