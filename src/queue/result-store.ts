/** The result of one article. */
export interface ArticleResult {
  /** The `articleHash` of the article. */
  readonly hash: string
  /** What the processor keeps of the article, as JSON. */
  readonly json: string
}

/**
 * Where results are kept, one for each hash: a hash of Redis, a table with a primary key, objects named by their hash.
 *
 * Nothing but `put` has to be safe: two workers may put the same result at the same time, and a worker may die between
 * two results, so `put` must write each result whole or not at all, and leave alone what is there
 * (`INSERT ... ON CONFLICT DO NOTHING`).
 */
export interface ResultStore {
  /** Whether each hash has a result, in their order. A wrong «no» costs time and nothing else. */
  readonly has: (hashes: readonly string[]) => Promise<readonly boolean[]>
  /** Writes the results whose hash has none; resolves when they are kept, fails when some may not be. */
  readonly put: (results: readonly ArticleResult[]) => Promise<void>
}
