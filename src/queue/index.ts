/**
 * Articles through a queue of BullMQ, over as many processes and machines as there are: the jobs, their processor and a store
 * that holds one result for each article. For Node alone: it hashes with `node:crypto`. BullMQ and a client of Redis are
 * installed beside khabar; nothing of theirs is imported here.
 *
 * @module queue
 */
// Into the queue.
export { articleJobs, type ArticleJobOptions } from './article-jobs.js'
export type {
  ArticleJob,
  ArticleJobAddOptions,
  ArticleJobBackoff,
  ArticleJobData,
  QueuedArticle,
} from './article-job.js'
// Out of it.
export {
  createArticleProcessor,
  type ArticleProcessor,
  type ArticleProcessorOptions,
} from './create-article-processor.js'
export type {
  ArticleFault,
  ArticleJobProgress,
  ArticleJobResult,
  RunningJob,
  StopSignal,
} from './running-job.js'
// Where results are kept.
export { articleHash } from './article-hash.js'
export { redisStore, type RedisHashes, type RedisStoreOptions } from './redis-store.js'
export type { ArticleResult, ResultStore } from './result-store.js'
