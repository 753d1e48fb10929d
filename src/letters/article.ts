/** The definite article, folded; it is written onto its noun. */
export const ARTICLE: string = 'ال'

/** Fewer letters behind `ال` are hardly a noun with its article: `الي` is a word of its own. */
export const SHORTEST_NOUN: number = 3

/**
 * A folded word without its article; as it is where it has none.
 *
 * @param word - a word of folded text (preset `search`)
 * @param shortest - where fewer letters would be left, they are no article but letters of the word
 */
export function withoutArticle(word: string, shortest: number = 0): string {
  return word.startsWith(ARTICLE) && word.length >= ARTICLE.length + shortest
    ? word.slice(ARTICLE.length)
    : word
}
