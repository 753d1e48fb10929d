const MOST_KEPT = 2 ** 14

/** A function of a string that remembers its last answers: the words of news repeat. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>()
  return text => {
    let found = known.get(text)
    if (found === undefined) {
      found = { answer: compute(text) }
      if (known.size >= MOST_KEPT) known.clear()
      known.set(text, found)
    }
    return found.answer
  }
}
