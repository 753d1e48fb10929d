import type { WordSpan } from './word-span.js'
import { alignName } from './name-letters.js'

/** Words of a name as the name writes them, marks included. */
export function writtenWords({ name, first, last }: WordSpan): string {
  const start = name.words[first]?.foldedStart ?? 0
  const end = name.words[last - 1]?.foldedEnd ?? 0
  // A name that folding leaves alone is the usual case, and needs no map.
  if (name.folded === name.source) return name.source.slice(start, end)
  const aligned = (name.facts.aligned ??= alignName(name.source))
  return name.source.slice(...aligned.toSource(start, end))
}
