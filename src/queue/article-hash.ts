import type { QueuedArticle } from './article-job.js'
import { sha256 } from './sha256.js'

/**
 * The key of an article's result: the SHA-256 of the JSON of `[text, reference]`, in hexadecimal digits, with `null` for a
 * reference that is missing. Articles that differ in their `id` alone have one result, so a report that ten papers print
 * is annotated once.
 *
 * @param article - the article
 * @returns 64 hexadecimal digits
 * @example
 * ```ts
 * import { articleHash } from 'khabar/queue'
 * articleHash({ id: 7, text: 'وصل أمس' }) === articleHash({ id: 8, text: 'وصل أمس' })
 * // → true
 * ```
 */
export function articleHash(article: QueuedArticle): string {
  return sha256([article.text, article.reference ?? null])
}
