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
  const [ofA, ofB, shared] = [count(a), count(b), count(a & b)]
  return 3 * shared >= 2 * Math.min(ofA, ofB) && 2 * shared >= Math.max(ofA, ofB) - 1
}

/** How many bits are set, of sixteen: summed up in pairs, then fours, then eights. */
function count(classes: number): number {
  const pairs = classes - ((classes >> 1) & 0x5555)
  const fours = (pairs & 0x3333) + ((pairs >> 2) & 0x3333)
  const eights = (fours + (fours >> 4)) & 0x0f0f
  return (eights + (eights >> 8)) & 0x1f
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
