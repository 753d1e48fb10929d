import { factsOf, nativeOf } from './name-facts.js'
import { romanizedEntries } from './native-romanization.js'
import { placeWord } from './word-facts.js'
import type { WordSpan } from './word-span.js'

/** What the tables say of two words: spellings of one name, two names, or nothing. */
type KnownWords = 'one' | 'two' | undefined

/**
 * What the tables of names in their own right know of two words that differ.
 *
 * Two listed native names with different letters are two (`حسن`, `حسين`), and so are a native name and its adjective
 * (`عباس`, `عباسي`), the Latin spellings of different native names (`Hassan`, `Hussein`), two adjectives of nationality and
 * two established places. Listed spellings of one native name are one (`إسحاق`, `إسحق`; `محمد`, `Mehmet`).
 */
export function knownWords(a: WordSpan, b: WordSpan): KnownWords {
  const left = entriesOf(a)
  const right = entriesOf(b)
  if (left && right) {
    if (left.some(entry => right.includes(entry))) return 'one'
    const areListed = left.every(isListed) && right.every(isListed)
    return areListed || areAdjectives(left, right) ? 'two' : undefined
  }
  const places = [placeWord(factsOf(a)), placeWord(factsOf(b))] as const
  if (!places[0] || !places[1]) return undefined
  return places[0].some(id => places[1]?.includes(id)) ? undefined : 'two'
}

/** The native names that a word is or writes; those that are only derived from a listed one end in `+` and the ending. */
function entriesOf(span: WordSpan): readonly string[] | undefined {
  const word = span.name.words[span.first]
  if (!word) return undefined
  if (word.script === 'latin') return span.last - span.first > 1 ? undefined : romanizedEntries(word.search)
  const native = nativeOf(span)
  return native
    ? [native.listed || native.entry.includes('+') ? native.entry : `${native.entry}+`]
    : undefined
}

function isListed(entry: string): boolean {
  return !entry.includes('+')
}

function areAdjectives(left: readonly string[], right: readonly string[]): boolean {
  return left.some(entry => right.includes(`${entry}+ي`)) || right.some(entry => left.includes(`${entry}+ي`))
}
