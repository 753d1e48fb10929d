import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Queue } from 'bullmq'
import { build } from 'esbuild'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seededRandom } from '../../bench/seeded-random.js'
import { annotateArticle } from '../../src/article/index.js'
import { DATA_VERSION } from '../../src/data-version.js'
import { articleHash, articleJobs, type ArticleJob, type QueuedArticle } from '../../src/queue/index.js'
import { ARTICLE_OPTIONS, kept, QUEUE } from './queue-settings.js'
import { startRedis, WITHOUT_REDIS, type RedisServer } from './redis-server.js'

/** All of them in CI; `CI=true npx vitest run test/queue` does the same elsewhere. */
const COUNT = process.env['CI'] === undefined ? 2_000 : 20_000
const WORKERS = 3
const KILLS = 15
const STORE = `khabar:articles:${DATA_VERSION}`

const PIECES = [
  'وصل يوسف الهاشمي إلى تونس أمس',
  'تفتح الميناء في 9 مايو 2024',
  'قال إنه عاد قبل ثلاثة أيام',
  'تبحث الحكومة الخطة الأسبوع المقبل',
  'ارتفعت الأسعار منذ يونيو الماضي',
] as const

const random = seededRandom(7)
const under = (limit: number): number => Math.floor(random() * limit)
const ARTICLES: readonly QueuedArticle[] = Array.from({ length: COUNT }, (_, id) => {
  const text = Array.from({ length: 1 + under(6) }, () => PIECES[under(PIECES.length)]).join('. ')
  return { id, text: `${text}. رقم ${String(id)}`, reference: '2024-05-06' }
})
const JOBS: readonly ArticleJob[] = [...articleJobs(ARTICLES, { batch: 40 })]

/** Workers that are killed and replaced. */
class Crew {
  kills = 0
  readonly #workers: ChildProcess[] = []
  readonly #start: () => ChildProcess

  constructor(size: number, start: () => ChildProcess) {
    this.#start = start
    for (let index = 0; index < size; index += 1) this.#workers.push(start())
  }

  killOne(): void {
    const index = under(this.#workers.length)
    this.#workers[index]?.kill('SIGKILL')
    this.#workers[index] = this.#start()
    this.kills += 1
  }

  dismiss(): void {
    for (const worker of this.#workers) worker.kill('SIGKILL')
  }
}

describe.skipIf(WITHOUT_REDIS)(
  `${String(COUNT)} articles in BullMQ and Redis (skipped where redis-server is not installed)`,
  () => {
    let folder: string
    let server: RedisServer
    let redis: Redis
    let queue: Queue
    let crew: Crew | undefined

    beforeAll(async () => {
      folder = mkdtempSync(join(resolve('node_modules'), '.khabar-queue-'))
      await build({
        entryPoints: ['test/queue/queue-worker.ts'],
        bundle: true,
        platform: 'node',
        format: 'esm',
        external: ['bullmq', 'ioredis'],
        outfile: join(folder, 'worker.mjs'),
      })
      server = await startRedis()
      redis = new Redis(server.port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 50 })
      redis.on('error', () => undefined) // it is being restarted
      queue = new Queue(QUEUE, { connection: redis })
      queue.on('error', () => undefined)
    }, 60_000)

    afterAll(async () => {
      crew?.dismiss()
      await queue.close()
      redis.disconnect()
      await server.remove()
      rmSync(folder, { recursive: true })
    }, 60_000)

    test('are annotated once each, whatever is killed', { timeout: 300_000 }, async () => {
      // The first producer dies half way, the second adds all.
      await queue.addBulk(JOBS.slice(0, JOBS.length / 2))
      await queue.addBulk([...JOBS])
      expect(await queue.getJobCounts('waiting')).toEqual({ waiting: JOBS.length })

      const stderr = 'inherit'
      const team = new Crew(WORKERS, () =>
        spawn(process.execPath, [join(folder, 'worker.mjs'), String(server.port)], {
          stdio: ['ignore', 'ignore', stderr],
        }),
      )
      crew = team
      // By progress and not by the clock, so that a slow machine sees as many deaths in the middle of jobs.
      const deaths = Array.from({ length: KILLS }, () => under(COUNT)).sort((a, b) => a - b)
      const restarts: ['SIGTERM' | 'SIGKILL', number][] = [
        ['SIGTERM', Math.floor(COUNT / 3)],
        ['SIGKILL', Math.floor((COUNT * 2) / 3)],
      ]
      for (;;) {
        const stored = await redis.hlen(STORE)
        while ((deaths[0] ?? Infinity) <= stored) {
          deaths.shift()
          team.killOne()
        }
        const [signal, from] = restarts[0] ?? []
        if (signal !== undefined && stored >= (from ?? 0)) {
          restarts.shift()
          await server.restart(signal)
          await queue.addBulk([...JOBS]) // whoever does not know what is lost adds all again
        }
        const { completed = 0, failed = 0 } = await queue.getJobCounts('completed', 'failed')
        if (completed + failed === JOBS.length && restarts.length === 0) break
        await new Promise(wake => setTimeout(wake, 20))
      }

      expect(team.kills).toBe(KILLS)
      expect(await queue.getJobCounts('completed', 'failed')).toEqual({ completed: JOBS.length, failed: 0 })
      const results = await redis.hgetall(STORE)
      // None lost: every article has its result, and nothing else has one.
      expect(Object.keys(results).sort()).toEqual(ARTICLES.map(articleHash).sort())
      // None mixed up, and each as one process would have it.
      for (const article of ARTICLES) {
        const result = JSON.parse(results[articleHash(article)] ?? '') as { readonly text: string }
        expect(result.text).toBe(article.text)
        if (Number(article.id) % 20 !== 0) continue
        expect(result).toEqual(
          kept(annotateArticle(article.text, { ...ARTICLE_OPTIONS, reference: '2024-05-06' })),
        )
      }
      // None twice: the server appends a command to its file when it has changed something.
      const written = server
        .readAppended()
        .toString('latin1')
        .matchAll(/hsetnx\r\n\$\d+\r\n.*\r\n\$64\r\n([0-9a-f]{64})\r\n/giu)
      expect(Array.from(written, ([, hash]) => hash).sort()).toEqual(ARTICLES.map(articleHash).sort())
      // And the deaths did hit: jobs were begun more often than they are many, and were found half done.
      const jobs = await queue.getJobs('completed')
      const stalls = jobs.reduce((sum, job) => sum + job.stalledCounter, 0)
      const annotated = jobs.reduce(
        (sum, job) => sum + (job.returnvalue as { annotated: number }).annotated,
        0,
      )
      console.log(
        `${String(COUNT)} articles, ${String(team.kills)} kills, ${String(stalls)} jobs taken over, ${String(COUNT - annotated)} articles of theirs found done`,
      )
      expect(stalls).toBeGreaterThan(0)
      expect(annotated).toBeLessThan(COUNT)
    })
  },
)
