import { checkString } from '../check-input.js'
import { LETTER_RANGES, MARK_RANGES } from './arabic.data.js'

/** A word, number, sign or line end of a folded text; blanks are the gaps between. */
export interface Token {
  /** What it is: letters of any script, digits, one other character, a line end. */
  readonly kind: 'word' | 'number' | 'sign' | 'break'
  /** Its stretch of the folded text. */
  readonly text: string
  /** Offset into the folded text. */
  readonly start: number
  /** Offset behind the token. */
  readonly end: number
}

export const BLANK = 0
export const BREAK = 1
export const NUMBER = 2
export const WORD = 3
export const SIGN = 4
const KINDS = [null, 'break', 'number', 'word', 'sign'] as const

/**
 * The tokens of a folded text (preset `search`), in order. A change from letters to digits is a border, so `1442ه` is two
 * tokens, and so is `29يونيو`.
 *
 * @param folded - folded text
 * @returns words (letters of any script), numbers (runs of 0 to 9), single signs, line ends
 */
export function findTokens(folded: string): Token[] {
  checkString(folded, 'the text')
  const classes = tokenClasses()
  const tokens: Token[] = []
  let start = 0
  while (start < folded.length) {
    const unitClass = classes[folded.charCodeAt(start)] as number
    let end = start + 1
    if (unitClass === WORD || unitClass === NUMBER) {
      while (end < folded.length && classes[folded.charCodeAt(end)] === unitClass) end++
    }
    const kind = KINDS[unitClass]
    if (kind) tokens.push({ kind, text: folded.slice(start, end), start, end })
    start = end
  }
  return tokens
}

let builtClasses: Uint8Array | undefined

/** What each unit of folded text is part of: `BLANK`, `BREAK`, `NUMBER`, `WORD` or `SIGN`; built on first use, 64 kB. */
export function tokenClasses(): Uint8Array {
  if (builtClasses) return builtClasses
  const classes = new Uint8Array(0x10000).fill(WORD)
  for (const [from, to] of SIGN_RANGES) classes.fill(SIGN, from, to + 1)
  for (const [from, to] of [...LETTER_RANGES, ...MARK_RANGES]) {
    if (to <= LAST_ARABIC) classes.fill(WORD, from, to + 1)
  }
  for (const [from, to] of LATIN_LETTERS) classes.fill(WORD, from, to + 1)
  return (builtClasses = classes.fill(BLANK, 0, 0x21).fill(BREAK, 0x0a, 0x0b).fill(NUMBER, 0x30, 0x3a))
}

const LAST_ARABIC = 0x08ff
const LATIN_LETTERS = [
  [0x41, 0x5a],
  [0x61, 0x7a],
] as const

/** Where signs are, but for the letters, marks and digits among them. All the rest is part of a word. */
const SIGN_RANGES: readonly (readonly [number, number])[] = [
  [0x0021, 0x007f], // ASCII signs
  [0x0600, LAST_ARABIC], // Arabic signs
  [0x2000, 0x2e7f], // punctuation, symbols
  [0x0080, 0x00a9], // Latin-1 signs
  [0x00ab, 0x00b4], // Latin-1 signs
  [0x00b6, 0x00b9], // Latin-1 signs
  [0x00bb, 0x00bf], // Latin-1 signs
  [0x00d7, 0x00d7], // multiplication sign
  [0x00f7, 0x00f7], // division sign
  [0x0589, 0x0589], // Armenian full stop
  [0x02c2, 0x02c5], // modifier arrows
  [0x02d2, 0x02df], // modifier signs
  [0x037e, 0x037e], // Greek question mark
  [0x05be, 0x05be], // Hebrew hyphen
  [0x05f3, 0x05f4], // Hebrew quotation marks
  [0x0964, 0x0965], // danda
  [0x3000, 0x303f], // punctuation of East Asia
  [0xd800, 0xf8ff], // halves of pairs, private use: bullets of word processors
  [0xfbb2, 0xfbd2], // dots drawn alone, honorifics
  [0xfd3e, 0xfd4f], // ornate brackets, honorifics
  [0xfd90, 0xfd91], // honorifics
  [0xfdc8, 0xfdcf], // honorifics
  [0xfdfc, 0xfdff], // rial sign, basmala, honorifics
  [0xfe00, 0xfe6f], // variation selectors, vertical and small punctuation
  [0xff01, 0xff0f], // full-width punctuation
  [0xff1a, 0xff20], // full-width punctuation
  [0xff3b, 0xff40], // full-width punctuation
  [0xff5b, 0xff65], // full-width punctuation
  [0xfff0, 0xffff], // specials
]
