/** How a word takes part in names of persons. */
export type WordClass =
  /** A word of the language, a number, or nothing that names a person. */
  | 'common'
  /** A word of the language that is a name as well: `سلام`, `كريم`. */
  | 'either'
  /** A name of Arabs: `محمد`. */
  | 'native'
  /** A given name from elsewhere: `فلاديمير`. */
  | 'given'
  /** Letters like those of names from elsewhere. */
  | 'foreign'
  /** No word of the lexicon. */
  | 'unknown'
  | 'place'
  | 'demonym'

/** Whether a list has the word as a name, and nothing else is called so. */
export function isName(wordClass: WordClass | undefined): boolean {
  return wordClass === 'native' || wordClass === 'given'
}

/** Whether a list has the word as a name, be it a word of the language as well. */
export function isNameOrWord(wordClass: WordClass | undefined): boolean {
  return isName(wordClass) || wordClass === 'either'
}

/** Whether the word is of no list, so that it may be a family name from anywhere. */
export function isUnlisted(wordClass: WordClass | undefined): boolean {
  return wordClass === 'foreign' || wordClass === 'unknown'
}

/** Whether a word of this class may be part of the name of a person. */
export function isNamePart(wordClass: WordClass | undefined): boolean {
  return isNameOrWord(wordClass) || isUnlisted(wordClass)
}
