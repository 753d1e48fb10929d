import { decodePieces } from './decode-news.js'
import { foldArabicWord } from './fold-arabic-word.js'
import { BEFORE_ALLAH, LETTER_NAMES } from './lexicon/latin-particles.js'
import { lookupKey, newsParticle, newsRow } from './news-lexicon.js'
import { romanizeSyllables } from './syllable-names.js'

/** A word in Latin letters and what stands before it; `null` leaves what the source has there. */
export interface RomanWord {
  readonly text: string
  readonly before: string | null
}

/** A word as the model reads it and as the lexicon is asked for it. */
interface NewsWord {
  readonly folded: string
  readonly key: string
}

const ALLAH = 'الله'
const SERVANT = 'عبد'

/** Letters that foreign names are hardly ever written with. */
const NATIVE_LETTERS = /[حذصضظع]/u

let letterNames: Map<string, string> | undefined

/**
 * The words of one name as an English-language newspaper writes them.
 *
 * @param words - words in Arabic letters that stand beside each other
 * @returns as many words or fewer; words that make one are one
 */
export function newsName(words: readonly string[]): RomanWord[] {
  const all = words.map(readWord)
  const keys = all.map(({ key }) => key)
  const syllables = romanizeSyllables(keys)
  if (syllables !== null) return syllables.map(text => ({ text, before: null }))
  const out: RomanWord[] = []
  let at = readInitials(keys, out)
  for (; at < all.length; at++) {
    const word = all[at] as NewsWord
    const next = all[at + 1]
    if (next !== undefined) {
      const joined = joinWithNext(word, next)
      if (joined !== null) {
        out.push(...joined)
        at++
        continue
      }
    }
    out.push(...spellPart(word, out.length === 0, next !== undefined))
  }
  return out
}

const readWord = (word: string): NewsWord => ({ folded: foldArabicWord(word), key: lookupKey(word) })

/** A word that makes one name with the next: `عبد الفتاح`, `نصر الله`, and pairs of the lexicon. */
function joinWithNext(word: NewsWord, next: NewsWord): RomanWord[] | null {
  const pair = newsRow(`${word.key} ${next.key}`)
  if (pair !== undefined) return [{ text: pair.news, before: null }]
  if (next.key === ALLAH) {
    return BEFORE_ALLAH.includes(word.key) ? [{ text: `${spellPlain(word)}allah`, before: null }] : null
  }
  return word.key === SERVANT && hasArticle(next) ? servantOf(next, null) : null
}

/** `Abdel` and the name behind it without its article. */
function servantOf(name: NewsWord, before: string | null): RomanWord[] {
  return [
    { text: 'Abdel', before: null },
    { text: spellPlain(withoutArticle(name)), before },
  ]
}

/** A word that the next one does not change. */
function spellPart(word: NewsWord, isFirst: boolean, hasNext: boolean): RomanWord[] {
  const particle = newsParticle(word.key)
  // A name of one word is a name, even where it is spelled like a particle.
  if (particle !== undefined && (hasNext || !isFirst))
    return [{ text: isFirst ? capitalized(particle) : particle, before: null }]
  if (word.key.startsWith(SERVANT) && newsRow(word.key) === undefined) {
    const rest = { folded: word.folded.slice(SERVANT.length), key: word.key.slice(SERVANT.length) }
    if (hasArticle(rest)) return servantOf(rest, ' ')
  }
  return [{ text: spellWithArticle(word), before: null }]
}

/** A word with its article, `al-Sisi`, if it has one. */
function spellWithArticle(word: NewsWord): string {
  if (!hasArticle(word) || newsRow(word.key) !== undefined) return spellPlain(word)
  const rest = withoutArticle(word)
  if (newsRow(rest.key) !== undefined || NATIVE_LETTERS.test(rest.key)) return `al-${spellPlain(rest)}`
  const pieces = decodePieces(word.folded)
  // `الكسندر` begins with the same letters and has no article: the model knows names of both kinds.
  return pieces[0]?.arabic === 'ال' ? `al-${spellPlain(rest)}` : joined(pieces)
}

const spellPlain = ({ folded, key }: NewsWord): string => newsRow(key)?.news ?? joined(decodePieces(folded))

const joined = (pieces: readonly { readonly latin: string }[]): string =>
  capitalized(pieces.map(({ latin }) => latin).join(''))

/** Names of letters at the beginning, `جيه دي فانس`, as initials, where there are two at least and a name behind them. */
function readInitials(keys: readonly string[], out: RomanWord[]): number {
  letterNames ??= new Map(LETTER_NAMES.map(row => [lookupKey(row.form), row.letter]))
  let text = ''
  let count = 0
  for (; count < keys.length - 1; count++) {
    const letter = letterNames.get(keys[count] ?? '')
    if (letter === undefined) break
    text += `${letter}.`
  }
  if (count < 2) return 0
  out.push({ text, before: null })
  return count
}

/** The article before two letters at least. */
const hasArticle = ({ key }: NewsWord): boolean => key.startsWith('ال') && key.length > 3

/** Both forms begin with the same two letters; what is folded differently lies behind them. */
const withoutArticle = ({ folded, key }: NewsWord): NewsWord => ({
  folded: folded.slice(2),
  key: key.slice(2),
})

/** The first letter as a capital, and the one behind a hyphen. */
function capitalized(word: string): string {
  return word.replace(
    /(^|-)('*)(\p{Ll})/gu,
    (_, edge: string, sign: string, letter: string) => edge + sign + letter.toUpperCase(),
  )
}
