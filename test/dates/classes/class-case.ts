import type { DateKind, DateMod } from '../../../src/dates/index.js'

/** One expression that a sentence holds. */
export interface ExpectedDate {
  /** Exact extent, as it stands in the sentence. */
  readonly text: string
  /** TIMEX3 / ISO 8601 value, zones left out. */
  readonly value: string
  /** Given where it is not the plain interval of a value such as `2024-07`. */
  readonly from?: string
  /** Given with `from`. */
  readonly to?: string
  /** Checked only where given. */
  readonly mod?: DateMod
  /** Checked only where given. */
  readonly kind?: DateKind
  /** Other extents that are as good, where the conventions leave it open. */
  readonly extents?: readonly string[]
  /** Other values that are as good, where the conventions leave it open. */
  readonly values?: readonly string[]
}

/** A sentence of news with all its expressions of time. */
export interface ClassCase {
  /** The class of expressions that the sentence is about, 1 to 40. */
  readonly class: number
  readonly text: string
  /** Day or minute of publication. */
  readonly reference: string
  /** In the order of the sentence. */
  readonly expected: readonly ExpectedDate[]
  /** Expressions that may be reported or not: deictic adjectives, lengths without an end. */
  readonly vague?: readonly string[]
}
