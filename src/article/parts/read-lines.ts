import { findTokens, normalize } from '../../letters/index.js'

/** A line of a page that is not blank, with what the rules ask of it. */
export interface Line {
  /** Offset of its first unit that is not blank. */
  readonly start: number
  /** Offset behind its last unit that is not blank. */
  readonly end: number
  /** As written, without the blanks around it. */
  readonly text: string
  /** Folded, without the bullet in front. */
  readonly folded: string
  /** Its words and numbers, folded. */
  readonly words: readonly string[]
  /** Its words alone, folded. */
  readonly letters: readonly string[]
  /** Whether it ends as a sentence does: `.`, `؟`, `…`, a quotation mark behind one of them. */
  readonly closed: boolean
  /** Whether blank lines or the start of the text stand above it. */
  readonly apart: boolean
}

// No pattern here reads a run: one of millions of units fills the stack of the engine, which then throws.
const LINE_END = /[\n\r\u2028\u2029\v\f]|$/gu
const VISIBLE = /[^\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\u00AD]/u
const BULLET = /[•·▪●◾■*>»|-] ?/uy
/** `[1]`, `[بحاجة لمصدر]` behind the full stop. */
const MARK_AT_END = / ?\[[^[\]]{1,30}\]$/u
const CLOSED = /[.!?…](?:["'»”)\]]| )*$/u

/** The lines of a text that are not blank, in order. Line ends are `\n`, `\r`, U+2028, U+2029, form feed and vertical tab. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let above = 0
  let next = 0
  for (const { index } of text.matchAll(LINE_END)) {
    const from = next
    const whole = text.slice(from, index)
    next = index + 1
    const shift = whole.search(VISIBLE)
    if (shift < 0) continue
    let end = index
    const start = from + shift
    while (end > start && !VISIBLE.test(text[end - 1] ?? '')) end--
    const apart =
      lines.length === 0 || /[\n\r\u2028\u2029].*[\n\r\u2028\u2029]/su.test(gapOf(text, above, start))
    lines.push({ ...readLine(text.slice(start, end)), start, end, apart })
    above = end
  }
  return lines
}

/** Of `\r\n` one line end is left. */
function gapOf(text: string, from: number, to: number): string {
  return text.slice(from, to).replaceAll('\r\n', '\n')
}

function readLine(text: string): Pick<Line, 'text' | 'folded' | 'words' | 'letters' | 'closed'> {
  const folded = withoutBullets(normalize(text).trim())
  const tokens = findTokens(folded)
  const letters = tokens.filter(token => token.kind === 'word').map(token => token.text)
  const words = tokens
    .filter(token => token.kind === 'word' || token.kind === 'number')
    .map(token => token.text)
  return { text, folded, words, letters, closed: CLOSED.test(withoutMarks(folded)) }
}

function withoutBullets(folded: string): string {
  let at = 0
  for (BULLET.lastIndex = 0; BULLET.test(folded);) at = BULLET.lastIndex
  return folded.slice(at)
}

/** Of several marks behind one full stop the last two are looked through. */
function withoutMarks(folded: string): string {
  return folded.replace(MARK_AT_END, '').replace(MARK_AT_END, '')
}
