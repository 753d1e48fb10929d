import type { Lists, NameTables } from './name-tables.js'
import type { PackedStrings } from './packed-strings.js'
import { LONGEST_WORD, MOST_WORDS, SOUND_COUNT } from '../sounds/sound-words.js'

/** Whether tables that were read fit together, so that no search leads out of them. */
export function areSound(tables: NameTables, entries: number): boolean {
  const { names, entryOf, wordsOfName, words, namesOfWord, wordsOfKey } = tables
  const nameCount = entryOf.length
  const wordCount = words.starts.length - 1
  const keyCount = wordsOfKey.starts.length - 1
  return (
    isOrdered(names.starts, nameCount, names.bytes.length, Infinity) &&
    isOrdered(words.starts, wordCount, words.bytes.length, LONGEST_WORD) &&
    words.bytes.every(sound => sound > 0 && sound < SOUND_COUNT) &&
    entryOf.every(entry => entry < entries) &&
    areLists(wordsOfName, nameCount, wordCount, MOST_WORDS) &&
    areLists(namesOfWord, wordCount, nameCount, Infinity) &&
    isOrdered(wordsOfKey.starts, keyCount, wordsOfKey.values.length, Infinity) &&
    (keyCount & (keyCount - 1)) === 0 &&
    wordsOfKey.values.every(filed => (filed & 0xffffff) < wordCount)
  )
}

/** Whether packed strings that were read are as many as is said and lie within their bytes. */
export function arePacked(strings: PackedStrings): boolean {
  return isOrdered(strings.starts, strings.starts.length - 1, strings.bytes.length, Infinity)
}

function areLists(lists: Lists, count: number, below: number, longest: number): boolean {
  return (
    isOrdered(lists.starts, count, lists.values.length, longest) && lists.values.every(value => value < below)
  )
}

function isOrdered(starts: Uint32Array, count: number, end: number, longest: number): boolean {
  if (count < 0 || starts.length !== count + 1 || starts[0] !== 0 || starts[count] !== end) return false
  return starts.every((start, at) => {
    const length = at === 0 ? 0 : start - (starts[at - 1] as number)
    return length >= 0 && length <= longest
  })
}
