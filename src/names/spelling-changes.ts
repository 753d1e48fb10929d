import { SPELLING_CLASSES } from './lexicon/spelling-classes.js'
import type { NameLetter } from './name-words.js'
import { skeletonOf } from './skeleton.js'

const NOTHING = '∅'

/**
 * The letter changes between two spellings of one skeleton: `g: ج~غ`, `p: ب~پ`, `vowel: ي~∅`. A change of letters that
 * no spelling class explains is called `form`. Empty when nothing changed or the skeletons differ.
 */
export function spellingChanges(a: readonly NameLetter[], b: readonly NameLetter[]): string[] {
  const left = skeletonOf(a)
  const right = skeletonOf(b)
  if (left.length !== right.length) return []
  const changes: string[] = []
  for (const [index, x] of left.entries()) {
    const y = right[index]
    if (x.key !== y?.key) return []
    if (x.vowels !== y.vowels) changes.push(`vowel: ${x.vowels || NOTHING}~${y.vowels || NOTHING}`)
    if (x.letter !== y.letter) changes.push(`${soundOf(x.letter, y.letter)}: ${x.letter}~${y.letter}`)
  }
  return changes
}

function soundOf(x: string, y: string): string {
  const rows: readonly { sound: string; letters: readonly string[] }[] = SPELLING_CLASSES
  return rows.find(row => row.letters.includes(x) && row.letters.includes(y))?.sound ?? 'form'
}
