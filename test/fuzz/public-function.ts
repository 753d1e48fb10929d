import type { Random } from './random.js'

/** Functions of one entry of the package, and what has to hold of them for any text. */
export interface PublicFunction {
  /** The exports it asks, of one entry. */
  readonly names: readonly string[]
  /** Throws where something does not hold. What it needs beside the text it makes of the random numbers. */
  readonly check: (text: string, random: Random) => void | Promise<void>
}

/** An entry of the package and the file that is its index. */
export interface PublicEntry {
  readonly entry: string
  readonly functions: readonly PublicFunction[]
}
