import { pageLexicon, startOf } from './page-lexicon.js'
import type { Line } from './read-lines.js'

const LONGEST = 12
const LONGEST_UNMARKED = 5
const FEWEST_NAMES = 2
const MOST_NAMES = 4
const LONGEST_AUTHOR = 6

/** Whether a line says itself that it tells the author: `بقلم`, `كتب:`. `headed` is true under a title, where a colon may be missing. */
export function isByline({ folded, words, closed }: Line, headed: boolean): boolean {
  if (words.length > LONGEST || closed) return false
  const { sureByline, byline } = pageLexicon()
  const bracketed = folded.startsWith('(')
  const line = bracketed ? folded.slice(1) : folded
  if (startOf(line, sureByline) !== null) return true
  const word = startOf(line, byline)
  if (word === null) return false
  const behind = line.slice(word.length)
  if (bracketed || /^ ?[:|/-]/u.test(behind)) return true
  return headed && words.length <= LONGEST_UNMARKED
}

/** Whether a line may be a name and nothing else: two to four words of letters, none of them a preposition. */
export function isBareName({ folded, words, letters }: Line): boolean {
  if (letters.length !== words.length || words.length < FEWEST_NAMES || words.length > MOST_NAMES)
    return false
  if (/[^\p{L}\s.-]/u.test(folded)) return false
  const { unnamed, navigation } = pageLexicon()
  return words.every(word => !unnamed.has(word) && !navigation.has(word))
}

/** Whether a line introduces the author at the foot of a column: `كاتب وباحث مصري`. */
export function isAuthorNote({ letters, closed }: Line): boolean {
  const [first = ''] = letters
  return !closed && letters.length <= LONGEST_AUTHOR && pageLexicon().author.has(first)
}
