// A worker as a user would write it, started by the tests as a process of its own. Locks are short, so that the jobs of the dead
// are soon given to others.
import { Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { createArticleProcessor, redisStore } from '../../src/queue/index.js'
import { ARTICLE_OPTIONS, kept, QUEUE } from './queue-settings.js'

const port = Number(process.argv[2])
const connection = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 50 })
connection.on('error', () => undefined) // Redis is being restarted
const annotate = createArticleProcessor({ ...ARTICLE_OPTIONS, store: redisStore(connection), keep: kept })
const worker = new Worker(QUEUE, annotate, {
  connection,
  lockDuration: 2000,
  stalledInterval: 500,
  maxStalledCount: 1000,
})
worker.on('error', () => undefined)
