import { normalize } from '../../letters/index.js'
import { COMMON_WORDS } from './lexicon/common-words.js'

let words: ReadonlySet<string> | undefined

/** Whether a folded word (preset `search`) is a common word of news, with or without the article. */
export function isCommonWord(folded: string): boolean {
  words ??= new Set(COMMON_WORDS.split(' ').map(form => normalize(form)))
  return words.has(folded)
}
