import { findTokens, normalize } from '../letters/index.js'
import { DAY_ORDINALS } from './lexicon/day-ordinals.js'
import { DEICTIC_DAYS } from './lexicon/deictic-days.js'

interface DayWords {
  readonly words: string
  readonly days: number
}

let deicticDays: readonly DayWords[] | undefined
let countedDays: readonly string[] | undefined

/**
 * How many days from the day of publication an expression calls itself: 0 for `اليوم الأربعاء`, -1 for `أمس`. `null`
 * without such a word, and for a counted day: `اليوم الثاني`.
 *
 * @param expression - the text of one time expression
 */
export function deicticDistance(expression: string): number | null {
  // The longest first, for `بعد غد` holds `غد`.
  deicticDays ??= DEICTIC_DAYS.map(row => ({ words: spacedWords(row.form), days: row.days })).sort(
    (a, b) => b.words.length - a.words.length,
  )
  countedDays ??= DAY_ORDINALS.map(ordinal => spacedWords(`اليوم ${ordinal}`))
  const words = spacedWords(expression)
  if (countedDays.some(counted => words.includes(counted))) return null
  return deicticDays.find(row => words.includes(row.words))?.days ?? null
}

/** The words of a text folded, each between blanks, so that none is found inside another. */
function spacedWords(text: string): string {
  return ` ${findTokens(normalize(text))
    .map(token => token.text)
    .join(' ')} `
}
