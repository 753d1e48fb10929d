import { setImmediate } from 'node:timers/promises'
import { createAnnotator, type Article } from '../article/annotate-article.js'
import type { ArticleOptions } from '../article/index.js'
import { KhabarError } from '../khabar-error.js'
import { articleHash } from './article-hash.js'
import type { ArticleJobData, QueuedArticle } from './article-job.js'
import { readArticle, type ReadableArticle } from './read-article.js'
import { readCount } from './read-count.js'
import type { ArticleResult, ResultStore } from './result-store.js'
import type { ArticleFault, ArticleJobResult, RunningJob, StopSignal } from './running-job.js'

/** How the articles of jobs are read, and where their results go. */
export interface ArticleProcessorOptions extends ArticleOptions {
  /** Where results go and are looked for. It belongs to these options: others need another one. */
  readonly store: ResultStore
  /**
   * Articles that are annotated and put into the store together. Between two chunks BullMQ renews the lock of the job, so
   * a chunk must take far less time than `lockDuration` of the worker.
   *
   * @defaultValue `10`
   */
  readonly chunk?: number | undefined
  /**
   * What is kept of an article, as JSON can write it.
   *
   * @defaultValue all that `annotateArticle` gives, the text included
   */
  readonly keep?: ((article: Article) => unknown) | undefined
}

/** The processor of a worker of BullMQ. */
export type ArticleProcessor = (
  job: RunningJob,
  token?: string,
  signal?: StopSignal,
) => Promise<ArticleJobResult>

const CHUNK = 10

/**
 * A function for the `Worker` of BullMQ that annotates the articles of a job and puts each result into a store, once.
 *
 * It can be killed at any moment. A job is done when all its results are in the store; one whose worker died is given to
 * another worker, which annotates what the store lacks. For that the worker needs a `maxStalledCount` above the number of
 * deaths to be survived, which is 1 unless given. An article that is none (`text` is no string, `reference` no date) is among the
 * `faults` of the job's result and does not stop the rest. After each chunk the progress is `{ done, total }`.
 *
 * @param options - the store, and what `annotateArticle` takes
 * @returns the processor; it fails where the store does, and where the job's data hold no list `articles`
 * @throws KhabarError `bad-option` and `bad-argument`, as `annotateArticle`, and for a `store` or `chunk` that is none
 * @example
 * ```ts
 * import { articleJobs, createArticleProcessor } from 'khabar/queue'
 * const results = new Map<string, string>() // a Map is enough for one process
 * const process = createArticleProcessor({
 *   store: {
 *     has: async hashes => hashes.map(hash => results.has(hash)),
 *     put: async list => list.forEach(({ hash, json }) => results.set(hash, json)),
 *   },
 *   keep: article => article.dates.map(date => date.value),
 * })
 * const articles = [{ text: 'وصل أمس', reference: '2024-07-04' }, { text: 'يعود في 9 مايو 2024' }]
 * const [job] = articleJobs(articles)
 * const { annotated } = await process({ data: job!.data, updateProgress: async () => {} })
 * annotated
 * // → 2
 * const stored = [...results.values()]
 * // → ['["2024-07-03"]', '["2024-05-09"]']
 * ```
 */
export function createArticleProcessor(options: ArticleProcessorOptions): ArticleProcessor {
  const { store, chunk, keep = wholeArticle, ...articleOptions } = options
  checkStore(store)
  const size = readCount('chunk', chunk, CHUNK)
  const { annotate } = createAnnotator(articleOptions)

  const readAll = (articles: readonly QueuedArticle[]): (Readable | ArticleFault)[] =>
    articles.map((article, index) => {
      try {
        const readable = readArticle(article, articleOptions.timeZone)
        return { ...readable, hash: articleHash(article) }
      } catch (error) {
        return faultOf(article, index, error)
      }
    })

  /** Annotates what the store lacks; gives how many that were. */
  const annotateChunk = async (articles: readonly Readable[]): Promise<number> => {
    const lacking = new Map(articles.map(article => [article.hash, article]))
    const hashes = [...lacking.keys()]
    const known = await store.has(hashes)
    for (const [index, hash] of hashes.entries()) if (known[index] === true) lacking.delete(hash)
    const results = Array.from(lacking.values(), ({ hash, text, reference }): ArticleResult => {
      const kept: unknown = keep(annotate(text, reference))
      return { hash, json: JSON.stringify(kept ?? null) }
    })
    if (results.length > 0) await store.put(results)
    return results.length
  }

  return async (job, _token, signal) => {
    const read = readAll(articlesOf(job.data))
    let annotated = 0
    for (let start = 0; start < read.length; start += size) {
      if (signal?.aborted === true) throw signal.reason
      const together = read.slice(start, start + size)
      annotated += await annotateChunk(together.filter(isReadable))
      await job.updateProgress({ done: start + together.length, total: read.length })
      await setImmediate() // lets the lock be renewed also where the store never waits
    }
    return {
      hashes: read.map(article => (isReadable(article) ? article.hash : null)),
      annotated,
      faults: read.flatMap(article => (isReadable(article) ? [] : [article])),
    }
  }
}

function wholeArticle(article: Article): Article {
  return article
}

interface Readable extends ReadableArticle {
  readonly hash: string
}

function isReadable(article: Readable | ArticleFault): article is Readable {
  return 'hash' in article
}

function faultOf(article: QueuedArticle | null, index: number, error: unknown): ArticleFault {
  const id = article?.id ?? undefined
  const message = error instanceof Error ? error.message : String(error)
  return { index, ...(id !== undefined && { id }), message }
}

function articlesOf(data: ArticleJobData | undefined): readonly QueuedArticle[] {
  const articles: unknown = data?.articles
  if (Array.isArray(articles)) return articles as readonly QueuedArticle[]
  const instead = 'Add jobs that articleJobs makes.'
  throw new KhabarError('bad-argument', { what: 'the data of a job', got: data, instead })
}

function checkStore(store: Partial<ResultStore> | undefined): void {
  if (typeof store?.has === 'function' && typeof store.put === 'function') return
  const instead = 'Give an object with the functions "has" and "put", such as redisStore makes.'
  throw new KhabarError('bad-option', { what: 'option "store"', got: store, instead })
}
