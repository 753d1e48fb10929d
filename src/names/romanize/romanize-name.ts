import { KhabarError } from '../../khabar-error.js'
import { checkName } from '../check-name.js'
import { toBuckwalter } from './buckwalter.js'
import { newsName, type RomanWord } from './news-name.js'
import { scholarlyName } from './scholarly-name.js'

/** How `romanizeName` writes: as newspapers do, by the tables of map makers or of libraries, or letter by letter. */
export type RomanizationScheme = 'news' | 'bgn' | 'ala-lc' | 'buckwalter'

const SCHEMES: readonly string[] = ['news', 'bgn', 'ala-lc', 'buckwalter']

/** Words of Arabic letters and marks, with the presentation forms; a tatweel is part of its word. */
const ARABIC_WORD =
  /[\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u06fc\u0750-\u077f\u08a0-\u08ff\ufb50-\ufbb1\ufbd3-\ufd3d\ufe70-\ufefc]+/gu

/**
 * A name of Arabic letters in Latin letters.
 *
 * - `news`: as English-language newspapers print it, by a letter model learned from 56,000 words of names and a list of
 *   conventional spellings: `al-Sisi`, `Abdel Fattah`, `bin`, `Xi Jinping`, no accents.
 * - `bgn`: BGN/PCGN 1956, the table of English-language maps: `Ash Shāriqah`.
 * - `ala-lc`: ALA-LC 2012, the table of library catalogues: `al-Shāriqah`.
 * - `buckwalter`: one ASCII sign for each letter and mark (Buckwalter 2002): `Al$Arqp`.
 *
 * `bgn` and `ala-lc` need vowels: they take those that are written, then those of a list of names, then a guess of the
 * model. What is not written in Arabic letters stays as it is. Names in English that are no transliteration (`Egypt` for
 * `مصر`) are not looked up, apart from a few cities.
 *
 * @param name - a name; a text of several names is read word by word as well
 * @param scheme - how to write it
 * @defaultValue `scheme`: `news`
 * @returns the name, with the blanks and signs of the source
 * @throws KhabarError `bad-option` for another scheme, `bad-argument` for a name that is no string
 *
 * @example
 * ```ts
 * import { romanizeName } from 'khabar'
 * romanizeName('عبد الفتاح السيسي')
 * // → 'Abdel Fattah al-Sisi'
 * ```
 */
export function romanizeName(name: string, scheme: RomanizationScheme = 'news'): string {
  if (!SCHEMES.includes(scheme))
    throw new KhabarError('bad-option', {
      what: 'the scheme of romanizeName',
      got: scheme,
      instead: `Give one of ${SCHEMES.map(known => `"${known}"`).join(', ')}.`,
    })
  checkName(name, 'the name for romanizeName')
  if (scheme === 'buckwalter') return toBuckwalter(name)
  return romanizeRuns(name, scheme === 'news' ? newsName : words => scholarlyName(words, scheme))
}

/** Hands words that only a blank, a hyphen or nothing parts to one call, and puts all other text between the results. */
function romanizeRuns(name: string, romanize: (words: readonly string[]) => RomanWord[]): string {
  const found = [...name.matchAll(ARABIC_WORD)]
  let out = ''
  let end = 0
  for (let at = 0; at < found.length;) {
    const words: string[] = []
    const gaps: string[] = []
    for (; at < found.length; at++) {
      const { 0: word, index } = found[at] as RegExpExecArray
      const gap = name.slice(end, index)
      if (words.length > 0 && !/^[ \u00a0\u2010\u2011-]{1,2}$/u.test(gap)) break
      words.push(word)
      gaps.push(gap)
      end = index + word.length
    }
    for (const [place, { text, before }] of romanize(words).entries())
      out += (place === 0 ? (gaps[0] ?? '') : (before ?? gaps[place] ?? ' ')) + text
  }
  return out + name.slice(end)
}
