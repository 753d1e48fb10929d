import type { WordLink } from './align-words.js'
import { wordEdits } from './compare-words.js'
import { lengthOf } from '../prepare/word-span.js'
import { STEPS_PER_NAT } from '../edits/edit-model.js'
import { factsOf, nativeOf, placesOf } from '../prepare/name-facts.js'

/** What the numbers of {@link spellingEvidence} say, in their order. Nats are costs of the edit model. */
export const EVIDENCE = [
  'nats a letter, over all words',
  'nats a letter of the worst words',
  'nats of the worst words',
  'one by the letters',
  'letters',
  'worst words begin otherwise',
  'long vowels on one side of a native word',
  'words native on one side only',
  'more than one word',
  'an established place on one side only',
  'article on one side only',
  'changes of a first letter',
  'changes of a last letter',
  'vowels on one side only',
  'consonants on one side only',
  'other vowels',
  'other consonants',
  'changes rarely seen',
] as const

const VOWELS = 'اويىةهءؤئaeiouyhw'
const LONG_VOWELS = 'اوي'
const ARTICLES: readonly string[] = ['ال', 'al', 'el']
/** Marks of {@link kindsOf}. */
const VOWEL = 1
const LONG_VOWEL = 2
/** Beyond the Arabic and Latin letters of names. */
const LETTERS_END = 0x700
/** No two names are further apart, for the verdict's sake, than this many nats a letter, and nats. */
const MOST_PER_LETTER = 3
const MOST_NATS = 8
const MOST_LETTERS = 20
/** From so many steps on an edit changes anything, is a surprise, is rarely seen. */
const A_CHANGE = 1
const A_SURPRISE = 2 * STEPS_PER_NAT
const RARE = 3 * STEPS_PER_NAT

let kinds: Uint8Array | undefined

/** What speaks for and against words that answer each other being spellings of one name: a number for each {@link EVIDENCE}. */
export function spellingEvidence(links: readonly WordLink[]): number[] {
  let nats = 0
  let letters = 0
  let answered = 0
  const worst = { perLetter: 0, nats: 0, otherStart: 0 }
  const natives = { vowels: 0, half: 0 }
  const changes = {
    article: 0,
    first: 0,
    last: 0,
    vowelsAdded: 0,
    consonantsAdded: 0,
    vowels: 0,
    consonants: 0,
    rare: 0,
  }
  for (const { a, b, cost, edits: known } of links) {
    if (!a || !b) continue
    const length = (lengthOf(a) + lengthOf(b)) / 2
    letters += length + (answered > 0 ? 1 : 0)
    answered++
    nats += cost
    if (cost === 0) continue
    const edits = known ?? wordEdits(a, b)
    const otherStart = (edits[0]?.cost ?? 0) > A_SURPRISE ? 1 : 0
    if (cost / length > worst.perLetter) {
      worst.perLetter = cost / length
      worst.nats = cost
      worst.otherStart = otherStart
    }
    const native = (nativeOf(a) ? 1 : 0) + (nativeOf(b) ? 1 : 0)
    if (native === 1) natives.half++
    const last = edits.length - 1
    const [lettersA, lettersB] = [factsOf(a).letters, factsOf(b).letters]
    for (let index = 0; index <= last; index++) {
      const edit = edits[index]
      if (!edit || edit.cost < A_CHANGE) continue
      const x = lettersA.slice(edit.leftStart, edit.leftEnd)
      const y = lettersB.slice(edit.rightStart, edit.rightEnd)
      if (x === y) continue
      const kindsX = kindsOf(x)
      const kindsY = kindsOf(y)
      const isLonger = x.length !== y.length
      if (native > 0 && isLonger && ((kindsX | kindsY) & LONG_VOWEL) !== 0) natives.vowels++
      if ((x === '' || y === '') && x.length + y.length === 2 && ARTICLES.includes(x + y)) {
        changes.article++
        continue
      }
      const ofVowels = (kindsX & kindsY & VOWEL) !== 0
      if (isLonger) changes[ofVowels ? 'vowelsAdded' : 'consonantsAdded']++
      else changes[ofVowels ? 'vowels' : 'consonants']++
      if (edit.cost > RARE) changes.rare++
      if (index === 0) changes.first++
      if (index === last) changes.last++
    }
  }
  return [
    Math.min(MOST_PER_LETTER, nats / Math.max(1, letters)),
    Math.min(MOST_PER_LETTER, worst.perLetter),
    Math.min(MOST_NATS, worst.nats) / 4,
    4 / Math.max(1, letters),
    Math.min(MOST_LETTERS, letters) / 10,
    worst.otherStart,
    natives.vowels,
    natives.half,
    answered > 1 ? 1 : 0,
    isHalfEstablished(links) ? 1 : 0,
    changes.article,
    changes.first,
    changes.last,
    changes.vowelsAdded,
    changes.consonantsAdded,
    changes.vowels,
    changes.consonants,
    changes.rare,
  ]
}

/** Whether all of the letters are vowels, and whether any of them is a long one. */
function kindsOf(letters: string): number {
  kinds ??= buildKinds()
  let all = VOWEL
  let any = 0
  for (let at = 0; at < letters.length; at++) {
    const kind = kinds[letters.charCodeAt(at)] ?? 0
    all &= kind
    any |= kind
  }
  return all | (any & LONG_VOWEL)
}

function buildKinds(): Uint8Array {
  const built = new Uint8Array(LETTERS_END)
  for (const vowel of VOWELS) built[vowel.charCodeAt(0)] = VOWEL
  for (const vowel of LONG_VOWELS) built[vowel.charCodeAt(0)] = VOWEL | LONG_VOWEL
  return built
}

function isHalfEstablished(links: readonly WordLink[]): boolean {
  const a = links.find(link => link.a)?.a?.name
  const b = links.find(link => link.b)?.b?.name
  if (!a || !b) return false
  return !placesOf(a) !== !placesOf(b)
}
