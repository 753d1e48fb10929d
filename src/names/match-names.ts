import { alignWords, type WordPair } from './align-words.js'
import { wordsKey } from './name-key.js'
import { parseNameWords, type NameWord } from './name-words.js'
import { partOf, type PartMatch } from './part-match.js'

/** What two names are to each other. */
export type NameRelation = 'equal' | 'spelling' | 'part-of' | 'alias' | 'different'

/** The verdict on two names. */
export interface NameMatch {
  /** Whether they are taken for one name: every relation but `different`. */
  readonly same: boolean
  /** 0..1. One fixed figure for each kind of evidence; not calibrated in this version. */
  readonly score: number
  /** No rule of this version gives `alias`: it has no table of other names. */
  readonly relation: NameRelation
  /** Which word answers which, in the order of the longer name; empty when the names are different. */
  readonly parts: readonly PartMatch[]
}

// Not calibrated: they order the kinds of evidence and say nothing of how often each is right.
const SCORES = { equal: 0.99, division: 0.95, spelling: 0.9, partOf: 0.7, different: 0.05, empty: 0 } as const

/**
 * Whether two names are one name, and why. By rules, from the surest: equal after folding; equal but for spaces,
 * articles and the form of a particle (`عبد الله` and `عبدالله`); spellings with one key, see {@link nameKey}; all
 * words of one name among the words of the other, in order (`part-of`). Everything else is `different`.
 *
 * A name that is only the parent in the other (`سلمان` in `محمد بن سلمان`) is different. So are, in this version, an
 * Arabic and a Latin spelling, and names of other words (`المجر` and `هنغاريا`). Native names that differ in one
 * long vowel (`حسن` and `حسين`, `سلمان` and `سليمان`) are taken for spellings of one. The order of the two names does
 * not matter. Text without letters and digits is no name and is different from everything.
 *
 * @param a - a name in any script
 * @param b - another one
 * @returns the verdict, its relation and score, and which word answers which
 * @example
 * ```ts
 * import { matchNames } from 'khabar'
 * matchNames('جورباتشوف', 'غورباتشوف').parts
 * // → [{ a: 'جورباتشوف', b: 'غورباتشوف', relation: 'spelling', changes: ['g: ج~غ'] }]
 * matchNames('مودي', 'ناريندرا مودي').relation
 * // → 'part-of'
 * ```
 */
export function matchNames(a: string, b: string): NameMatch {
  const left = parseNameWords(a)
  const right = parseNameWords(b)
  if (left.length === 0 || right.length === 0) return different(SCORES.empty)
  const aligned = alignWords(left, right)
  const wholes = (relation: NameRelation, score: number): NameMatch => ({
    same: true,
    score,
    relation,
    parts: left.length === right.length && aligned ? aligned.map(pairPart) : [partOf(left, right)],
  })
  if (spelledBy(left, 'folded', ' ') === spelledBy(right, 'folded', ' ')) return wholes('equal', SCORES.equal)
  if (spelledBy(left, 'core', '') === spelledBy(right, 'core', '')) return wholes('spelling', SCORES.division)
  if (wordsKey(left) === wordsKey(right)) return wholes('spelling', SCORES.spelling)
  if (!aligned) return different(SCORES.different)
  if (left.length === right.length) return wholes('spelling', SCORES.spelling)
  if (!namesSomebody(aligned) || isParentOnly(aligned)) return different(SCORES.different)
  return { same: true, score: SCORES.partOf, relation: 'part-of', parts: aligned.map(pairPart) }
}

function different(score: number): NameMatch {
  return { same: false, score, relation: 'different', parts: [] }
}

function spelledBy(words: readonly NameWord[], field: 'folded' | 'core', between: string): string {
  return words.map(word => word[field]).join(between)
}

function pairPart(pair: WordPair): PartMatch {
  return partOf(pair.a ? [pair.a] : [], pair.b ? [pair.b] : [])
}

function isAnswered(pair: WordPair): boolean {
  return pair.a !== null && pair.b !== null
}

/** A particle alone answers every name that has one. */
function namesSomebody(pairs: readonly WordPair[]): boolean {
  return pairs.some(pair => isAnswered(pair) && pair.a?.role === 'name')
}

/** Whether what the names share begins behind a `بن` that they do not share: then it names another person. */
function isParentOnly(pairs: readonly WordPair[]): boolean {
  const before = pairs[pairs.findIndex(isAnswered) - 1]
  return (before?.a ?? before?.b)?.role === 'child'
}
