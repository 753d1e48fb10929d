import floors from '../../test/floors.json'

/** What the figures of a suite are held against. */
export interface Bounds {
  /** Shares in percent, and counts of what is right. */
  readonly atLeast?: Readonly<Record<string, number>>
  /** Errors. */
  readonly atMost?: Readonly<Record<string, number>>
}

/** What `npm run eval` measures, suite by suite, and may not fall short of. */
export const FLOORS: Readonly<Record<string, Bounds>> = floors
