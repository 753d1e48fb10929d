/** A place of a text that names an entry of a watchlist. */
export interface NameMention {
  /** The id of the entry. */
  readonly id: string
  /** Where the name starts, behind its clitics. */
  readonly start: number
  /** Offset behind the name. */
  readonly end: number
  /** The text from `start` to `end`. Behind `ل` the article has lost its alef: `للصين` gives `لصين`. */
  readonly text: string
  /** The folded proclitics before the name: `و`, `ب`, `ول`; empty for none. */
  readonly clitics: string
  /** The name of the entry that was found, as the watchlist writes it. */
  readonly name: string
  /**
   * 0.5..1, about how likely the entry is meant, from the letters and the words beside them. A family name alone scores
   * less than the full name, and more once the text has the full name somewhere.
   */
  readonly score: number
  /** Other entries that these words, or some of them, may name, the likeliest first; absent for none. */
  readonly alternatives?: readonly NameAlternative[]
}

/** What a mention might mean instead. */
export interface NameAlternative {
  /** The entry it would be. */
  readonly id: string
  /** As the watchlist writes it. */
  readonly name: string
  /** How sure that is, 0..1. */
  readonly score: number
}
