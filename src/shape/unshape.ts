import { checkString } from '../check-input.js'
import { readPresentationRuns } from '../letters/presentation-runs.js'
import { findLetterForms } from './letter-forms.js'
import { unitsToString } from '../letters/units-to-string.js'

const FIRST_FORM = 0xfb50
/** The first of the signs that stand for whole words, as `ﷺ` and `﷼`. */
const WORD_SIGNS = 0xfdf0

let letters: (string | undefined)[] | undefined

/** What each presentation form stands for, from `FIRST_FORM` on; built on first use. */
function lettersTable(): (string | undefined)[] {
  if (letters) return letters
  const table: (string | undefined)[] = []
  for (const [from, forms] of readPresentationRuns()) {
    if (from === WORD_SIGNS) continue
    for (const [index, found] of forms.entries()) table[from + index - FIRST_FORM] = found
  }
  for (const { form, letter } of findLetterForms()) table[form - FIRST_FORM] = String.fromCharCode(letter)
  return (letters = table)
}

/**
 * The text with its presentation forms replaced by the letters they are forms of: the way back from {@link
 * shape}, and for text taken out of PDF files.
 *
 * `unshape(shape(text))` is `text` wherever it had no presentation forms. Ligatures of letters are spelled
 * out, a form of a mark becomes the mark, the tail fragment U+FE73 goes. Signs for whole words, U+FDF0 to
 * U+FDFD (`ﷺ`, `﷼`), stay; `normalize` with `presentationForms: 'all'` spells those out. The order of the
 * text is not changed.
 *
 * @param text - any string
 * @returns the text in letters
 *
 * @example
 * ```ts
 * import { unshape } from 'khabar/shape'
 * unshape('ﻣﺼﺮ ﻻ')
 * // → 'مصر لا'
 * ```
 */
export function unshape(text: string): string {
  checkString(text, 'the text')
  const table = lettersTable()
  const lettersOf = (at: number): string | undefined => {
    const unit = text.charCodeAt(at)
    return unit < FIRST_FORM ? undefined : table[unit - FIRST_FORM]
  }
  let length = 0
  for (let at = 0; at < text.length; at++) length += lettersOf(at)?.length ?? 1
  const unshaped = new Uint16Array(length)
  let written = 0
  for (let at = 0; at < text.length; at++) {
    const found = lettersOf(at)
    if (found === undefined) unshaped[written++] = text.charCodeAt(at)
    else for (let index = 0; index < found.length; index++) unshaped[written++] = found.charCodeAt(index)
  }
  return unitsToString(unshaped, 0, written)
}
