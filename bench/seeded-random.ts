/** A small generator of numbers from 0 to 1 that gives the same ones every time (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The same things in another order, the same one for a seed. */
export function shuffle<T>(things: readonly T[], seed: number): T[] {
  const random = seededRandom(seed)
  const places = things.map(thing => ({ thing, place: random() }))
  return places.sort((a, b) => a.place - b.place).map(({ thing }) => thing)
}
