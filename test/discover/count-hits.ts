import { discoverNames } from '../../src/discover/index.js'
import type { DiscoveredKind } from '../../src/discover/index.js'
import type { MarkedSentence } from './read-sentences.js'

/** How many names of a kind are marked, how many are found, and how many of both agree to the letter. */
export interface Hits {
  marked: number
  found: number
  right: number
}

/** Counts the names of one kind over sentences; an organisation may be found with its head noun in front. */
export function countHits(sentences: readonly MarkedSentence[], kind: DiscoveredKind): Hits {
  const hits: Hits = { marked: 0, found: 0, right: 0 }
  for (const { text, names } of sentences) {
    const marked = names.filter(name => name.kind === kind)
    const open = names.filter(name => name.kind === 'open')
    const found = discoverNames(text, { kinds: [kind] })
    const right = found.filter(({ start, end }) =>
      marked.some(
        one =>
          one.end === end &&
          (one.start === start || (kind === 'organisation' && /^\S+\s$/u.test(text.slice(start, one.start)))),
      ),
    )
    hits.marked += marked.length
    hits.right += right.length
    hits.found += found.filter(one => !open.some(name => name.start < one.end && one.start < name.end)).length
  }
  return hits
}
