/** Between linear (1) and quadratic (2): what a busy machine does not go beyond each time. */
export const MOST_GROWTH = 1.55
const TRIES = 6
/** In microseconds: what takes less says little by itself. */
export const LEAST_WORK = 2000

/** Time of the processor, in microseconds: what else the machine does takes no part. */
export function workOf(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** A piece again and again, up to a length. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

/** The power of the length that the work grows with, from the shorter text to the longer. */
export function growthOf(read: (text: string) => unknown, piece: string, from: number, to: number): number {
  const [short, long] = [repeated(piece, from), repeated(piece, to)]
  // The shorter one takes a moment, in which a single measure says little.
  const start = Math.max(LEAST_WORK, Math.min(...[1, 2, 3].map(() => workOf(() => read(short)))))
  // The collector may come to one of the longer ones.
  const end = Math.min(...[1, 2].map(() => workOf(() => read(long))))
  return Math.log(end / start) / Math.log(to / from)
}

/** The least of some measures, for a busy machine makes them greater and never smaller; one that is small enough will do. */
export function leastGrowth(
  read: (text: string) => unknown,
  piece: string,
  from: number,
  to: number,
  enough: number = MOST_GROWTH,
): number {
  let least = Infinity
  for (let tries = 0; tries < TRIES && least > enough; tries += 1)
    least = Math.min(least, growthOf(read, piece, from, to))
  return least
}
