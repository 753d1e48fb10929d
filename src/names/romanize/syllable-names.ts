import { CHINESE_FAMILY_NAMES, CHINESE_SYLLABLES, type SyllableRow } from './lexicon/chinese-syllables.js'
import { KOREAN_FAMILY_NAMES, KOREAN_SYLLABLES } from './lexicon/korean-syllables.js'
import { lookupKey } from './news-lexicon.js'

/** Family names and the syllables of given names, by what a word is looked up by. */
interface SyllableTable {
  readonly families: ReadonlyMap<string, string>
  readonly syllables: ReadonlyMap<string, string>
}

type Language = 'chinese' | 'korean'

const tables: { [language in Language]?: SyllableTable } = {}

function tableOf(language: Language): SyllableTable {
  return (tables[language] ??=
    language === 'chinese'
      ? { families: mapOf(CHINESE_FAMILY_NAMES), syllables: mapOf(CHINESE_SYLLABLES) }
      : { families: mapOf(KOREAN_FAMILY_NAMES), syllables: mapOf(KOREAN_SYLLABLES) })
}

const mapOf = (rows: readonly SyllableRow[]): Map<string, string> =>
  new Map(rows.map(row => [lookupKey(row.form), row.pinyin]))

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * A Chinese or Korean name of a known family name and one or two known syllables, in the usual form: `Xi Jinping`,
 * `Ban Ki-moon`, `Kim Jong Un` (names of the North stand apart).
 *
 * @param keys - all words of the name in Arabic letters, by `lookupKey`
 * @returns family name and given name, or `null` for any other name
 */
export function romanizeSyllables(keys: readonly string[]): [family: string, given: string] | null {
  if (keys.length < 2 || keys.length > 3) return null
  const [first = '', ...rest] = keys
  for (const language of ['chinese', 'korean'] as const) {
    const { families, syllables } = tableOf(language)
    const family = families.get(first)
    if (family === undefined) continue
    const parts = rest.flatMap(word => readSyllables(word, syllables) ?? [''])
    if (parts.includes('') || parts.length > 2 || (language === 'korean' && parts.length < 2)) continue
    if (language === 'chinese') return [capital(family), capital(parts.join(''))]
    const isNorthern = family === 'kim' && parts[0] === 'jong' && (parts[1] === 'un' || parts[1] === 'il')
    return [capital(family), isNorthern ? parts.map(capital).join(' ') : capital(parts.join('-'))]
  }
  return null
}

/** One syllable, or two written together (`جينبينغ`). */
function readSyllables(word: string, syllables: ReadonlyMap<string, string>): string[] | null {
  const whole = syllables.get(word)
  if (whole !== undefined) return [whole]
  for (let at = 2; at <= word.length - 2; at++) {
    const head = syllables.get(word.slice(0, at))
    const tail = syllables.get(word.slice(at))
    if (head !== undefined && tail !== undefined) return [head, tail]
  }
  return null
}

/**
 * The Arabic words of a Chinese name in pinyin, `Xi Jinping` as `شي جين بينغ`.
 *
 * @param words - the words of the name, folded by `foldLatin`
 * @returns family name and one word per syllable, or `null` where a word is no pinyin of the table
 */
export function arabizePinyin(words: readonly string[]): string[] | null {
  const [first = '', given = ''] = words
  if (words.length !== 2) return null
  const family = CHINESE_FAMILY_NAMES.find(row => row.pinyin === first)
  if (family === undefined) return null
  for (let at = 0; at < given.length - 1; at++) {
    const parts = [given.slice(0, at), given.slice(at)].filter(part => part !== '')
    const forms = parts.map(part => CHINESE_SYLLABLES.find(row => row.pinyin === part)?.form ?? '')
    if (!forms.includes('')) return [family.form, ...forms]
  }
  return null
}
