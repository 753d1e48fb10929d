import { splitClitics } from '../clitics.js'
import type { FoldRun } from '../fold-run.js'
import { WORDS_WITHOUT_ALEF } from '../lexicon/letters.js'
import { isArabicLetter, isMark } from '../unit-classes.js'

const ALEF = 0x0627
const TEH_MARBUTA = 0x0629
const TATWEEL = 0x0640
const WAW = 0x0648
const ALEF_MAKSURA = 0x0649
/** The longest word of the list has eight letters, each with a mark or two. */
const REACH = 24

/**
 * Writes the superscript alef as a letter, unless the word is spelled without it, an alef already stands beside it or it
 * sits on `ى`, which is read as one. In `الصلوٰة` the waw is only its seat.
 */
export function foldDaggerAlef(run: FoldRun): void {
  const { text, table } = run
  const previous = baseBefore(text, run.read)
  const next = letterAfter(text, run.read)
  const alef = table.units[ALEF] as number
  if (previous === WAW && next === TEH_MARBUTA && run.last === WAW) {
    run.units[run.written - 1] = alef
    run.drop(1)
    return
  }
  const written = !(
    previous === ALEF ||
    previous === ALEF_MAKSURA ||
    next === ALEF ||
    isSpelledWithout(text, run.read)
  )
  if (written && isArabicLetter(previous)) run.replace(alef)
  else if (table.steps.marks === 'remove') run.drop(1)
  else run.replace(text.charCodeAt(run.read))
}

function baseBefore(text: string, at: number): number {
  let base = at - 1
  while (base > at - REACH && isCarried(text.charCodeAt(base))) base--
  return text.charCodeAt(base)
}

function letterAfter(text: string, at: number): number {
  let next = at + 1
  while (next < at + REACH && isMark(text.charCodeAt(next))) next++
  return text.charCodeAt(next)
}

let words: Set<string> | undefined

function isSpelledWithout(text: string, at: number): boolean {
  words ??= new Set(WORDS_WITHOUT_ALEF)
  let start = at
  let end = at
  while (at - start < REACH && isWordUnit(text.charCodeAt(start - 1))) start--
  while (end - at < REACH && isWordUnit(text.charCodeAt(end))) end++
  let letters = ''
  for (let unit = start; unit < end; unit++)
    if (!isCarried(text.charCodeAt(unit))) letters += text.charAt(unit)
  const folded = letters
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ئ/gu, 'ي')
    .replace(/ؤ/gu, 'و')
  return splitClitics(folded).some(({ rest }) => words?.has(rest))
}

function isWordUnit(unit: number): boolean {
  return isArabicLetter(unit) || isCarried(unit)
}

/** A mark, or the tatweel it stands on. */
function isCarried(unit: number): boolean {
  return isMark(unit) || unit === TATWEEL
}
