import type * as library from './library.js'
import type { Candidate, Rounds } from './measure.js'

/** What is measured: khabar of this checkout, or of another one. */
export type Library = typeof library

/** What is counted to say how fast something is. */
export type Unit = 'MB' | 'articles' | 'names' | 'pairs' | 'queries'

/** Candidates that do one thing with one input. */
export interface Group extends Rounds {
  readonly id: string
  readonly title: string
  readonly unit: Unit
  /** How much of it one run reads; megabytes are those of UTF-8. */
  readonly amount: number
  /** Of khabar; the others are set beside the first one. */
  readonly own: readonly Candidate[]
  /** What programs use without khabar. */
  readonly peers?: readonly Candidate[]
  /** What is known besides, such as bytes of memory. */
  readonly figures?: Readonly<Record<string, number>>
}

/** A part of the library with its benchmarks. */
export interface Area {
  readonly id: string
  readonly title: string
  /** What is measured on what, in Markdown. */
  readonly about: string
  /** Whether it takes minutes, so that it runs only when it is named or all is asked for. */
  readonly isLong?: boolean
  /** Made one after the other, so that the input of one is gone when the next one is made. */
  readonly groups: (library: Library) => Iterable<Group>
}

/** Megabytes of UTF-8. */
export function megabytes(text: string): number {
  return Buffer.byteLength(text) / 1e6
}

/** A candidate's run over many things: what each gives is added up. */
export function each<T>(things: readonly T[], work: (thing: T) => number): () => number {
  return () => {
    let sum = 0
    for (const thing of things) sum += work(thing)
    return sum
  }
}
