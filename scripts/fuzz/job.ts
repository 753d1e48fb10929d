/** What a thread is told. */
export interface Job {
  readonly seed: number
  /** Its inputs of a row have the numbers `first`, `first + step` and so on. */
  readonly first: number
  readonly step: number
  /** How many inputs it does, and until when, in milliseconds of the clock. */
  readonly share: number
  readonly deadline: number
  /** The row and the number of the input at hand. */
  readonly state: Int32Array
  /** What is done, of `Tallies`. */
  readonly numbers: Float64Array
}

/** What a thread says of an input for which something does not hold. */
export interface Failure {
  readonly label: string
  readonly number: number
  readonly message: string
  readonly text: string
}

const SHOWN = 1000

/** A text to be printed. A long one is cut: its row and number give the whole. */
export function shown(text: string): string {
  const json = JSON.stringify(text)
  return json.length > SHOWN ? `${json.slice(0, SHOWN)}… (${text.length} units)` : json
}
