import { KEPT_MARK, SPACE } from '../fold-codes.js'
import type { FoldRun } from '../fold-run.js'
import { isArabicLetter, isArabicWordUnit } from '../unit-classes.js'
import { orderMarks } from './marks.js'

/** `ﷲ` */
export const ALLAH_SIGN = 0xfdf2
const ALEF = 0x0627
const YEH = 0x064a

/**
 * Writes the letters behind a ligature; marks at its end join the marks that follow. A sign that is a whole phrase (`ﷺ`)
 * is a word of its own, even where it is typed against one.
 */
export function expand(run: FoldRun, unit: number): void {
  const folded = run.table.expansions.get(unit) ?? ''
  const isPhrase = folded.includes(' ')
  let letters = folded.length
  while (letters > 0 && run.table.units[folded.charCodeAt(letters - 1)] === KEPT_MARK) letters--
  const foldedStart = run.foldedAt
  if (isPhrase && isArabicLetter(run.last)) run.write(SPACE)
  for (let at = unit === ALLAH_SIGN && bringsAlef(run) ? 1 : 0; at < letters; at++)
    run.write(folded.charCodeAt(at))
  if (isPhrase && isArabicWordUnit(run.text.charCodeAt(run.nextKept(run.read + 1)))) run.write(SPACE)
  if (letters === folded.length) run.close(run.read + 1, foldedStart)
  else
    orderMarks(
      run,
      foldedStart,
      Array.from(folded.slice(letters), mark => mark.charCodeAt(0)),
    )
}

/** Old fonts drew `ﷲ` without its alef, which was then typed before it; in `ياﷲ` the alef is that of `يا`. */
function bringsAlef({ last, units, written }: FoldRun): boolean {
  return last === ALEF && units[written - 2] !== YEH
}
