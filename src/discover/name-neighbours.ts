import { findNativeName } from '../names/known-names/native-name.js'
import { isGrammar } from './is-common-word.js'
import { continues } from './read-words.js'
import type { TextReading } from './text-reading.js'
import { isNamePart, type WordClass } from './word-class.js'
import { wordSets } from './word-sets.js'

/** Where the name of a person begins. */
export interface NameStart {
  readonly at: number
  readonly first: WordClass
  readonly clitics: string
  readonly cliticLength: number
}

/** The class of the next word, where nothing but blanks parts the two. */
export function nextClass({ words, classes }: TextReading, at: number): WordClass | undefined {
  const next = words[at + 1]
  return next?.kind === 'word' && continues(next) ? classes[at + 1] : undefined
}

/** `غازبروم ألكسي ميلر`, `لسان أنتوني بلينكن`: the word before a foreign given name with a family name is none. */
export function nameBeginsBehind(reading: TextReading, at: number): boolean {
  const { classes, words } = reading
  const wordClass = classes[at] ?? 'common'
  if (!['foreign', 'either', 'unknown'].includes(wordClass) || nextClass(reading, at) !== 'given')
    return false
  const { particles, givenNames } = wordSets()
  if (particles.has(words[at]?.text ?? '') || particles.has(words[at + 1]?.text ?? '')) return false
  if (givenNames.has((words[at]?.text ?? '').replace(/^[ولب]/u, ''))) return false
  const third = words[at + 2]
  return (
    findNativeName(words[at + 1]?.text ?? '') === undefined &&
    isNamePart(nextClass(reading, at + 1)) &&
    third !== undefined &&
    !isGrammar(third)
  )
}
