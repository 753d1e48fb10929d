import type { Unit } from '../terms/sense.js'

/** A length counted in one unit; `X` is «some». */
export interface Amount {
  readonly amount: number | 'X'
  readonly unit: Unit
}
