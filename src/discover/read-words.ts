import { alignNormalized, findTokens } from '../letters/index.js'

/** A word of a text with what stands in front of it. */
export interface TextWord {
  /** Folded (preset `search`). */
  readonly text: string
  /** As the source has it. */
  readonly raw: string
  readonly kind: 'word' | 'number'
  /** Whether it begins with the article: `السلام`, and not `إلهام`, which folds to `ال…`. */
  readonly definite: boolean
  /** Offset into the folded text. */
  readonly start: number
  /** Offset into the folded text. */
  readonly end: number
  /** The signs between the word before and this one, `\n` for a line end; empty for blanks and for nothing. */
  readonly before: string
}

/** The words of a text and the way back to its offsets. */
export interface ReadText {
  readonly words: readonly TextWord[]
  readonly toSource: (start: number, end: number) => readonly [number, number]
}

/** Stands where a text has no word. */
export const NO_WORD: TextWord = {
  text: '',
  raw: '',
  kind: 'word',
  definite: false,
  start: 0,
  end: 0,
  before: '',
}

const BREAK = '\n'
/** The alef of the article bears no hamza. */
const ARTICLE = /^[^أإآ]/u

/** The words of a text, each with the signs before it. */
export function readWords(source: string): ReadText {
  const aligned = alignNormalized(source, 'search')
  const words: TextWord[] = []
  let before = ''
  for (const { kind, text, start, end } of findTokens(aligned.text)) {
    if (kind === 'break') before += BREAK
    else if (kind === 'sign') before += text
    else {
      const [from, to] = aligned.toSource(start, end)
      const raw = source.slice(from, to)
      words.push({
        text,
        raw,
        kind,
        definite: ARTICLE.test(raw) && text.startsWith('ال'),
        start,
        end,
        before,
      })
      before = ''
    }
  }
  return { words, toSource: (start, end) => aligned.toSource(start, end) }
}

/** Whether only blanks or a hyphen part the word from the one before. */
export function continues(word: TextWord): boolean {
  return word.before === '' || word.before === '-'
}

/** What tells a word from others: as written, with what its text does not show. */
export function wordKey({ raw, text, definite }: TextWord): string {
  const written = raw.length === text.length ? raw : `${raw} ${text}`
  return definite ? written : `-${written}`
}
