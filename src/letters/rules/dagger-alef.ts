import type { FoldRun } from '../fold-run.js'
import { WORDS_WITHOUT_ALEF } from '../lexicon/letters.js'
import { isArabicLetter, isMark } from '../unit-classes.js'

const ALEF = 0x0627
const ALEF_MAKSURA = 0x0649
/** The longest word of the list has eight letters, each with a mark or two. */
const REACH = 24

/**
 * Writes the superscript alef as a letter, unless the word is spelled without it, an alef already stands beside it or it
 * sits on `ى`, which is read as one.
 */
export function foldDaggerAlef(run: FoldRun): void {
  const { text, table } = run
  const previous = baseBefore(text, run.read)
  const next = text.charCodeAt(run.read + 1)
  const written = !(previous === ALEF || previous === ALEF_MAKSURA || next === ALEF || isSpelledWithout(text, run.read))
  if (written && isArabicLetter(previous)) run.replace(table.units[ALEF] as number)
  else run.drop(1)
}

function baseBefore(text: string, at: number): number {
  let base = at - 1
  while (base > at - REACH && isMark(text.charCodeAt(base))) base--
  return text.charCodeAt(base)
}

let words: Set<string> | undefined

function isSpelledWithout(text: string, at: number): boolean {
  words ??= new Set(WORDS_WITHOUT_ALEF)
  let start = at
  let end = at
  while (at - start < REACH && isWordUnit(text.charCodeAt(start - 1))) start--
  while (end - at < REACH && isWordUnit(text.charCodeAt(end))) end++
  let letters = ''
  for (let unit = start; unit < end; unit++) if (!isMark(text.charCodeAt(unit))) letters += text.charAt(unit)
  return words.has(letters.replace(/[أإآٱ]/gu, 'ا').replace(/[ئ]/gu, 'ي').replace(/ؤ/gu, 'و'))
}

function isWordUnit(unit: number): boolean {
  return isArabicLetter(unit) || isMark(unit)
}
