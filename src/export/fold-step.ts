/** Replaces single characters, all at once. */
export interface MapStep {
  readonly kind: 'map'
  /** What the step does, for the comment in what is exported. */
  readonly about: string
  /** Code points and what each becomes, which may be nothing. */
  readonly pairs: ReadonlyMap<number, string>
  /** Whether few texts of news have any of these characters, so that looking for them first is worth it. */
  readonly rare: boolean
}

/** Replaces all matches of a pattern, from left to right. */
export interface RewriteStep {
  readonly kind: 'rewrite'
  readonly about: string
  /**
   * In what JavaScript with the `u` flag, Java and PostgreSQL have in common: classes, greedy repeats, groups, looking ahead,
   * and looking behind at one or two characters. Code points are `\u{…}`. No two alternatives match at one place.
   */
  readonly pattern: string
  /** `$1` stands for the first group, and for nothing where that had no part in the match. */
  readonly replacement: string
  /** A text without any of these code points has no match. */
  readonly needs: readonly number[]
  /** Whether few texts of news have any of these. */
  readonly rare: boolean
}

/** One step of a fold, over the whole text that the step before it left. */
export type FoldStep = MapStep | RewriteStep
