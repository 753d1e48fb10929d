/**
 * Whether a character can be written as it is in what is exported: it is seen, stays where it is put and takes a place of its
 * own. The others are written as escapes.
 */
export function isPlain(character: string): boolean {
  return character === ' ' || /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)
}
