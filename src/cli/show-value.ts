import { printable } from './quote.js'

/** A value of JSON as a message shows it, `missing` where there is none; the text it was read from may be of any shape. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'missing'
  // JSON may write a number that no number of the language holds (`1e400`), and JSON would show it as null.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too great'
  try {
    return printable(JSON.stringify(value))
  } catch {
    return 'nested too deeply to be shown' // brackets in brackets, which are read without the stack but not written
  }
}
