import { SCHOLARLY_LETTERS } from './lexicon/scholarly-words.js'
import { type RomanWord } from './news-name.js'
import { lookupKey } from './news-lexicon.js'
import { type Sound } from './sounds.js'
import { type VowelledWord, vowelWord } from './vowelled-word.js'

/** The two schemes that write every vowel. */
export type ScholarlyScheme = 'bgn' | 'ala-lc'

/** Letters that take over the sound of the article before them. */
const SUN_LETTERS = 'تثدذرزسشصضطظلن'
/** Its `و` is not read: it keeps the name apart from `عُمَر` where no marks are written. */
const SILENT_WAW = 'عمرو'
const HAMZAS = 'ءأإؤئ'

let tables: Record<ScholarlyScheme, Map<string, string>> | undefined

/**
 * The words of a name by the table of BGN/PCGN 1956 or ALA-LC 2012.
 *
 * @param words - words in Arabic letters that stand beside each other
 * @param scheme - which table
 * @returns one word for each
 */
export function scholarlyName(words: readonly string[], scheme: ScholarlyScheme): RomanWord[] {
  return words.map((word, at) => {
    if (lookupKey(word) === 'الله') return { text: 'Allāh', before: null }
    const read = vowelWord(word)
    const next = words[at + 1]
    // A feminine noun before a definite one is its owner's: `مدينة الشمال`.
    const isConstruct = !read.hasArticle && next !== undefined && lookupKey(next).startsWith('ال')
    if (scheme === 'ala-lc' && lookupKey(word) === 'بن')
      return { text: at === 0 ? 'Ibn' : 'ibn', before: null }
    const [first, ...rest] = read.sounds
    // The mark that doubles a sun letter behind the article is the sound of the article.
    const isSun = read.hasArticle && first !== undefined && SUN_LETTERS.includes(first.letter)
    const sounds = isSun ? [{ ...first, isDoubled: false }, ...rest] : read.sounds
    const text = spellSounds(
      lookupKey(word) === SILENT_WAW ? sounds.slice(0, -1) : sounds,
      scheme,
      isConstruct,
    )
    const isSmall = at > 0 && ['بن', 'ابن', 'بنت'].includes(lookupKey(word))
    return { text: withArticle(read, isSmall ? text : capitalized(text), scheme, at === 0), before: null }
  })
}

/** `Ash Shāriqah` on maps, `ash` within a name; `al-Shāriqah` in catalogues. */
function withArticle(
  { hasArticle, sounds }: VowelledWord,
  text: string,
  scheme: ScholarlyScheme,
  isFirst: boolean,
): string {
  if (!hasArticle) return text
  if (scheme === 'ala-lc') return `al-${text}`
  const letter = sounds[0]?.letter ?? ''
  const article = SUN_LETTERS.includes(letter) ? `a${letterOf(letter, scheme)}` : 'al'
  return `${isFirst ? capitalized(article) : article} ${text}`
}

function letterOf(letter: string, scheme: ScholarlyScheme): string {
  tables ??= {
    'bgn': new Map(SCHOLARLY_LETTERS.map(row => [row.letter, row.bgn])),
    'ala-lc': new Map(SCHOLARLY_LETTERS.map(row => [row.letter, row.alaLc])),
  }
  return tables[scheme].get(letter) ?? letter
}

function spellSounds(sounds: readonly Sound[], scheme: ScholarlyScheme, isConstruct: boolean): string {
  // The last sign alone is looked at and changed: to look at the end of a text that grows would read it again and again.
  let written = ''
  let out = ''
  for (let at = 0; at < sounds.length; at++) {
    written += out.slice(0, -1)
    out = out.slice(-1)
    const { letter, isDoubled, vowel } = sounds[at] as Sound
    const next = sounds[at + 1]
    const isFirst = at === 0
    const isLast = next === undefined
    if (letter === 'ة') {
      out += /[aā]$/u.test(out) ? '' : 'a'
      out += isConstruct ? 't' : 'h'
    } else if (letter === 'ى') out = `${out.replace(/a$/u, '')}á`
    else if (letter === 'آ') out += `${isFirst ? '' : letterOf('ء', scheme)}ā`
    else if (letter === 'ا' && !isFirst) out = `${out.replace(/a$/u, '')}ā`
    else if (letter === 'ا' || HAMZAS.includes(letter)) {
      const carried = letter === 'إ' ? 'i' : isFirst ? 'a' : ''
      const long = longVowel(vowel || carried, next, sounds[at + 2])
      out +=
        (isFirst ? '' : letterOf('ء', scheme)) +
        (long ?? (vowel === 'A' ? 'ā' : vowel || (isFirst ? carried : '')))
      if (long !== null) at++
    } else {
      const isFinalYa = letter === 'ي' && isLast && isDoubled && out.endsWith('i')
      if (isFinalYa) {
        out = `${out.slice(0, -1)}ī`
        continue
      }
      if (isDoubled && letter === 'ي' && out.endsWith('i')) out = `${out.slice(0, -1)}īy`
      else if (isDoubled && letter === 'و' && out.endsWith('u')) out = `${out.slice(0, -1)}ūw`
      else
        out +=
          partedFrom(out, letter, sounds[at - 1], scheme) + letterOf(letter, scheme).repeat(isDoubled ? 2 : 1)
      const long = longVowel(vowel, next, sounds[at + 2])
      out += long ?? (vowel === 'A' ? 'ā' : vowel)
      if (long !== null) at++
    }
  }
  return written + out
}

/** `ū` and `ī` where a `و` or `ي` without vowel lengthens the one before; `null` for none. */
function longVowel(vowel: string, next: Sound | undefined, afterNext: Sound | undefined): string | null {
  if (next === undefined || next.isDoubled || next.vowel !== '' || afterNext?.letter === 'ا') return null
  if (vowel === 'u' && next.letter === 'و') return 'ū'
  return vowel === 'i' && next.letter === 'ي' ? 'ī' : null
}

/** A sign between `د` and `ه`, that nobody reads `dh`: a prime in catalogues, a dot on maps. */
function partedFrom(out: string, letter: string, before: Sound | undefined, scheme: ScholarlyScheme): string {
  const isTwo =
    letter === 'ه' && before !== undefined && 'تدسكگ'.includes(before.letter) && /[tdskg]$/u.test(out)
  return isTwo ? (scheme === 'bgn' ? '\u00b7' : '\u02b9') : ''
}

/** The first letter as a capital, behind the sign of `ع`. */
function capitalized(text: string): string {
  return text.replace(/^[\u2018\u2019\u02bb\u02bc]?\p{Ll}/u, start => start.toUpperCase())
}
