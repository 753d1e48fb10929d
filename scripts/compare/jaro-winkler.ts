/** The usual measure: shared letters within a window, less transpositions, more for a common beginning. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1)
  const taken = new Uint8Array(b.length)
  const shared: number[] = []
  for (let i = 0; i < a.length; i++)
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j++) {
      if (taken[j] === 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue
      taken[j] = 1
      shared.push(a.charCodeAt(i))
      break
    }
  if (shared.length === 0) return 0
  let at = 0
  let moved = 0
  for (let j = 0; j < b.length; j++) if (taken[j] === 1 && b.charCodeAt(j) !== shared[at++]) moved++
  const share = shared.length
  const jaro = (share / a.length + share / b.length + (share - moved / 2) / share) / 3
  let prefix = 0
  while (prefix < 4 && prefix < a.length && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++
  return jaro + prefix * 0.1 * (1 - jaro)
}
