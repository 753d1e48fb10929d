import type { NameAlternative } from './name-mention.js'
import type { Proposal } from './proposal.js'

/** A proposal with its final score. */
export interface Weighed extends Proposal {
  readonly weight: number
}

/** A proposal that won its place. */
export interface Winner extends Weighed {
  readonly alternatives: readonly NameAlternative[]
}

/** Scores are equal within this. */
const EVEN = 1e-6

/**
 * One winner for each place, sorted: the longest proposal, of equally long ones the likeliest; the others become its
 * alternatives. Entries between which nothing decides win together.
 */
export function resolveMentions(proposals: readonly Weighed[]): Winner[] {
  const byPlace = [...proposals].sort((a, b) => a.start - b.start)
  const winners: Winner[] = []
  for (let from = 0; from < byPlace.length;) {
    let end = 0
    let to = from
    for (; to < byPlace.length; to++) {
      const one = byPlace[to]
      if (!one || (to > from && one.start >= end)) break
      end = Math.max(end, one.end)
    }
    winners.push(...resolveCluster(byPlace.slice(from, to)))
    from = to
  }
  return winners
}

/** Proposals that hang together by overlapping. */
function resolveCluster(cluster: Weighed[]): Winner[] {
  const sorted = cluster.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.weight - a.weight || b.answered - a.answered,
  )
  const winners: { won: Weighed; others: Map<string, NameAlternative> }[] = []
  for (const one of sorted) {
    const over = winners.filter(({ won }) => won.start < one.end && one.start < won.end)
    const isEven = over.every(
      ({ won }) =>
        won.id !== one.id &&
        won.start === one.start &&
        won.end === one.end &&
        Math.abs(won.weight - one.weight) < EVEN,
    )
    if (isEven) {
      winners.push({ won: one, others: new Map() })
      continue
    }
    for (const { won, others } of over) {
      const known = others.get(one.id)
      if (won.id !== one.id && (!known || known.score < one.weight))
        others.set(one.id, { id: one.id, name: one.name, score: one.weight })
    }
  }
  return winners
    .map(({ won, others }) => ({
      ...won,
      alternatives: [...others.values()].sort((a, b) => b.score - a.score),
    }))
    .sort((a, b) => a.start - b.start)
}
