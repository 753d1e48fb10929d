import type { ArticlePartKind } from './article-part.js'
import { readDateline } from './read-dateline.js'
import { isAgency } from './read-source.js'
import { normalize } from '../../letters/index.js'

/** A piece of a line, in offsets of the line. */
export interface Piece {
  readonly kind: ArticlePartKind
  readonly start: number
  readonly end: number
}

const MARKS = /\[\s?(?<inner>[\p{N}]{1,3}|[\p{L}]|[\p{L}\s]{3,30})\s?\]/gu
const EDIT = /^(?:عدل|تعديل|تحرير)/u
const NEEDED = /^(?:بحاجه|محل شك|من صاحب|اين|متي|من)/u
const SIGN_OFF = /(?<=[.!?؟…»"”])\s*(?<source>[([][^()[\]]{2,60}[)\]])\.?$/u

/**
 * The pieces of a line: a dateline in front of its sentence, an agency in brackets behind its last one, marks of
 * references and buttons between the words. Each piece is trimmed; only blanks are left out.
 *
 * @param text - a line
 * @param kind - what the line is
 * @param opening - whether a dateline may stand in front: `first` in the first paragraph, `maybe` in the next ones
 */
export function cutLine(text: string, kind: ArticlePartKind, opening: 'first' | 'maybe' | null): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let end = text.length
  if (kind === 'body' && opening !== null) {
    const dateline = readDateline(text, opening === 'first')
    if (dateline !== null && dateline.next < text.length) {
      pieces.push(...trimmed(text, 'dateline', 0, dateline.next))
      start = dateline.next
    }
  }
  const signOff = kind === 'body' ? readSignOff(text) : null
  if (signOff !== null && signOff > start) end = signOff
  if (kind === 'body' || kind === 'heading' || kind === 'title' || kind === 'caption')
    for (const piece of cutMarks(text, kind, start, end)) pieces.push(piece) // there may be a million
  else pieces.push(...trimmed(text, kind, start, end))
  if (end < text.length) pieces.push(...trimmed(text, 'credit', end, text.length))
  return pieces
}

function readSignOff(text: string): number | null {
  if (!/[)\]]/u.test(text.slice(-2))) return null
  const match = SIGN_OFF.exec(text)
  const source = match?.groups?.['source'] ?? ''
  if (match === null || !isAgency(normalize(source).slice(1, -1))) return null
  return match.index
}

function cutMarks(text: string, kind: ArticlePartKind, from: number, to: number): Piece[] {
  if (!text.includes('[')) return trimmed(text, kind, from, to)
  const pieces: Piece[] = []
  let at = from
  for (const match of text.slice(0, to).matchAll(MARKS)) {
    if (match.index < at) continue
    const mark = kindOfMark(match.groups?.['inner'] ?? '')
    if (mark === null) continue
    const end = match.index + match[0].length
    pieces.push(...trimmed(text, kind, at, match.index), { kind: mark, start: match.index, end })
    at = end
  }
  return [...pieces, ...trimmed(text, kind, at, to)]
}

function kindOfMark(inner: string): ArticlePartKind | null {
  const folded = normalize(inner).trim()
  if (EDIT.test(folded)) return 'navigation'
  if (/^[0-9]+$/u.test(folded) || folded.length === 1 || NEEDED.test(folded)) return 'reference'
  return null
}

function trimmed(text: string, kind: ArticlePartKind, from: number, to: number): Piece[] {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return start < end ? [{ kind, start, end }] : []
}
