import { LETTER_RANGES, MARK_RANGES } from '../letters/arabic.data.js'
import { findLetterForms, LAM_ALEF_FORMS } from './letter-forms.js'
import { JOIN_CAUSING, NON_JOINING, RIGHT_JOINING, TRANSPARENT_SIGNS } from './lexicon/joining-letters.js'

/** Joins what stands before it. */
export const BACKWARD = 1
/** Joins what comes after it. */
export const FORWARD = 2
/** Stands between letters as if it were not there. */
export const TRANSPARENT = 4

let joinings: Uint8Array | undefined

/**
 * How each code unit joins: `BACKWARD`, `FORWARD`, both, neither, or `TRANSPARENT`; built on first use, 64
 * kB. A presentation form joins where it shows a join, so that a letter beside it takes the form that meets
 * it.
 */
export function joiningTable(): Uint8Array {
  if (joinings) return joinings
  const table = new Uint8Array(0x10000)
  for (const [from, to] of LETTER_RANGES) table.fill(BACKWARD | FORWARD, from, to + 1)
  for (const [from, to] of RIGHT_JOINING) table.fill(BACKWARD, from, to + 1)
  for (const unit of NON_JOINING) table[unit] = 0
  for (const unit of JOIN_CAUSING) table[unit] = BACKWARD | FORWARD
  for (const { form, context } of findLetterForms()) table[form] = context
  for (const isolated of Object.values(LAM_ALEF_FORMS)) table[isolated + BACKWARD] = BACKWARD
  for (const [from, to] of TRANSPARENT_SIGNS) table.fill(TRANSPARENT, from, to + 1)
  for (const [from, to, combiningClass] of MARK_RANGES) {
    // Unicode counts the small waw and the small yehs, which have no combining class, as letters that do not join.
    if (combiningClass > 0) table.fill(TRANSPARENT, from, to + 1)
  }
  return (joinings = table)
}
