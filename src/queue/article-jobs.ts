import type { ArticleJob, QueuedArticle } from './article-job.js'
import { readCount } from './read-count.js'
import { sha256 } from './sha256.js'

/** How articles become jobs. */
export interface ArticleJobOptions {
  /**
   * Articles of one job. More of them cost the queue less; fewer are done again when a worker dies.
   *
   * @defaultValue `50`
   */
  readonly batch?: number | undefined
}

const BATCH = 50
const ATTEMPTS = 20
const FIRST_WAIT_MS = 500

/**
 * Jobs for articles, made as they are asked for, for `queue.addBulk` of BullMQ.
 *
 * The id of a job is the hash of its articles. BullMQ adds no job whose id its queue holds already, so the same
 * articles in the same order can be added again, as after a producer died: nothing is doubled. Of an article only `id`,
 * `text` and `reference` go into the job. A text is not looked at; what is no article, the processor reports.
 *
 * @param articles - any number of them
 * @param options - how many go into one job
 * @returns the jobs, in the order of the articles
 * @throws KhabarError `bad-option` for a `batch` that is no whole number from 1 on
 * @example
 * ```ts
 * import { articleJobs } from 'khabar/queue'
 * const articles = [{ id: 1, text: 'وصل أمس' }, { id: 2, text: 'غادر اليوم' }, { id: 3, text: 'يعود غدا' }]
 * const jobs = [...articleJobs(articles, { batch: 2 })]
 * jobs.map(job => job.data.articles.map(article => article.id))
 * // → [[1, 2], [3]]
 * jobs[1]?.opts.jobId === [...articleJobs(articles.slice(2))][0]?.opts.jobId
 * // → true
 * ```
 */
export function articleJobs(
  articles: Iterable<QueuedArticle>,
  options: ArticleJobOptions = {},
): Generator<ArticleJob, void, undefined> {
  return batches(articles, readCount('batch', options.batch, BATCH))
}

function* batches(articles: Iterable<QueuedArticle>, size: number): Generator<ArticleJob, void, undefined> {
  let batch: QueuedArticle[] = []
  for (const { id, text, reference } of articles) {
    batch.push({
      ...(id !== undefined && { id }),
      text,
      ...(reference !== undefined && { reference }),
    })
    if (batch.length < size) continue
    yield jobOf(batch)
    batch = []
  }
  if (batch.length > 0) yield jobOf(batch)
}

function jobOf(articles: readonly QueuedArticle[]): ArticleJob {
  const data = { articles }
  const backoff = { type: 'exponential', delay: FIRST_WAIT_MS } as const
  return { name: 'annotate', data, opts: { jobId: sha256(data), attempts: ATTEMPTS, backoff } }
}
