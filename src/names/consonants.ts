import { CONSONANT_CLASSES } from './lexicon/consonant-classes.js'

let bits: Uint16Array | undefined

/** The consonant classes that a word has, a bit for each. */
export function consonantClasses(letters: string): number {
  bits ??= build()
  let classes = 0
  for (let at = 0; at < letters.length; at++) classes |= bits[letters.charCodeAt(at)] ?? 0
  return classes
}

/** Whether words of these classes share enough of them to be worth comparing: two thirds of what the poorer one has. */
export function mayAnswer(a: number, b: number): boolean {
  return (
    3 * count(a & b) >= 2 * Math.min(count(a), count(b)) &&
    2 * count(a & b) >= Math.max(count(a), count(b)) - 1
  )
}

function count(classes: number): number {
  let ones = 0
  for (let left = classes; left !== 0; left &= left - 1) ones++
  return ones
}

function build(): Uint16Array {
  const built = new Uint16Array(0x700)
  for (const [index, letters] of CONSONANT_CLASSES.entries())
    for (const letter of letters) {
      const unit = letter.charCodeAt(0)
      built[unit] = (built[unit] ?? 0) | (1 << index)
    }
  return built
}
