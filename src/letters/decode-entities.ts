import { type Alignment, alignByEdits, identityAlignment } from './alignment.js'
import { EditLog } from './edit-log.js'
import { ACCENTS, NAMED_ENTITIES, WINDOWS_1252 } from './lexicon/signs.js'

/** `&amp;` again and again: text that was escaped more than once. Then one reference without its `&`. */
const REFERENCE =
  /&(?:amp;|#38;|#[xX]26;)*(?:(?<named>[a-zA-Z]{2,8})|#0{0,9}(?<decimal>[0-9]{1,7})|#[xX]0{0,9}(?<hex>[0-9a-fA-F]{1,6}));/gu
const ESCAPED_AMPERSAND = /&(?:amp;|#38;|#[xX]26;)+/gu

/**
 * Reads HTML character references; what is none, or names a character that cannot be, stays as it is.
 *
 * @param text - any string
 * @returns the text with its references read, aligned with the source
 */
export function decodeEntities(text: string): Alignment {
  if (!text.includes('&')) return identityAlignment(text)
  const edits = new EditLog()
  const parts: string[] = []
  let read = 0
  let written = 0
  for (const { index, end, character } of references(text)) {
    parts.push(text.slice(read, index), character)
    written += index - read
    edits.add(index, end, written, written + character.length)
    written += character.length
    read = end
  }
  if (read === 0) return identityAlignment(text)
  parts.push(text.slice(read))
  return alignByEdits(text, parts.join(''), edits)
}

function* references(text: string): Generator<{ index: number; end: number; character: string }> {
  let done = 0
  for (const match of text.matchAll(REFERENCE)) {
    const { named, decimal, hex } = match.groups ?? {}
    const character = named === undefined ? byNumber(decimal ?? `0x${hex ?? ''}`) : byName(named)
    if (character === undefined) continue
    yield* ampersands(text, done, match.index)
    done = match.index + match[0].length
    yield { index: match.index, end: done, character }
  }
  yield* ampersands(text, done, text.length)
}

/** Escaped ampersands that open no reference. */
function* ampersands(
  text: string,
  from: number,
  to: number,
): Generator<{ index: number; end: number; character: string }> {
  for (const match of text.slice(from, to).matchAll(ESCAPED_AMPERSAND)) {
    const index = from + match.index
    yield { index, end: index + match[0].length, character: '&' }
  }
}

/** `&eacute;` and its like: a letter and the accent on it. */
const ACCENTED = /^(?<letter>[a-zA-Z])(?<accent>acute|grave|circ|uml|tilde|cedil|ring)$/u

function byName(name: string): string | undefined {
  const { letter, accent } = ACCENTED.exec(name)?.groups ?? {}
  if (letter !== undefined && accent !== undefined) return (letter + (ACCENTS[accent] ?? '')).normalize('NFC')
  return Object.hasOwn(NAMED_ENTITIES, name) ? NAMED_ENTITIES[name] : undefined
}

/** By the HTML standard the numbers of the C1 controls mean what windows-1252 has there. */
function byNumber(digits: string): string | undefined {
  const codePoint = Number(digits)
  if (codePoint >= 0x80 && codePoint <= 0x9f) return WINDOWS_1252.charAt(codePoint - 0x80)
  const isCharacter = codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff)
  return isCharacter ? String.fromCodePoint(codePoint) : undefined
}
