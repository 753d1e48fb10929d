import { ARTICLE } from '../letters/article.js'
import { findNativeName } from '../names/known-names/native-name.js'
import { bareForms } from './bare-forms.js'
import { isGrammar } from './is-common-word.js'
import { nextClass } from './name-neighbours.js'
import type { TextReading } from './text-reading.js'
import { wordSets } from './word-sets.js'

const SERVANT = 'عبد'
/** Pronouns, the feminine, the dual and the plural. */
const ENDINGS = ['ه', 'ها', 'هم', 'ته', 'تها', 'ين', 'ان', 'ون', 'ات', 'ا']
/** Ranks and kin stand without article in front of names as well. */
const KINSHIP = /^(?:شيخ|سيد|حاج|فريق|لواء|عميد|عقيد|مقدم|رائد|نقيب|ملازم|مشير|ملك|سيده)$/u
const TEAM = /^فريق(?:ه|ها|هم)$/u
const OWNED = /(?:ه|ها|هم|هما)$/u
/** Honours and kinship, which take a name without article. */
const BEFORE_NAMES =
  /^(?:معالي|سعاده|فخامه|سمو|جلاله|دوله|عطوفه|فضيله|سماحه|نيافه|غبطه|قداسه|حضره|نجل|شقيق|شقيقه|زوج|زوجه|ارمله|ابنه|والد|والده|حفيد|محامي|سير|مستر|مدام|د|م|ا)$/u

/** Whether the word is a title or an office. */
export function isOffice(reading: TextReading, at: number): boolean {
  const { words, classes } = reading
  const word = words[at]
  if (word?.kind !== 'word' || isGrammar(word)) return false
  const { officeHeads, titles, particles } = wordSets()
  const before = words[at - 1]?.text ?? ''
  // `ولد الشيخ`; `عبد الملك الحوثي` has a name of God.
  if (particles.has(before) || (before.endsWith(SERVANT) && word.definite && word.before === '')) return false
  if (classes[at] === 'place' || isNamingWord(word.text)) return classes[at] !== 'place'
  if (isNameItself(reading, at) || bareForms(word.text).some(form => TEAM.test(form))) return false
  return bareForms(word.text).some(
    form =>
      officeHeads.has(form) ||
      titles.has(form) ||
      ENDINGS.some(ending => form.endsWith(ending) && officeHeads.has(form.slice(0, -ending.length))),
  )
}

/** `غياب إمام عاشور`, `سلطان الجابر`: a title in front of a name would have its article. */
function isNameItself(reading: TextReading, at: number): boolean {
  const { words } = reading
  const { text, definite } = words[at] ?? { text: '', definite: false }
  const isName =
    !definite && findNativeName(text)?.listed === true && !KINSHIP.test(text) && !BEFORE_NAMES.test(text)
  const next = nextClass(reading, at)
  return isName && (next === 'native' || (next === 'unknown' && words[at + 1]?.definite === true))
}

/** `يدعى`, `اسمه`: the name stands right behind. */
export function isNamingWord(text: string): boolean {
  return wordSets().namingWords.has(text)
}

/**
 * Whether a family name or an unknown word may stand right behind the title. Behind one in the construct state stands what
 * it belongs to: `وزير السكن`, `لاعب يوفنتوس`; behind `الرئيس`, `نظيره`, `معالي` and `نجل` a name.
 */
export function takesName(text: string): boolean {
  return (
    isNamingWord(text) ||
    bareForms(text).some(
      form =>
        form.startsWith(ARTICLE) ||
        BEFORE_NAMES.test(form) ||
        (OWNED.test(form) && !wordSets().officeHeads.has(form) && !wordSets().titles.has(form)),
    )
  )
}
