/** A clitic: letters that are written onto the front of a word without being part of it. */
export interface Clitic {
  /** Folded, as it stands in the text. */
  readonly letter: string
  /** How near the word it stands: a clitic follows only those of a lower rank. */
  readonly rank: number
  readonly meaning: string
}

/** The one-letter words of Arabic that are written onto the next: a closed class. */
export const CLITICS: readonly Clitic[] = [
  { letter: 'ا', rank: 0, meaning: 'question: أبوتين؟' },
  { letter: 'و', rank: 1, meaning: 'and' },
  { letter: 'ف', rank: 1, meaning: 'so, then' },
  { letter: 'ب', rank: 2, meaning: 'in, with' },
  { letter: 'ك', rank: 2, meaning: 'as' },
  { letter: 'ل', rank: 2, meaning: 'for, to' },
  { letter: 'س', rank: 2, meaning: 'will, before a verb' },
]
