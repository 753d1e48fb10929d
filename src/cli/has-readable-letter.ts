/** Whether a name has a letter of the scripts in which names are compared and found. */
export function hasReadableLetter(name: string): boolean {
  return /(?=\p{L})[\p{Script=Arabic}\p{Script=Latin}]/u.test(name)
}
