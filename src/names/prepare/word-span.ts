import type { NameScript, PreparedName } from './prepare-name.js'

/** Neighbouring words of a name, from the first to before the last. */
export interface WordSpan {
  readonly name: PreparedName
  readonly first: number
  readonly last: number
}

/** The words in their search form, as one. */
export function searchOf(span: WordSpan): string {
  let search = ''
  for (let at = span.first; at < span.last; at++) search += span.name.words[at]?.search ?? ''
  return search
}

/** The comparison letters of the words, with blanks between them. */
export function lettersOf(span: WordSpan): string {
  return span.name.letters.slice(startOf(span), endOf(span))
}

/** How many letters the words have, blanks between them counted. */
export function lengthOf(span: WordSpan): number {
  return endOf(span) - startOf(span)
}

/** Where the words begin in the letters of their name. */
export function startOf(span: WordSpan): number {
  return span.name.words[span.first]?.start ?? 0
}

/** Where the words end in the letters of their name. */
export function endOf(span: WordSpan): number {
  return span.name.words[span.last - 1]?.end ?? 0
}

/** The script of the first word. */
export function scriptOf(span: WordSpan): NameScript {
  return span.name.words[span.first]?.script ?? 'latin'
}
