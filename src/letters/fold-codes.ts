/**
 * What a fold table holds for a code unit: the unit to write, or from {@link FIRST_CODE} on one of these codes. The text
 * loop acts on the last two itself and stops at the others for a rule.
 */
export const FIRST_CODE = 0xfff0

/** One of the sixteen units from U+FFF0 on, which stand where the codes do: written as it is. */
export const SPECIAL = 0xfff0
/** Becomes several units, or none. */
export const EXPANSION = 0xfff1
/** A mark where marks are kept and brought into order. */
export const KEPT_MARK = 0xfff2
/** A hamza or madda mark where marks are removed but letters keep their hamza. */
export const HAMZA_MARK = 0xfff3
/** The superscript alef where it may be written as a letter. */
export const DAGGER_ALEF = 0xfff4
export const TATWEEL = 0xfff5
export const JOINER = 0xfff6
export const VARIATION = 0xfff7
/** `٫` or `٬`, which mean something else inside a number. */
export const NUMBER_SEPARATOR = 0xfff8
/** Punctuation that spaces are put round. */
export const SPACED = 0xfff9
/** A letter, where elongation is shortened. */
export const LETTER = 0xfffb
/** The high surrogate of the Arabic marks beyond the Basic Multilingual Plane. */
export const MARK_SURROGATE = 0xfffc
/** A combining mark of other scripts, dropped after a Latin letter. */
export const LATIN_MARK = 0xfffd
/** A line end where spaces collapse. */
export const LINE = 0xfffe
/** Not written. */
export const DELETE = 0xffff

/** How many of the units written last a rule may look at and change. */
export const HELD_BACK = 10

/** The most units a rule writes at one go. */
export const LONGEST_WRITE = 32

export const SPACE = 0x20
export const LINE_FEED = 0x0a
