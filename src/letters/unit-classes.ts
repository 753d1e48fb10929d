import { DIGIT_ZEROS, LETTER_RANGES, MARK_RANGES } from './arabic.data.js'
import { readPresentationRuns } from './presentation-runs.js'

const LETTER = 1
const MARK = 2
const DIGIT = 3
const PRESENTATION_FORM = 4

let classes: Uint8Array | undefined

/** The class of each code unit, 0 for all others; built on first use, 64 kB. */
function unitClasses(): Uint8Array {
  if (classes) return classes
  classes = new Uint8Array(0x10000)
  for (const [from, to] of LETTER_RANGES) classes.fill(LETTER, from, to + 1)
  for (const [from, to] of MARK_RANGES) classes.fill(MARK, from, to + 1)
  for (const [from, forms] of readPresentationRuns()) {
    for (const [at, form] of forms.entries()) {
      // A form of a mark alone is no letter.
      if (classes[form.charCodeAt(0)] === LETTER) classes[from + at] = PRESENTATION_FORM
    }
  }
  for (const zero of DIGIT_ZEROS) classes.fill(DIGIT, zero, zero + 10)
  return classes.fill(DIGIT, 0x30, 0x3a)
}

/**
 * Whether a code unit is an Arabic letter; presentation forms are not, tatweel and marks are not.
 *
 * @param unit - a UTF-16 code unit, as `charCodeAt` gives it
 * @returns false for anything else, `NaN` included
 */
export function isArabicLetter(unit: number): boolean {
  return unitClasses()[unit] === LETTER
}

/**
 * Whether a code unit is a mark that belongs to the Arabic letter before it: harakat, tanween, shadda, hamza and madda
 * above or below, superscript alef, Quranic and extended marks.
 *
 * @param unit - a UTF-16 code unit, as `charCodeAt` gives it
 * @returns false for anything else, `NaN` included
 */
export function isMark(unit: number): boolean {
  return unitClasses()[unit] === MARK
}

/** Whether a code unit is a decimal digit of any script. */
export function isDigit(unit: number): boolean {
  return unitClasses()[unit] === DIGIT
}

/** Whether a code unit is an Arabic letter or a presentation form of letters. */
export function isArabicWordUnit(unit: number): boolean {
  const found = unitClasses()[unit]
  return found === LETTER || found === PRESENTATION_FORM
}

/** Whether a code unit separates words: blank, line end, or a space of any kind. */
export function isBlank(unit: number): boolean {
  return unit <= 0x20 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : isWideBlank(unit)
}

function isWideBlank(unit: number): boolean {
  return (
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  )
}

let combiningClasses: Map<number, number> | undefined

/** The canonical combining class of an Arabic mark; 0 for what is none. */
export function combiningClass(unit: number): number {
  combiningClasses ??= new Map(
    MARK_RANGES.flatMap(([from, to, value]) =>
      Array.from({ length: to - from + 1 }, (_, at) => [from + at, value] as const),
    ),
  )
  return combiningClasses.get(unit) ?? 0
}
