import { createNormalizer, PRESETS, type Alignment, type Normalizer } from '../../letters/index.js'
import { BLANK, NUMBER, SIGN, tokenClasses, WORD } from '../../letters/tokens.js'
import type { TextWord } from './text-word.js'

/** The words and numbers of a text, folded (preset `search`, but for پ and its like), with the way back to it. */
export interface TextWords {
  readonly source: string
  readonly folded: Alignment
  readonly count: number
  /** What is known of each word, which the finder fills in. */
  readonly words: TextWord[]
  /** Where each word starts in the folded text, and ends. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** A hash of the folded letters of each word. */
  readonly hashes: Int32Array
  /** Whether a word and the one before it may belong to one name: nothing but a blank or a joiner is between them. */
  readonly joined: Uint8Array
  /** Whether a title stands before a word: 0 as long as nobody asked, 1 for no, 2 for yes. */
  readonly titled: Uint8Array
}

const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193
/** Hold the words of a name together. */
const JOINERS = "-'’"
const DOT = 0x2e
const LAST_LATIN = 0x7f
/** On average a word of a text takes more units than this. */
const UNITS_A_WORD = 2

let fold: Normalizer | undefined

/** The words of a text. Ordinary text makes no string for a word. */
export function readTextWords(source: string): TextWords {
  // The letters پ چ ڤ گ tell sounds that their folding hides.
  fold ??= createNormalizer({ ...PRESETS.search, foreignLetters: false })
  const folded = fold.align(source)
  const { text } = folded
  const classes = tokenClasses()
  const room = Math.ceil(text.length / UNITS_A_WORD) + 1
  const starts = new Int32Array(room)
  const ends = new Int32Array(room)
  const hashes = new Int32Array(room)
  const joined = new Uint8Array(room)
  let count = 0
  let joins = false
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at)
    const unitClass = classes[unit] as number
    if (unitClass !== WORD && unitClass !== NUMBER) {
      if (unitClass !== BLANK) joins = joins && unitClass === SIGN && isJoiner(unit, count)
      at++
      continue
    }
    const start = at
    let hash = FNV_START
    do hash = Math.imul(hash ^ text.charCodeAt(at++), FNV_PRIME)
    while (at < text.length && classes[text.charCodeAt(at)] === unitClass)
    starts[count] = start
    ends[count] = at
    hashes[count] = hash ^ (hash >>> 15)
    joined[count++] = joins ? 1 : 0
    joins = true
  }
  return { source, folded, count, words: [], starts, ends, hashes, joined, titled: new Uint8Array(count + 1) }

  /** A dot only behind the initial of a Latin name: `J.D. Vance`. */
  function isJoiner(unit: number, before: number): boolean {
    if (unit !== DOT) return JOINERS.includes(String.fromCharCode(unit))
    const start = starts[before - 1] as number
    return ends[before - 1] === start + 1 && text.charCodeAt(start) <= LAST_LATIN
  }
}
