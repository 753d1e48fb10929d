/** Two names as newspapers write them, and whether they are one name. */
export interface NamePair {
  readonly a: string
  readonly b: string
  /** A family name is the same as the whole name it stands for. */
  readonly same: boolean
  /** What a reader may need to know to agree. */
  readonly note?: string
}

/** The pairs that try one thing, positives and hard negatives. */
export interface PairTable {
  readonly kind: string
  readonly pairs: readonly NamePair[]
}
