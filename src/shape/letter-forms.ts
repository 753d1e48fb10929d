import { readPresentationRuns } from '../letters/presentation-runs.js'
import { isArabicLetter } from '../letters/unit-classes.js'

/** One form of one letter. */
export interface LetterForm {
  readonly form: number
  readonly letter: number
  /** Where it belongs: joined to no neighbour 0, to the one before 1, to the one after 2, to both 3. */
  readonly context: number
}

/** Here stand the two forms of `ى` that join forward, the other two at U+FEEF. */
const ALEF_MAKSURA_INITIAL_FORM = 0xfbe8
const U_WITH_HAMZA_ABOVE = 0x0677
/** The form of `ٷ` alone; the table of the letters takes both apart into `ۇ` and a high hamza. */
const U_WITH_HAMZA_ABOVE_ISOLATED_FORM = 0xfbdd

/** All forms of single letters; ligatures and forms of marks are not among them. */
export function findLetterForms(): LetterForm[] {
  const found: LetterForm[] = [
    { form: U_WITH_HAMZA_ABOVE_ISOLATED_FORM, letter: U_WITH_HAMZA_ABOVE, context: 0 },
  ]
  for (const [from, forms] of readPresentationRuns()) {
    let context = 0
    for (const [index, letters] of forms.entries()) {
      const form = from + index
      // Unicode lists isolated, final, initial and medial in this order.
      context = letters === forms[index - 1] ? context + 1 : 0
      if (form === ALEF_MAKSURA_INITIAL_FORM) context = 2
      const letter = letters.charCodeAt(0)
      if (letters.length === 1 && isArabicLetter(letter)) found.push({ form, letter, context })
    }
  }
  return found
}

/** For each alef the isolated ligature of lam and that alef; the final one comes next. */
export const LAM_ALEF_FORMS: Readonly<Record<number, number>> = {
  0x0622: 0xfef5,
  0x0623: 0xfef7,
  0x0625: 0xfef9,
  0x0627: 0xfefb,
}
