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
    for (const winner of resolveCluster(byPlace.slice(from, to))) winners.push(winner)
    from = to
  }
  return winners
}

interface Place {
  readonly won: Weighed
  readonly others: Map<string, NameAlternative>
}

/** Proposals that hang together by overlapping: in a text of one name again and again, all of them. */
function resolveCluster(cluster: Weighed[]): Winner[] {
  const sorted = cluster.sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.weight - a.weight || b.answered - a.answered,
  )
  const winners: Place[] = []
  // What has won each unit of the text: winners share their whole place or nothing.
  const held = new Map<number, Place[]>()
  for (const one of sorted) {
    const over = overlapped(held, one)
    const isEven = over.every(
      ({ won }) =>
        won.id !== one.id &&
        won.start === one.start &&
        won.end === one.end &&
        Math.abs(won.weight - one.weight) < EVEN,
    )
    if (isEven) {
      const place: Place = { won: one, others: new Map() }
      winners.push(place)
      const sharing = held.get(one.start) ?? []
      sharing.push(place)
      for (let at = one.start; at < one.end; at++) held.set(at, sharing)
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

/** The winners that have a unit of a proposal. */
function overlapped(held: ReadonlyMap<number, readonly Place[]>, { start, end }: Weighed): Place[] {
  const found: Place[] = []
  for (let at = start; at < end;) {
    const places = held.get(at) ?? []
    for (const place of places) found.push(place)
    at = places[0]?.won.end ?? at + 1
  }
  return found
}
