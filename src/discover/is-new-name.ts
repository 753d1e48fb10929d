import { findNativeName } from '../names/known-names/native-name.js'
import { foreignOdds } from './foreign-letters.js'
import type { TextReading } from './text-reading.js'
import { wordSets } from './word-sets.js'

const AND = 'و'

/** Whether the word is `و` and a name. */
export function startsWithAnd(reading: TextReading, at: number): boolean {
  return reading.words[at]?.text.startsWith(AND) === true && nameBehindAnd(reading, at)
}

/** Whether the word is `و` and another name rather than a name that begins with it: `ويليام` goes on, `وشي` does not. */
export function isNewName(reading: TextReading, at: number): boolean {
  const word = reading.words[at]
  if (word?.text.startsWith(AND)) return nameBehindAnd(reading, at)
  // `لشي`, `لماكرون`: a list knows the rest and not the whole.
  if (word === undefined || isListedName(word.text)) return false
  // `محمد بأحمد` is rare, `رامون برادو` is not.
  if (word.text.startsWith('ب'))
    return findNativeName(word.text.slice(1))?.listed === true && foreignOdds(word.text) < 1
  return (
    word.text.startsWith('ل') &&
    (foreignOdds(word.text) < 3
      ? isListedName(word.text.slice(1))
      : wordSets().givenNames.has(word.text.slice(1)))
  )
}

/** Whether a list of names has the word. */
export function isListedName(text: string): boolean {
  return wordSets().givenNames.has(text) || findNativeName(text)?.listed === true
}

/** Whether a word that begins with `و` is `و` and a name. */
export function nameBehindAnd(reading: TextReading, at: number): boolean {
  const text = reading.words[at]?.text ?? ''
  const rest = text.slice(1)
  if (isListedName(text)) return false
  if (isListedName(rest) || reading.counts.has(rest)) return true
  return !/^و[اويل]/u.test(text)
}
