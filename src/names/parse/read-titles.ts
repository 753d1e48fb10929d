import { ARTICLE } from '../../letters/article.js'
import { findTokens, normalize } from '../../letters/index.js'
import { NAME_TITLES, type NameTitleRow } from './lexicon/name-titles.js'

/** A word in its folded form (preset `search`). */
interface Folded {
  readonly folded: string
}

interface ReadTitles<Word> {
  /** How many words are titles. */
  readonly count: number
  /** First and last word of each. */
  readonly groups: readonly (readonly [Word, Word])[]
  /** Whether the last of them calls its bearer by a given name. */
  readonly callsByGiven: boolean
}

const LONGEST_TITLE = 4
/** `الروسي`, `المصرية`: folded adjectives of a country end so. */
const NISBA_ENDINGS = ['ي', 'يه']

let kinds: ReadonlyMap<string, NameTitleRow['kind']> | undefined

/**
 * The titles that a name begins with, the longest first. One word is left to the name, so that `الشيخ` alone is a
 * name; a title with its number of words is none without a name behind it.
 */
export function readTitles<Word extends Folded>(words: readonly Word[]): ReadTitles<Word> {
  kinds ??= buildKinds()
  const groups: (readonly [Word, Word])[] = []
  let at = 0
  let callsByGiven = false
  for (;;) {
    const length = longestTitle(kinds, words, at)
    const [from, to] = [words[at], words[at + length - 1]]
    if (length === 0 || !from || !to) return { count: at, groups, callsByGiven }
    const kind = kinds.get(keyOf(words.slice(at, at + length)))
    groups.push([from, to])
    at += length
    callsByGiven = kind === 'royal' || kind === 'church'
    const next = words[at]
    if (
      next &&
      (kind === 'office' || kind === 'royal') &&
      at + 1 < words.length &&
      isNisba(next, words[at + 1])
    ) {
      groups.push([next, next])
      at++
    }
  }
}

function longestTitle(
  known: ReadonlyMap<string, NameTitleRow['kind']>,
  words: readonly Folded[],
  at: number,
): number {
  for (let length = Math.min(LONGEST_TITLE, words.length - at - 1); length > 0; length--)
    if (known.has(keyOf(words.slice(at, at + length)))) return length
  return 0
}

/** `الروسي` in `الرئيس الروسي فلاديمير بوتين`, not in `الرئيس السيسي`: a name without article has to follow. */
function isNisba(word: Folded, next: Folded | undefined): boolean {
  return (
    word.folded.startsWith(ARTICLE) &&
    NISBA_ENDINGS.some(ending => word.folded.endsWith(ending)) &&
    next !== undefined &&
    !next.folded.startsWith(ARTICLE)
  )
}

function keyOf(words: readonly Folded[]): string {
  return words.map(word => word.folded).join(' ')
}

function buildKinds(): Map<string, NameTitleRow['kind']> {
  const built = new Map<string, NameTitleRow['kind']>()
  for (const { forms, kind } of NAME_TITLES) {
    for (const form of forms.split('/')) {
      const key = findTokens(normalize(form))
        .map(token => token.text)
        .join(' ')
      if (!built.has(key)) built.set(key, kind)
    }
  }
  return built
}
