import { findDates } from '../../dates/index.js'
import { findTokens, normalize } from '../../letters/index.js'
import { pageLexicon } from './page-lexicon.js'
import { isAgency } from './read-source.js'

/** Where a dateline ends, and where the sentence behind it begins; both the length of the line for a dateline alone. */
export interface Dateline {
  readonly end: number
  readonly next: number
}

/** `بكين / 3 يوليو 2024 / شينخوا`: more pieces has none. */
const MOST_PIECES = 6
/** `وكالة تونس إفريقيا للأنباء`, `الأمم المتحدة - نيويورك`. */
const MOST_WORDS = 4
const MOST_WORDS_ALONE = 3
/** A second dash so near means that both enclose an aside. */
const ASIDE = 120

/** A tatweel between blanks is a dash: no letter is there to lengthen. */
const TATWEEL_DASH = /(?<=\s)\u0640+(?=\s|$)/gu
const DASH = /[-\u2010-\u2015\u2212]/u
/** A date in two calendars has some sixty units: `الأربعاء 27 ذو الحجة 1445 هـ الموافق 3 من شهر يوليو 2024 م`. */
const PIECE = /(?<piece>[^-\u2010-\u2015\u2212/:،,()[\]«»"“”|؛;.؟?!\n]{1,80})/uy
const DIVIDER = /\s*(?<sign>[-\u2010-\u2015\u2212/:،,|]){1,100}\s*/uy
const BRACKETS = /\s*[([](?<inner>[^()[\]\n]{2,45})[)\]]/uy
const QUOTES = /\s*["«“](?<inner>[^"«»“”\n]{2,40})["»”]/uy

/**
 * The dateline that a line begins with: `القاهرة (أ ف ب) - `, `بكين 3 يوليو 2024 (شينخوا) `, `موسكو - رويترز - `, `عمّان ـ `.
 *
 * @param line - a line of a page
 * @param opening - whether it may be the first sentence of an article: a place before a dash is then enough
 */
export function readDateline(line: string, opening: boolean): Dateline | null {
  const text = line.replace(TATWEEL_DASH, dash => '-'.repeat(dash.length))
  let at = 0
  let sign = ''
  let end = 0
  let places = 0
  let told = false
  for (let count = 0; count < MOST_PIECES; count++) {
    const bracket = readAt(BRACKETS, text, at)
    const quote = bracket === null && places > 0 && sign !== '' ? readAt(QUOTES, text, at) : null
    const enclosed = bracket ?? quote
    if (enclosed !== null) {
      const sure = isTold(enclosed.inner)
      const divider = readAt(DIVIDER, text, enclosed.end)
      const last = bracket === null && enclosed.end === text.length
      if (
        !sure &&
        !((places > 0 || told) && wordsOf(enclosed.inner) <= MOST_WORDS && (divider !== null || last))
      )
        break
      told = true
      end = enclosed.end
      at = divider?.end ?? end
      sign = divider?.inner ?? ')'
    } else {
      const piece = readAt(PIECE, text, at)
      if (piece === null) break
      const divider = readAt(DIVIDER, text, piece.end)
      const brackets = divider === null && readAt(BRACKETS, text, piece.end) !== null
      if (divider === null && !brackets && piece.end < text.length) break
      const sure = isTold(piece.inner)
      const dated = !sure && isPlaceWithDate(piece.inner)
      if (!sure && !dated) {
        const listed = places === 0 || '،,/'.includes(sign)
        if (!listed || told || !isPlaceLike(piece.inner)) break
      }
      if (!sure) places += 1
      told ||= sure || dated
      end = trimEnd(text, piece.end)
      at = divider?.end ?? piece.end
      sign = divider?.inner ?? ''
    }
    if (at >= text.length) return told ? { end: text.length, next: text.length } : null
  }
  if (end === 0 || at === 0) return null
  const next = skipBlanks(text, at)
  if (told) return sign !== '' && !'،,'.includes(sign) && (opening || places > 0) ? { end, next } : null
  const alone =
    opening && places === 1 && DASH.test(text.slice(end, next)) && /\s/u.test(text.slice(end, next))
  if (!alone || wordsOf(text.slice(0, end)) > MOST_WORDS_ALONE || DASH.test(text.slice(next, next + ASIDE)))
    return null
  return { end, next }
}

interface Piece {
  readonly inner: string
  readonly end: number
}

/** A sticky expression at an offset; its first named group is what stands inside. */
function readAt(expression: RegExp, text: string, at: number): Piece | null {
  expression.lastIndex = at
  const match = expression.exec(text)
  expression.lastIndex = 0
  if (match === null) return null
  return { inner: Object.values(match.groups ?? {})[0] ?? '', end: match.index + match[0].length }
}

/** An agency or a date: what no sentence begins with before a dash. */
function isTold(piece: string): boolean {
  const folded = normalize(piece).trim()
  if (isAgency(folded)) return true
  return isDate(piece)
}

function isDate(piece: string): boolean {
  if (!/\p{N}/u.test(piece)) return false
  const [date] = findDates(piece)
  return date?.kind === 'date' && letterWords(piece.slice(0, date.start) + piece.slice(date.end)).length === 0
}

function isPlaceWithDate(piece: string): boolean {
  if (!/\p{N}/u.test(piece)) return false
  const date = findDates(piece).at(-1)
  if (date?.kind !== 'date' || letterWords(piece.slice(date.end)).length > 0) return false
  return isPlaceLike(piece.slice(0, date.start).replace(/\sفي\s*$/u, ''))
}

function isPlaceLike(piece: string): boolean {
  const words = letterWords(piece)
  const { unnamed } = pageLexicon()
  if (words.length === 0 || words.length > MOST_WORDS || /\p{N}/u.test(piece)) return false
  return words.every(word => !unnamed.has(word))
}

function wordsOf(piece: string): number {
  return letterWords(piece).length
}

function letterWords(piece: string): string[] {
  return findTokens(normalize(piece))
    .filter(token => token.kind === 'word')
    .map(token => token.text)
}

function trimEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at--
  return at
}

function skipBlanks(text: string, start: number): number {
  let at = start
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}
