import { alignNormalized, findTokens, type Token } from '../letters/index.js'
import { wordParts } from './word-parts.js'

/** Figures between two commas of a number. */
const GROUP = 3

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

/** The words and numbers of a text; signs are left out, also those between the thousands of a number. */
export function readWords(text: string): SourceWord[] {
  const aligned = alignNormalized(text)
  const words: SourceWord[] = []
  const add = (folded: string, from: number, to: number, isNumber: boolean): void => {
    const [start, end] = aligned.toSource(from, to)
    const startAfter = (letters: number): number => aligned.toSource(from + letters, to)[0]
    words.push({ text: text.slice(start, end), start, end, folded, isNumber, startAfter })
  }
  const tokens = findTokens(aligned.text)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'word') {
      for (const [start, end] of wordParts(token.text))
        add(token.text.slice(start, end), token.start + start, token.start + end, false)
    } else if (token.kind === 'number') {
      const last = lastOfNumber(tokens, at)
      const groups = tokens.slice(at, last + 1).filter(({ kind }) => kind === 'number')
      add(groups.map(group => group.text).join(''), token.start, tokens[last]?.end ?? token.end, true)
      at = last
    }
  }
  return words
}

/**
 * Where a number ends whose thousands are set off by commas: `1,200` is `1200`, as `١٬٢٠٠` is. What begins with 0 is a fraction,
 * and years in a row have four figures.
 */
function lastOfNumber(tokens: readonly Token[], first: number): number {
  const head = tokens[first]
  if (head === undefined || head.text.length > GROUP || head.text.startsWith('0')) return first
  let last = first
  for (;;) {
    const [number, comma, group] = tokens.slice(last, last + 3)
    const isGroup =
      comma?.text === ',' &&
      comma.start === number?.end &&
      group?.kind === 'number' &&
      group.start === comma.end &&
      group.text.length === GROUP
    if (!isGroup) return last
    last += 2
  }
}
