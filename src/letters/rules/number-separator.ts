import type { FoldRun } from '../fold-run.js'
import { isDigit } from '../unit-classes.js'

const ARABIC_DECIMAL_SEPARATOR = 0x066b
const COMMA = 0x2c
const FULL_STOP = 0x2e

/** Between two digits `٫` is a point and `٬` nothing; elsewhere either is a comma, where punctuation is folded. */
export function foldNumberSeparator(run: FoldRun, separator: number): void {
  const inside = isDigit(run.last) && isDigit(run.text.charCodeAt(run.nextKept(run.read + 1)))
  if (inside && separator !== ARABIC_DECIMAL_SEPARATOR) run.drop(1)
  else if (inside) run.replace(FULL_STOP)
  else run.replace(run.table.steps.punctuation === 'ascii' ? COMMA : separator)
}
