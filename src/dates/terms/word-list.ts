import { normalize } from '../../letters/index.js'

/** Whether a folded word is one of a list that is written as newspapers write; the list is folded at the first question. */
export function createWordList(words: readonly string[]): (folded: string | undefined) => boolean {
  let set: ReadonlySet<string> | undefined
  return folded => {
    set ??= new Set(words.map(word => normalize(word, 'search')))
    return folded !== undefined && set.has(folded)
  }
}
