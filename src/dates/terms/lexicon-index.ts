import { LEXICON } from './lexicon.data.js'
import { unpackForm } from '../../letters/packed-form.js'
import type { Sense } from './sense.js'
import { toSenseRecord } from './sense-record.js'

/** A fixed phrase: what follows its first token. */
export interface Phrase {
  readonly tail: readonly string[]
  readonly senses: readonly Sense[]
}

/** The lexicon by folded form: single words, and phrases by their first word, longest first. */
export interface LexiconIndex {
  readonly words: ReadonlyMap<string, readonly Sense[]>
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** The length of its longest word. */
  readonly longest: number
}

let index: LexiconIndex | undefined

/** The folded lexicon, made from the packed tables at the first call. */
export function lexiconIndex(): LexiconIndex {
  index ??= buildIndex()
  return index
}

function buildIndex(): LexiconIndex {
  const words = new Map<string, Sense[]>()
  const phrases = new Map<string, { tail: readonly string[]; senses: Sense[] }[]>()
  for (const [row, forms] of LEXICON) {
    const sense = toSenseRecord(row)
    for (const form of forms.split('|')) addForm(words, phrases, sense, unpackForm(form).split(' '))
  }
  for (const list of phrases.values()) list.sort((a, b) => b.tail.length - a.tail.length)
  let longest = 0
  for (const word of [...words.keys(), ...phrases.keys()]) longest = Math.max(longest, word.length)
  return { words, phrases, longest }
}

function addForm(
  words: Map<string, Sense[]>,
  phrases: Map<string, { tail: readonly string[]; senses: Sense[] }[]>,
  sense: Sense,
  [first = '', ...tail]: readonly string[],
): void {
  if (tail.length === 0) {
    const senses = words.get(first)
    if (senses === undefined) words.set(first, [sense])
    else if (!senses.includes(sense)) senses.push(sense)
    return
  }
  const list = phrases.get(first) ?? []
  phrases.set(first, list)
  const same = list.find(phrase => phrase.tail.join(' ') === tail.join(' '))
  if (same === undefined) list.push({ tail, senses: [sense] })
  else if (!same.senses.includes(sense)) same.senses.push(sense)
}
