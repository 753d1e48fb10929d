/** The word of a list that was most likely meant, or `undefined` when none is within two slips of the finger. */
export function closestWord(typed: string, words: readonly string[]): string | undefined {
  let best: string | undefined
  let fewest = 3
  for (const word of words) {
    const slips = countSlips(typed, word)
    // A short word is within two slips of nearly everything.
    if (slips < fewest && slips < word.length / 2) {
      best = word
      fewest = slips
    }
  }
  return best
}

/** The letters to add, drop or replace to make one word the other. */
function countSlips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 0; i < from.length; i += 1) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j += 1) {
      const replaced = (row[j] ?? 0) + (from[i] === to[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
