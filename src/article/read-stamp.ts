import { findTokens, normalize } from '../letters/index.js'
import { findPlaceId } from '../places/index.js'
import { readDateline } from './parts/read-dateline.js'
import { FAR_DEMONSTRATIVES, FILLER_WORDS, PUBLICATION_WORDS, UPDATE_WORDS } from './lexicon/stamp-words.js'

/** What a line says about the date in it. */
export type Stamp = 'published' | 'updated' | 'dateline'

/** A line of a text around one mention. */
interface Line {
  readonly before: string
  readonly after: string
  /** Lines with words in front of this one, counted up to {@link DATELINE_LINES}. */
  readonly index: number
}

/** A dateline stands at the head: behind a title, a summary and a byline at most. */
const DATELINE_LINES = 4
const HEAD = 1200
/** `القاهرة (رويترز)`, `الأمم المتحدة`: words in front of the date of a dateline. */
const DATELINE_WORDS = 4
/** A line of publication is short; nothing longer is looked at. */
const LONGEST_BEFORE = 80
const DIVIDERS = ['|', '•', '·']
/** What stands between the place and the date, as written. */
const LED_BY = '-–—:/،,'
const DATELINE_SIGNS = ['-', '/', ':', '(', ')', ',']
const SIGNS_BETWEEN = /[-–—/:،,()]/u

let folded: Record<'published' | 'updated' | 'filler' | 'far', ReadonlySet<string>> | undefined

/**
 * Whether the date at `start` to `end` is the stamp of an article: a line that says `نشر في`, `آخر تحديث:` and nothing else,
 * a date alone on a line below the title, or a dateline (`بكين - 3 يوليو 2024 -`) at its head. `null` for a date in a sentence.
 */
export function readStamp(text: string, start: number, end: number): Stamp | null {
  const line = lineAround(text, start, end)
  if (line === null) return null
  const words = tokensOf(line.before)
  const [after] = tokensOf(line.after)
  if (after !== undefined && (after.kind === 'word' || after.kind === 'number')) return null
  const known = foldedWords()
  const lexical = words.filter(token => token.kind === 'word')
  const signs = words.filter(token => token.kind !== 'word').map(token => token.text)
  const isIn = (set: ReadonlySet<string>) => (token: { readonly text: string }) => set.has(token.text)
  const told = lexical.filter(token => !known.filler.has(token.text))
  if (told.length > 0 && signs.every(sign => ':-,'.includes(sign))) {
    if (told.every(isIn(known.published))) return 'published'
    if (told.every(isIn(known.updated))) return 'updated'
  }
  // A date alone on its line, below the title: `الأحد 31 أغسطس 2025 | 04:15 م`.
  if (words.length === 0 && after === undefined && line.index > 0 && line.index < DATELINE_LINES)
    return 'published'
  const short = lexical.length > 0 && lexical.length <= DATELINE_WORDS
  const placed = short && signs.every(sign => DATELINE_SIGNS.includes(sign))
  const led = words.at(-1)?.text === '-' || words.at(-1)?.text === normalize('في')
  // `موسكو - الثلاثاء 9 تموز 2024` and nothing more; a caption (`بوتين في بكين - 16 أيار 2024`) begins with no place alone.
  const closed = after === undefined ? isPlace(line.before) : '-/:'.includes(after.text)
  if (line.index >= DATELINE_LINES) return null
  return (placed && led && closed) || isInDateline(line, text.slice(start, end)) ? 'dateline' : null
}

/** `أستانا، الأربعاء 3 يوليو 2024 – `, `عمّان، 3 تموز 2024 (بترا) - `: a known place beside the date, and no sentence yet. */
function isInDateline({ before, after }: Line, date: string): boolean {
  const dateline = readDateline(before + date + after, true)
  if (dateline === null || dateline.end < before.length + date.length) return false
  const beside = [before, after.slice(0, dateline.end - before.length - date.length)]
  return beside.flatMap(side => side.split(SIGNS_BETWEEN)).some(isPlace)
}

/** `ذلك اليوم الأربعاء 3 يوليو 2024` is told of, not today. */
export function isToldDay(text: string, start: number): boolean {
  const last = tokensOf(text.slice(Math.max(0, start - LONGEST_BEFORE), start)).at(-1)
  return last !== undefined && foldedWords().far.has(last.text)
}

function isPlace(before: string): boolean {
  const place = before.trim()
  const isSigned = LED_BY.includes(place.at(-1) ?? '')
  return findPlaceId(isSigned ? place.slice(0, -1) : place) !== undefined
}

function lineAround(text: string, start: number, end: number): Line | null {
  const from = Math.max(0, start - LONGEST_BEFORE)
  const before = text.slice(from, start)
  const cut = Math.max(...[...DIVIDERS, '\n', '\r'].map(sign => before.lastIndexOf(sign)))
  if (cut < 0 && from > 0) return null
  const rest = text.slice(end, end + LONGEST_BEFORE)
  const stop = rest.search(/[\n\r|•·]/u)
  const index = start > HEAD ? DATELINE_LINES : linesBefore(text, start)
  return { before: before.slice(cut + 1), after: stop < 0 ? rest : rest.slice(0, stop), index }
}

function linesBefore(text: string, start: number): number {
  const lines = text.slice(0, start).split(/[\n\r]/u)
  return lines.slice(0, -1).filter(line => line.trim() !== '').length
}

function tokensOf(text: string): readonly { readonly kind: string; readonly text: string }[] {
  return findTokens(normalize(text)).filter(token => token.kind !== 'break')
}

function foldedWords(): NonNullable<typeof folded> {
  const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(word => normalize(word)))
  folded ??= {
    published: set(PUBLICATION_WORDS),
    updated: set(UPDATE_WORDS),
    filler: set(FILLER_WORDS),
    far: set(FAR_DEMONSTRATIVES),
  }
  return folded
}
