import { ARTICLE } from '../../letters/article.js'
import type { Edit } from '../edits/edit-cost.js'
import { factsOf } from '../prepare/name-facts.js'
import { SPELLING_CLASSES } from './lexicon/spelling-classes.js'
import { scriptOf, type WordSpan } from '../prepare/word-span.js'

const NOTHING = '∅'
const ARABIC_VOWELS = 'اويىةهءؤئ'
/** The hamza's seats and the last letters between which one house decides one way, another house another. */
const FORMS = 'ءؤئةهىيا'

/**
 * The letter changes between two spellings by their edits, in the order of the letters, each with the sound or the reason that explains
 * it: `g: ج~غ`, `p: ب~پ`, `vowel: ي~∅`, `article: ال~∅`; `letter` where nothing explains it. Between scripts every
 * answer is listed, without a reason: `ش~x`.
 */
export function letterChanges(a: WordSpan, b: WordSpan, edits: readonly Edit[]): string[] {
  const changes: string[] = []
  const betweenScripts = scriptOf(a) !== scriptOf(b)
  const [lettersA, lettersB] = [factsOf(a).letters, factsOf(b).letters]
  for (const { leftStart, leftEnd, rightStart, rightEnd } of edits) {
    const [x, y] = withoutShared(
      lettersA.slice(leftStart, leftEnd).trim(),
      lettersB.slice(rightStart, rightEnd).trim(),
    )
    if (x === y) continue
    const change = `${x || NOTHING}~${y || NOTHING}`
    changes.push(betweenScripts ? change : `${reasonOf(x, y)}: ${change}`)
  }
  return changes
}

/** A change as the other name sees it: `g: ج~غ` turned is `g: غ~ج`. */
export function turnChange(change: string): string {
  const letters = change.lastIndexOf(' ') + 1
  const [x = '', y = ''] = change.slice(letters).split('~')
  return `${change.slice(0, letters)}${y}~${x}`
}

/** What differs between two units: `ج` and `غ` of `جو` and `غو`. */
function withoutShared(x: string, y: string): readonly [string, string] {
  let start = 0
  while (start < x.length && x[start] === y[start]) start++
  let end = 0
  while (end < Math.min(x.length, y.length) - start && x.at(-1 - end) === y.at(-1 - end)) end++
  return [x.slice(start, x.length - end), y.slice(start, y.length - end)]
}

function reasonOf(x: string, y: string): string {
  const sound = SPELLING_CLASSES.find(({ letters }) => letters.includes(x) && letters.includes(y))?.sound
  if (sound) return sound
  // Added or left out: `ا` for `ل` is no article.
  if ((x === '' || y === '') && x + y === ARTICLE) return 'article'
  if (x.length === 1 && y.length === 1 && FORMS.includes(x) && FORMS.includes(y)) return 'form'
  if (isVowel(x) && isVowel(y)) return 'vowel'
  return 'letter'
}

function isVowel(letters: string): boolean {
  return Array.from(letters).every(letter => ARABIC_VOWELS.includes(letter))
}
