import type { FoldRun } from '../fold-run.js'
import { isArabicLetter, isDigit } from '../unit-classes.js'

export const ARABIC_DECIMAL_SEPARATOR = 0x066b
const COMMA = 0x2c
const FULL_STOP = 0x2e
/** Digits between two separators of thousands. */
export const GROUP = 3

/**
 * `٫` before a digit is a point, `٬` before a group of three digits is nothing; elsewhere either is a comma, where
 * punctuation is folded: `٣٬٥` is a slip for `٣٫٥`, and no thirty-five.
 */
export function foldNumberSeparator(run: FoldRun, separator: number): void {
  const digits = digitsAfter(run)
  if (separator === ARABIC_DECIMAL_SEPARATOR) {
    if (digits > 0 && !isArabicLetter(run.last)) run.replace(FULL_STOP)
    else writeComma(run, separator)
  } else if (isDigit(run.last) && digits === GROUP) run.drop(1)
  else writeComma(run, separator)
}

/** How many digits follow; counted no further than one beyond a group. */
function digitsAfter(run: FoldRun): number {
  let digits = 0
  let at = run.nextKept(run.read + 1)
  while (digits <= GROUP && isDigit(run.text.charCodeAt(at))) {
    digits++
    at = run.nextKept(at + 1)
  }
  return digits
}

function writeComma(run: FoldRun, separator: number): void {
  run.replace(run.table.steps.punctuation === 'ascii' ? COMMA : separator)
}
