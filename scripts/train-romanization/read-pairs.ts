import { readFileSync } from 'node:fs'
import { foldArabicWord } from '../../src/names/romanize/fold-arabic-word.js'
import { foldLatin } from '../../src/names/romanize/fold-latin.js'

/** A row of the training data: one name in both scripts. */
export interface NameRow {
  readonly arabic: string
  readonly latin: string
  readonly tag: string
  readonly split: string
}

/** A word in both scripts, folded, and how much it counts. */
export interface WordPair {
  readonly arabic: string
  readonly latin: string
  readonly weight: number
}

/** How much a row of each source counts. Places teach sounds as well, but half of them are translated or renamed. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'wd18': 1,
  'google-train': 1,
  'person': 5,
  'tfp-dict': 1.2,
  'un': 0.5,
  'wof': 0.5,
  'arz': 0.25,
}

/** A word of hundreds of full names counts as often as it is met, but must not drown the rest. */
const MOST = 30

/** The rows of a file of pairs. */
export function readRows(path: string): NameRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(1)
    .filter(line => line !== '')
    .map(line => {
      const [arabic = '', latin = '', tag = '', split = ''] = line.split('\t')
      return { arabic, latin, tag, split }
    })
}

/** The words of the rows, where both sides have as many words; the same pair once, with the sum of its weights. */
export function pairWords(rows: readonly NameRow[]): WordPair[] {
  const weights = new Map<string, number>()
  for (const { arabic, latin, tag } of rows) {
    const arabicWords = splitWords(arabic).map(foldArabicWord)
    const latinWords = splitWords(joinArticle(latin)).map(foldLatin)
    if (arabicWords.length !== latinWords.length) continue
    for (const [at, word] of arabicWords.entries()) {
      const key = `${word}\t${latinWords[at] ?? ''}`
      const before = weights.get(key) ?? 0
      weights.set(key, Math.min(before + (WEIGHTS[tag] ?? 0), MOST))
    }
  }
  return [...weights].flatMap(([key, weight]) => {
    const [arabic = '', latin = ''] = key.split('\t')
    return /^[\u0621-\u06d5]{2,24}$/u.test(arabic) && /^[a-zçşščžćñğłř'-]{1,28}$/u.test(latin)
      ? [{ arabic, latin, weight }]
      : []
  })
}

const splitWords = (name: string): string[] => name.split(/[ \u00a0]+/u).filter(word => word !== '')

/** `AL HAKIM` and `el alfi` with the article joined by a hyphen, as newspapers write it. */
const joinArticle = (name: string): string => name.replace(/(?<=^| )(al|el) (?=\p{L})/giu, '$1-')
