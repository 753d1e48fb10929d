import { alignNormalized, findTokens } from '../letters/index.js'

/** A word or number of a text. */
export interface SourceWord {
  /** As it is written. */
  readonly text: string
  /** Offset into the text. */
  readonly start: number
  readonly end: number
  /** In the preset `search`. */
  readonly folded: string
  readonly isNumber: boolean
  /** Where in the text the word goes on after so many letters of its folded form. */
  startAfter(letters: number): number
}

/** The words and numbers of a text; signs are left out. */
export function readWords(text: string): SourceWord[] {
  const aligned = alignNormalized(text)
  const words: SourceWord[] = []
  for (const token of findTokens(aligned.text)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue
    const [start, end] = aligned.toSource(token.start, token.end)
    words.push({
      text: text.slice(start, end),
      start,
      end,
      folded: token.text,
      isNumber: token.kind === 'number',
      startAfter: letters => aligned.toSource(token.start + letters, token.end)[0],
    })
  }
  return words
}
