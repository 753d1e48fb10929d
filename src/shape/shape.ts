import { checkString } from '../check-input.js'
import { BACKWARD, FORWARD, joiningTable, TRANSPARENT } from './joining.js'
import { findLetterForms, LAM_ALEF_FORMS } from './letter-forms.js'
import { unitsToString } from '../letters/units-to-string.js'

const LAM = 0x0644
/** The first code unit above all letters that have forms. */
const FORMS_END = 0x06d4

let forms: Uint16Array | undefined

/** At four times a unit, what to write for it in each context: a form, or the unit itself. Built on first use. */
function formTable(): Uint16Array {
  if (forms) return forms
  const table = new Uint16Array(4 * FORMS_END).map((_, index) => index >> 2)
  for (const { form, letter, context } of findLetterForms()) table[4 * letter + context] = form
  return (forms = table)
}

/**
 * The text with its Arabic letters replaced by the presentation forms that their neighbours ask for:
 * isolated, final, initial or medial, and the ligatures of lam and alef. For places that draw every letter as
 * it comes: PDF writers, a canvas, some terminals.
 *
 * The text stays in logical order; where the drawing place does not reorder right-to-left text either, do
 * that afterwards. Marks stay behind their letters and never part them. Lam and alef with a mark between them
 * are no ligature, so that the mark keeps its letter and {@link unshape} gives back exactly the text. A
 * letter for which Unicode has no form stays as it is, and its neighbours join it. Presentation forms that
 * are already there stay too; so does all that is not Arabic.
 *
 * @param text - any string
 * @returns the shaped text, shorter by one code unit for each lam-alef; shaping it again changes nothing
 *
 * @example
 * ```ts
 * import { shape } from 'khabar/shape'
 * shape('مصر')
 * // → 'ﻣﺼﺮ'
 * shape('لا') === '\ufefb'
 * // → true
 * ```
 */
export function shape(text: string): string {
  checkString(text, 'the text')
  const joinings = joiningTable()
  const formsOf = formTable()
  const shaped = new Uint16Array(text.length)
  let written = 0
  let isMet = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const joining = joinings[unit] as number
    if (joining === TRANSPARENT) {
      shaped[written++] = unit
      continue
    }
    let context = isMet ? joining & BACKWARD : 0
    isMet = (joining & FORWARD) !== 0
    const ligature =
      unit === LAM && at + 1 < text.length ? LAM_ALEF_FORMS[text.charCodeAt(at + 1)] : undefined
    if (ligature !== undefined) {
      shaped[written++] = ligature + context
      isMet = false
      at++
      continue
    }
    if (isMet && meetsBackward(text, at + 1, joinings)) context |= FORWARD
    shaped[written++] = unit < FORMS_END ? (formsOf[4 * unit + context] as number) : unit
  }
  return unitsToString(shaped, 0, written)
}

/** Whether the first unit from `from` on that is not transparent joins what stands before it. */
function meetsBackward(text: string, from: number, joinings: Uint8Array): boolean {
  for (let at = from; at < text.length; at++) {
    const joining = joinings[text.charCodeAt(at)] as number
    if (joining !== TRANSPARENT) return (joining & BACKWARD) !== 0
  }
  return false
}
