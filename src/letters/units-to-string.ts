/** The most arguments that every engine takes in one call. */
const MOST_ARGUMENTS = 4096

/**
 * The string of a stretch of an array, lone surrogates included.
 *
 * @param units - UTF-16 code units
 * @param start - the first of them
 * @param end - behind the last
 * @returns a string of `end - start` units
 */
export function unitsToString(units: Uint16Array, start: number, end: number): string {
  let text = ''
  for (let at = start; at < end; at += MOST_ARGUMENTS) {
    // `apply` takes a typed array as it is; spreading would make an array of it first.
    const piece = units.subarray(at, Math.min(end, at + MOST_ARGUMENTS)) as unknown as number[]
    text += String.fromCharCode.apply(null, piece)
  }
  return text
}
