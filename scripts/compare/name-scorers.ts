import { distance } from 'fastest-levenshtein'
import Fuse from 'fuse.js'
import fuzzysort from 'fuzzysort'
import { normalize } from '../../src/letters/index.js'
import { romanizeName } from '../../src/names/romanize/index.js'
import { jaroWinkler } from './jaro-winkler.js'

/** Something that says how alike two names are: the more, the higher. */
export interface NameScorer {
  readonly name: string
  readonly score: (a: string, b: string) => number
}

/** What a program does without a matcher. All get names folded by khabar, and Arabic in Latin letters where the other is Latin. */
export const NAME_SCORERS: readonly NameScorer[] = [
  { name: 'equal after folding', score: prepared((a, b) => Number(a === b)) },
  { name: 'Levenshtein (fastest-levenshtein)', score: prepared(levenshtein) },
  { name: 'the same, word by word', score: prepared(wordByWord) },
  { name: 'Jaro-Winkler', score: prepared(jaroWinkler) },
  { name: 'fuzzysort', score: prepared(byFuzzysort) },
  { name: 'Fuse.js', score: prepared(byFuse) },
]

function prepared(score: NameScorer['score']): NameScorer['score'] {
  return (a, b) =>
    isArabic(a) === isArabic(b) ? score(normalize(a), normalize(b)) : score(toLatin(a), toLatin(b))
}

/** Whether a name has Arabic letters. */
export function isArabic(name: string): boolean {
  return /\p{Script=Arabic}/u.test(name)
}

function toLatin(name: string): string {
  return normalize(isArabic(name) ? romanizeName(name) : name)
}

function levenshtein(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1)
}

/** The words of the shorter name, each by the word of the longer one that is most like it, in any order. */
function wordByWord(a: string, b: string): number {
  const [few = [], many = []] = [a.split(' '), b.split(' ')].sort((one, other) => one.length - other.length)
  const best = few.map(word => Math.max(...many.map(other => levenshtein(word, other))))
  return best.reduce((sum, score) => sum + score, 0) / Math.max(few.length, 1)
}

function byFuzzysort(a: string, b: string): number {
  return Math.max(fuzzysort.single(a, b)?.score ?? 0, fuzzysort.single(b, a)?.score ?? 0)
}

function byFuse(a: string, b: string): number {
  const search = (needle: string, name: string): number =>
    1 -
    (new Fuse([name], { includeScore: true, threshold: 1, ignoreLocation: true }).search(needle)[0]?.score ??
      1)
  return Math.max(search(a, b), search(b, a))
}
