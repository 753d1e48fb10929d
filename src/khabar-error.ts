/** What went wrong, for programs: stable across versions. */
export type KhabarErrorCode = 'bad-option' | 'bad-argument' | 'bad-index' | 'missing-peer'

/** The three things an error has to say. */
export interface KhabarErrorDetails {
  /** What was wrong, as a noun phrase: `option "weekStart"`. */
  readonly what: string
  /** What was given. It is shown shortened, never interpreted; not shown where a library is missing. */
  readonly got: unknown
  /** What to do instead, as a sentence. */
  readonly instead: string
}

/**
 * The one error khabar throws: for wrong options and arguments, for stored indexes that cannot be read and for libraries
 * that `khabar/html` does not find, never for text.
 *
 * The package ships an ESM and a CJS copy of this class, so recognise it with {@link isKhabarError} or by
 * `error.name`, not with `instanceof`.
 *
 * @example
 * ```ts
 * import { KhabarError } from 'khabar'
 * new KhabarError('bad-option', { what: 'option "limit"', got: -1, instead: 'Give a whole number from 1 on.' }).message
 * // → 'option "limit" cannot be -1. Give a whole number from 1 on.'
 * ```
 */
export class KhabarError extends Error {
  /** Always `KhabarError`, to recognise it by. */
  override readonly name: string = 'KhabarError'
  /** What kind of thing went wrong. */
  readonly code: KhabarErrorCode

  constructor(code: KhabarErrorCode, details: KhabarErrorDetails, options?: { readonly cause?: unknown }) {
    const fault = code === 'missing-peer' ? 'is not installed' : `cannot be ${display(details.got)}`
    super(`${details.what} ${fault}. ${details.instead}`, options)
    this.code = code
  }
}

/**
 * Whether a caught value is a {@link KhabarError}, of this copy of the package or of another.
 *
 * @param error - anything that was caught
 * @returns true for an `Error` named `KhabarError` that carries a code
 */
export function isKhabarError(error: unknown): error is KhabarError {
  return error instanceof Error && error.name === 'KhabarError' && 'code' in error
}

/** A value as an error message shows it: short, on one line, and never failing. */
function display(value: unknown): string {
  let shown: string
  try {
    // For JSON what is no number is null, and so is a Date without a moment; symbols and undefined itself are undefined.
    const json = isNoValue(value) ? String(value) : (JSON.stringify(value) as string | undefined)
    shown = typeof value === 'function' ? 'a function' : (json ?? String(value))
  } catch {
    shown = `a ${typeof value}`
  }
  return shown.length > 80 ? `${shown.slice(0, 77)}...` : shown
}

/** NaN, an infinity, or an invalid Date. */
function isNoValue(value: unknown): boolean {
  const number: unknown = value instanceof Date ? value.getTime() : value
  return typeof number === 'number' && !Number.isFinite(number)
}
