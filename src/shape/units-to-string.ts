/** The most arguments that every engine takes in one call. */
const MOST_ARGUMENTS = 4096

/**
 * The string of the first units of an array, lone surrogates included.
 *
 * @param units - UTF-16 code units
 * @param length - how many of them
 * @returns a string of that length
 */
export function unitsToString(units: Uint16Array, length: number): string {
  let text = ''
  for (let at = 0; at < length; at += MOST_ARGUMENTS) {
    // `apply` takes a typed array as it is; spreading would make an array of it first.
    const piece = units.subarray(at, Math.min(length, at + MOST_ARGUMENTS)) as unknown as number[]
    text += String.fromCharCode.apply(null, piece)
  }
  return text
}
