/** More words than this are forgotten together: news uses the same words again and again, names come and go. */
const MOST_WORDS = 8192

/** What was found out about words, kept from text to text. */
export interface WordMemory<Value> {
  /** What is known of the word, worked out where nothing is. */
  readonly of: (word: string, workOut: () => Value) => Value
}

/** A memory of limited size. */
export function createWordMemory<Value>(): WordMemory<Value> {
  const known = new Map<string, Value>()
  return {
    of(word, workOut) {
      const remembered = known.get(word)
      if (remembered !== undefined) return remembered
      const value = workOut()
      if (known.size >= MOST_WORDS) known.clear()
      known.set(word, value)
      return value
    },
  }
}
