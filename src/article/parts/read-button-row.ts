import { normalize } from '../../letters/index.js'
import { pageLexicon } from './page-lexicon.js'
import type { Line } from './read-lines.js'

const LONGEST = 40
/** Two words of a row may be glued; shorter pieces are no evidence. */
const SHORTEST_PIECE = 3
const LONGEST_GLUED = 60
const DIVIDER = /[|›»>•·\t]|\s[/-]\s/u
const ITEM_WORDS = 4
const FEWEST_ITEMS = 3

/** Whether a line is a row of share buttons, or of a menu: all of its words are theirs. */
export function readButtonRow({ letters, text, words }: Line): 'share' | 'navigation' | null {
  if (letters.length > LONGEST) return null
  // `A+`, a count of shares
  if (words.length <= 2 && letters.every(word => word.length === 1)) return 'share'
  const { share, navigation } = pageLexicon()
  if (letters.length === 0) return null
  if (letters.every(word => isMadeOf(word, share))) return 'share'
  if (letters.every(word => isMadeOf(word, navigation))) return 'navigation'
  // Folding makes a quotation mark of `»`.
  const items = text
    .split(DIVIDER)
    .map(item => normalize(item).trim())
    .filter(item => item !== '')
  const [first = ''] = items
  if (items.length < FEWEST_ITEMS) return null
  const isKnown = (item: string): boolean => item.split(' ').every(word => navigation.has(word))
  // A breadcrumb ends in the title, whatever its length.
  if (isKnown(first)) return 'navigation'
  const short = items.every(item => item.split(' ').length <= ITEM_WORDS)
  return short && words.length > FEWEST_ITEMS && items.filter(isKnown).length * 2 >= items.length
    ? 'navigation'
    : null
}

/** Whether a word is one of the set, or several of them glued: `Eventsالأحداث`. */
function isMadeOf(word: string, set: ReadonlySet<string>): boolean {
  if (set.has(word)) return true
  if (word.length < 2 * SHORTEST_PIECE || word.length > LONGEST_GLUED) return false
  const reached = new Set([0])
  for (let end = SHORTEST_PIECE; end <= word.length; end++) {
    for (const start of reached) {
      if (end - start < SHORTEST_PIECE || !set.has(word.slice(start, end))) continue
      reached.add(end)
      break
    }
  }
  return reached.has(word.length)
}
