import { KhabarError } from '../../khabar-error.js'
import { checkName } from '../check-name.js'
import { decodeWord } from './decode-word.js'
import { foldLatin } from './fold-latin.js'
import { type LatinInput, readLatin } from './latin-input.js'
import { LETTER_NAMES } from './lexicon/latin-particles.js'
import { newsForms } from './latin-lexicon.js'
import { arabizePinyin } from './syllable-names.js'

/** A spelling and minus the logarithm of how likely it is. */
interface Spelling {
  readonly text: string
  readonly cost: number
}

const WIDTH = 16
/** What a spelling of the lexicon costs: less than any of the model. */
const CERTAIN = 0
/** No name has words so long, and the time that the model takes grows faster than a word. */
const LONGEST_WORD = 100

const ARTICLE = /^(?:al|el|as|ash|es|ad|ed|ar|er|an|en|at|et|az|ez|adh|ath)[-\u2010\u2011'’](?=\p{L})/iu
const SERVANT = /^(?:['ʿʻ‘])?abd(?:el|ul|al|ou?l|ur|us)?$/iu
const HYPHEN = /[-\u2010\u2011]/u

/**
 * Arabic spellings of a Latin name, the likeliest first: what a newspaper may have written.
 *
 * Names in English, French, German, Turkish, pinyin and in the academic tables of Arabic are read; `al-` and `el-` become
 * `ال`, `bin` and `ben` become `بن`, initials the names of their letters. Words and signs in other scripts stay as they are,
 * and so do words of more than 100 letters.
 *
 * @param latin - a name; one in Arabic letters comes back alone
 * @param limit - how many spellings at most
 * @defaultValue `limit`: 5
 * @returns different spellings, none for an empty name; a long name may have fewer than asked
 * @throws KhabarError `bad-option` where `limit` is no whole number from 1 on, `bad-argument` for a name that is no string
 *
 * @example
 * ```ts
 * import { arabizeName } from 'khabar'
 * arabizeName('Vladimir Putin', 1)
 * // → ['فلاديمير بوتين']
 * ```
 */
export function arabizeName(latin: string, limit: number = 5): string[] {
  if (!Number.isInteger(limit) || limit < 1)
    throw new KhabarError('bad-option', {
      what: 'the limit of arabizeName',
      got: limit,
      instead: 'Give a whole number from 1 on.',
    })
  const name = checkName(latin, 'the name for arabizeName').trim()
  if (name === '') return []
  if (!/\p{Script=Latin}/u.test(name)) return [name]
  const words = name.split(/\s+/u)
  const pinyin = arabizePinyin(words.map(word => foldLatin(word)))
  if (pinyin !== null) {
    const [family = '', ...given] = pinyin
    return [...new Set([pinyin.join(' '), [family, given.join('')].join(' ')])].slice(0, limit)
  }
  const names = spellParts(joinParticles(words), limit)
  return [...new Set(names.map(({ text }) => text))]
}

/** Words and the particles before them: `al Sisi` as `al-Sisi`, `Abdel Fattah` as one part. */
function joinParticles(words: readonly string[]): string[] {
  const parts: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const next = words[at + 1]
    if (next !== undefined && /^(?:al|el)$/u.test(word)) {
      parts.push(`${word}-${next}`)
      at++
    } else if (next !== undefined && SERVANT.test(word) && !/^abd$/iu.test(word)) {
      parts.push('abd', ARTICLE.test(next) ? next : `al-${next}`)
      at++
    } else if (/^abd(?:el|ul)-?(?=\p{L}{4})/iu.test(word) && !/^abdull?ah$/iu.test(word)) {
      parts.push('abd', `al-${word.replace(/^abd(?:el|ul)-?/iu, '')}`)
    } else parts.push(word)
  }
  return parts
}

/** The likeliest spellings of parts, with a blank between them. */
function spellParts(parts: readonly string[], limit: number): Spelling[] {
  let joined: Spelling[] = [{ text: '', cost: 0 }]
  for (const part of parts) {
    const spellings = spellPart(part, limit)
    joined = joined
      .flatMap(({ text, cost }) =>
        spellings.map(next => ({
          text: text === '' ? next.text : `${text} ${next.text}`,
          cost: cost + next.cost,
        })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, limit)
  }
  return joined
}

/** The spellings of a word, with its article, or of the words that hyphens join. */
function spellPart(part: string, limit: number): Spelling[] {
  if (part.length > LONGEST_WORD) return [{ text: part, cost: CERTAIN }]
  const initials = spellInitials(part)
  if (initials !== null) return [{ text: initials, cost: CERTAIN }]
  const known = newsForms(part)
  if (known.length > 0) return known.map((text, at) => ({ text, cost: CERTAIN + at }))
  const article = ARTICLE.exec(part)?.[0]
  if (article !== undefined)
    return spellPart(part.slice(article.length), limit).map(({ text, cost }) => ({
      text: text.startsWith('ال') ? text : `ال${text}`,
      cost,
    }))
  const pieces = part.split(HYPHEN).filter(piece => piece !== '')
  if (pieces.length < 2) return spellWord(part, limit)
  return spellParts(pieces, limit)
}

function spellWord(word: string, limit: number): Spelling[] {
  if (!/\p{Script=Latin}/u.test(word)) return [{ text: word, cost: 0 }]
  const mac = /^Ma?c(?=\p{Lu})/u.exec(word)?.[0]
  if (mac !== undefined)
    return spellWord(word.slice(mac.length), limit).map(({ text, cost }) => ({ text: `ماك${text}`, cost }))
  const input = readLatin(word)
  const decoded = decodeWord(input.letters, 'to-arabic', Math.max(WIDTH, limit * 2), limit, fits(input))
  const found = decoded.length > 0 ? decoded : decodeWord(input.letters, 'to-arabic', WIDTH, limit)
  return found.length > 0 ? found : [{ text: word, cost: 0 }]
}

/** Whether a piece of Arabic letters may stand where the sign of a Latin letter tells which one is meant. */
function fits({ fixed }: LatinInput): ((at: number, length: number, piece: string) => boolean) | undefined {
  if (fixed.size === 0) return undefined
  return (at, length, piece) => {
    for (let offset = at; offset < at + length; offset++) {
      const letters = fixed.get(offset)
      if (letters !== undefined && ![...letters].some(letter => piece.includes(letter))) return false
    }
    return true
  }
}

/** `J.D.` as the names of its letters. */
function spellInitials(part: string): string | null {
  if (!/^(?:\p{Lu}\.)+$/u.test(part)) return null
  const names = part
    .split('.')
    .slice(0, -1)
    .map(letter => LETTER_NAMES.find(row => row.letter === letter)?.form ?? '')
  return names.includes('') ? null : names.join(' ')
}
