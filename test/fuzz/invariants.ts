/** A stretch of a text, as all areas give them. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A character that is a phrase: it becomes several words. */
const PHRASE = /^[\ufdf0-\ufdfd]$/u

/** Throws with what does not hold. */
export function hold(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what)
}

/**
 * Stretches are of the text they say, not empty, and none of them reads what another has read.
 *
 * @param mayShare - whether two may stand in exactly one place, as entries of a watchlist between which nothing decides, and
 *   whether words may share the character that is a phrase (`ﷺ`): the last one also has what is glued to it, as in `ﷺx`
 */
export function holdStretches(
  source: string,
  stretches: readonly Stretch[],
  what: string,
  mayShare = false,
): void {
  let at = 0
  let before: Stretch | undefined
  for (const stretch of stretches) {
    const { start, end, text } = stretch
    const place = `${what} ${start}..${end}`
    hold(Number.isInteger(start) && Number.isInteger(end), `${place}: whole offsets`)
    hold(start >= 0 && end <= source.length, `${place}: offsets within 0..${source.length}`)
    hold(start < end, `${place}: not empty`)
    hold(
      text === source.slice(start, end),
      `${place}: the text of its own offsets, not ${JSON.stringify(text)}`,
    )
    const samePlace = start === before?.start && end === before.end
    const shares = mayShare && (samePlace || PHRASE.test(source.slice(start, at)))
    hold(start >= at || shares, `${place}: behind the one before, which ends at ${at}`)
    at = end
    before = stretch
  }
}

/** No pair of surrogates of the source is cut in two. */
export function holdWholePairs(source: string, stretches: readonly Stretch[], what: string): void {
  const cuts = (at: number): boolean =>
    /[\ud800-\udbff]/u.test(source.charAt(at - 1)) && /[\udc00-\udfff]/u.test(source.charAt(at))
  for (const { start, end } of stretches)
    hold(!cuts(start) && !cuts(end), `${what} ${start}..${end}: no half of a character`)
}

/** Every number of a result is one, and a share lies within 0 and 1. */
export function holdNumbers(result: unknown, what: string, depth = 0): void {
  if (typeof result === 'number') hold(Number.isFinite(result), `${what}: a number, not ${result}`)
  if (typeof result !== 'object' || result === null || depth > 6) return
  for (const [name, value] of Object.entries(result)) {
    if (name === 'score') hold(value >= 0 && value <= 1, `${what}.${name}: 0 to 1, not ${String(value)}`)
    holdNumbers(value, `${what}.${name}`, depth + 1)
  }
}

/** Two results are the same, as JSON tells. */
export function holdSame(one: unknown, other: unknown, what: string): void {
  const [a, b] = [one, other].map(value => (value === undefined ? 'undefined' : JSON.stringify(value))) as [
    string,
    string,
  ]
  hold(a === b, `${what}: ${a.slice(0, 300)} and ${b.slice(0, 300)}`)
}

/** The same call gives the same answer, of numbers that are numbers. */
export function askTwice<T>(ask: () => T, what: string): T {
  const answer = ask()
  holdNumbers(answer, what)
  holdSame(answer, ask(), `${what} asked twice`)
  return answer
}
