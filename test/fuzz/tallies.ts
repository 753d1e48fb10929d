/** What one row of the fuzzer has behind it. */
export interface Tally {
  readonly inputs: number
  readonly failures: number
  /** Milliseconds of all inputs. */
  readonly time: number
  /** Milliseconds of the input that took longest, and its number. */
  readonly longest: number
  readonly longestInput: number
}

/** The columns of the table, in the order of the fields. */
const INPUTS = 0
const FAILURES = 1
const TIME = 2
const LONGEST = 3
const LONGEST_INPUT = 4
const FIELDS = 5

/** A table of numbers, a line for each row; in memory that threads share, so that what a thread did outlives it. */
export class Tallies {
  readonly numbers: Float64Array

  /**
   * @param rows - how many rows, or the numbers of a table that is there
   */
  constructor(rows: number | Float64Array) {
    this.numbers =
      typeof rows === 'number' ? new Float64Array(new SharedArrayBuffer(rows * FIELDS * 8)) : rows
  }

  read(row: number): Tally {
    return {
      inputs: this.#get(row, INPUTS),
      failures: this.#get(row, FAILURES),
      time: this.#get(row, TIME),
      longest: this.#get(row, LONGEST),
      longestInput: this.#get(row, LONGEST_INPUT),
    }
  }

  /** Adds an input that took so many milliseconds. */
  add(row: number, input: number, time: number, failed: boolean): void {
    this.#set(row, INPUTS, this.#get(row, INPUTS) + 1)
    this.#set(row, TIME, this.#get(row, TIME) + time)
    if (failed) this.#set(row, FAILURES, this.#get(row, FAILURES) + 1)
    if (time <= this.#get(row, LONGEST)) return
    this.#set(row, LONGEST, time)
    this.#set(row, LONGEST_INPUT, input)
  }

  /**
   * The row whose turn it is: that of the least product of inputs and time. With equal numbers of inputs all time would go to
   * the dear functions, with equal times nearly all inputs to the cheap ones. This lies in the middle: a function that takes a
   * hundred times as long gets a tenth of the inputs.
   */
  next(): number {
    let least = Infinity
    let next = 0
    for (let row = 0; row * FIELDS < this.numbers.length; row++) {
      const product = this.#get(row, INPUTS) * this.#get(row, TIME)
      if (product < least) [least, next] = [product, row]
    }
    return next
  }

  #get(row: number, field: number): number {
    return this.numbers[row * FIELDS + field] ?? 0
  }

  #set(row: number, field: number, value: number): void {
    this.numbers[row * FIELDS + field] = value
  }
}

const NOTHING: Tally = { inputs: 0, failures: 0, time: 0, longest: 0, longestInput: 0 }

/** The sum of what several threads did for a row. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const slowest = tallies.reduce((one, other) => (other.longest > one.longest ? other : one), NOTHING)
  const sum = (field: 'inputs' | 'failures' | 'time'): number =>
    tallies.reduce((total, tally) => total + tally[field], 0)
  return { ...slowest, inputs: sum('inputs'), failures: sum('failures'), time: sum('time') }
}
