/** The seconds since a moment that {@link now} gave. */
export function secondsSince(start: number): number {
  return (performance.now() - start) / 1000
}

/** This moment, for {@link secondsSince}. */
export function now(): number {
  return performance.now()
}
