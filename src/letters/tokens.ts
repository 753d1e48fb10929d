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

const BLANK = 0
const BREAK = 1
const NUMBER = 2
const WORD = 3
const SIGN = 4
const KINDS = [null, 'break', 'number', 'word', 'sign'] as const

/**
 * The tokens of a folded text (preset `search`), in order. A change from letters to digits is a border, so `1442ه` is two
 * tokens, and so is `29يونيو`.
 *
 * @param folded - folded text
 * @returns words (letters of any script), numbers (runs of 0 to 9), single signs, line ends
 */
export function findTokens(folded: string): Token[] {
  const tokens: Token[] = []
  let start = 0
  while (start < folded.length) {
    const unitClass = classOf(folded.charCodeAt(start))
    let end = start + 1
    if (unitClass === WORD || unitClass === NUMBER) {
      while (end < folded.length && classOf(folded.charCodeAt(end)) === unitClass) end++
    }
    const kind = KINDS[unitClass]
    if (kind) tokens.push({ kind, text: folded.slice(start, end), start, end })
    start = end
  }
  return tokens
}

function classOf(unit: number): number {
  if (unit >= 0x0620 && unit <= 0x06ff) return unit === 0x06d4 ? SIGN : WORD
  if (unit <= 0x20) return unit === 0x0a ? BREAK : BLANK
  if (unit >= 0x30 && unit <= 0x39) return NUMBER
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? WORD : SIGN
  return isSignUnit(unit) ? SIGN : WORD
}

/** Punctuation and symbols beyond ASCII; whatever else is there belongs to words of some script. */
function isSignUnit(unit: number): boolean {
  return (
    (unit < 0xc0 && unit !== 0xaa && unit !== 0xb5 && unit !== 0xba) || unit === 0xd7 || unit === 0xf7 ||
    (unit >= 0x0600 && unit <= 0x061f) || (unit >= 0x2000 && unit <= 0x2bff) || (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xd800 && unit <= 0xdfff) || unit >= 0xfff0
  )
}
