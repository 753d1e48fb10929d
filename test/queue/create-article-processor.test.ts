import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../../src/article/index.js'
import {
  articleHash,
  createArticleProcessor,
  type ArticleJobProgress,
  type ArticleProcessorOptions,
  type QueuedArticle,
  type ResultStore,
  type RunningJob,
} from '../../src/queue/index.js'

interface MemoryStore extends ResultStore {
  readonly results: Map<string, string>
  /** Every result that was given to `put`. */
  readonly given: string[]
}

function memoryStore(): MemoryStore {
  const results = new Map<string, string>()
  const given: string[] = []
  return {
    results,
    given,
    has: hashes => Promise.resolve(hashes.map(hash => results.has(hash))),
    put: list => {
      for (const { hash, json } of list) {
        given.push(hash)
        if (!results.has(hash)) results.set(hash, json)
      }
      return Promise.resolve()
    },
  }
}

interface TestJob extends RunningJob {
  readonly steps: ArticleJobProgress[]
}

function jobOf(articles: readonly unknown[]): TestJob {
  const steps: ArticleJobProgress[] = []
  return {
    data: { articles: articles as readonly QueuedArticle[] },
    steps,
    updateProgress: progress => {
      steps.push(progress)
      return Promise.resolve()
    },
  }
}

const DAYS: readonly QueuedArticle[] = Array.from({ length: 25 }, (_, id) => ({
  id,
  text: `وصل أمس ${String(id)}`,
  reference: '2024-05-06',
}))

describe('createArticleProcessor', () => {
  test('puts what annotateArticle gives under the hash of each article', async () => {
    const store = memoryStore()
    const options = { discover: false, watchlist: [{ id: 'h', names: ['يوسف الهاشمي'] }] }
    const article = { id: 'a', text: 'التقى يوسف الهاشمي أمس', reference: '2024-05-06' }
    const result = await createArticleProcessor({ store, ...options })(jobOf([article]))
    expect(result).toEqual({ hashes: [articleHash(article)], annotated: 1, faults: [] })
    const stored: unknown = JSON.parse(store.results.get(articleHash(article)) ?? '')
    expect(stored).toEqual(annotateArticle(article.text, { ...options, reference: '2024-05-06' }))
  })

  test('tells how far it is after each chunk', async () => {
    const job = jobOf(DAYS)
    await createArticleProcessor({ store: memoryStore() })(job)
    expect(job.steps).toEqual([
      { done: 10, total: 25 },
      { done: 20, total: 25 },
      { done: 25, total: 25 },
    ])
  })

  test('annotates an article once, within a job and over jobs, whatever its ids', async () => {
    const store = memoryStore()
    const process = createArticleProcessor({ store, discover: false })
    const twice = [{ id: 1, text: 'وصل' }, { id: 2, text: 'وصل' }, { text: 'غادر' }, { text: 'وصل' }]
    expect((await process(jobOf(twice))).annotated).toBe(2)
    expect((await process(jobOf(twice))).annotated).toBe(0)
    expect(store.given).toHaveLength(2)
    // Another day of publication is another article.
    expect((await process(jobOf([{ text: 'وصل', reference: '2024-05-06' }]))).annotated).toBe(1)
  })

  test('does the rest when it is run again after it ended anywhere', async () => {
    const whole = memoryStore()
    await createArticleProcessor({ store: whole, discover: false, chunk: 4 })(jobOf(DAYS))
    for (let calls = 0; calls < 7; calls += 1) {
      const store = memoryStore()
      let left = calls
      const dying: ResultStore = {
        has: store.has,
        put: async results => {
          // It dies in the middle of a chunk.
          await store.put(left === 0 ? results.slice(0, 2) : results)
          left -= 1
          if (left < 0) throw new Error('gone')
        },
      }
      const first = createArticleProcessor({ store: dying, discover: false, chunk: 4 })(jobOf(DAYS))
      await expect(first).rejects.toThrow('gone')
      const { annotated } = await createArticleProcessor({ store, discover: false, chunk: 4 })(jobOf(DAYS))
      expect(annotated).toBe(Math.max(DAYS.length - calls * 4 - 2, 0))
      expect(store.results).toEqual(whole.results)
      expect(store.given).toHaveLength(DAYS.length)
    }
  })

  test.each<[unknown, string]>([
    [{ id: 7 }, '"text" cannot be undefined. Give a string.'],
    [{ id: 7, text: null }, '"text" cannot be null. Give a string.'],
    [{ id: 7, text: ['أ'] }, '"text" cannot be ["أ"]. Give a string.'],
    [
      { id: 7, text: 'أ', reference: 'yesterday' },
      '"reference" cannot be "yesterday". Give an ISO date such as "2024-07-03".',
    ],
    [
      { id: 7, text: 'أ', reference: '2023-02-29' },
      '"reference" cannot be "2023-02-29". Give an ISO date such as "2024-07-03".',
    ],
    [
      { id: 7, text: 'أ', reference: 20240703 },
      '"reference" cannot be 20240703. Give an ISO date such as "2024-07-03".',
    ],
  ])('reports %j and goes on with the rest', async (bad, message) => {
    const store = memoryStore()
    const job = jobOf([{ text: 'أول' }, bad, { text: 'آخر' }])
    const { hashes, annotated, faults } = await createArticleProcessor({ store })(job)
    expect(faults).toEqual([{ index: 1, id: 7, message }])
    expect(hashes).toEqual([articleHash({ text: 'أول' }), null, articleHash({ text: 'آخر' })])
    expect([annotated, store.results.size]).toEqual([2, 2])
  })

  test.each([[null], ['وصل'], [7], [[]]])('takes %j for no article', async bad => {
    const { faults } = await createArticleProcessor({ store: memoryStore() })(jobOf([bad]))
    expect(faults).toEqual([{ index: 0, message: '"text" cannot be undefined. Give a string.' }])
  })

  test('takes null for a field that is missing, and any text', async () => {
    const store = memoryStore()
    const texts = ['', '\0', '\ud800', '\u2028', 'أ'.repeat(100_000)]
    const job = jobOf(texts.map(text => ({ id: null, text, reference: null })))
    const { annotated, faults } = await createArticleProcessor({ store })(job)
    expect([annotated, faults]).toEqual([texts.length, []])
    expect([...store.results.values()].map(json => (JSON.parse(json) as { text: string }).text)).toEqual(
      texts,
    )
  })

  test('counts a moment of publication in the zone, as the command does', async () => {
    const article = { text: 'وصل أمس', reference: '2024-07-03T22:30Z' }
    const valueIn = async (options: Partial<ArticleProcessorOptions>): Promise<string | undefined> => {
      const store = memoryStore()
      await createArticleProcessor({ store, keep: ({ dates }) => dates[0]?.value, ...options })(
        jobOf([article]),
      )
      return store.results.get(articleHash(article))
    }
    expect(await valueIn({})).toBe('"2024-07-02"')
    expect(await valueIn({ timeZone: 'Asia/Riyadh' })).toBe('"2024-07-03"')
    expect(await valueIn({ keep: () => undefined })).toBe('null')
  })

  test('ends between two chunks when it is told to', async () => {
    const store = memoryStore()
    const stop = new AbortController()
    const job: RunningJob = {
      ...jobOf(DAYS),
      updateProgress: () => {
        stop.abort(new Error('the lock is lost'))
        return Promise.resolve()
      },
    }
    const ended = createArticleProcessor({ store })(job, 'token', stop.signal)
    await expect(ended).rejects.toThrow('the lock is lost')
    expect(store.results.size).toBe(10)
  })

  test('lets timers of the worker through between two chunks', async () => {
    let beats = 0
    const timer = setInterval(() => (beats += 1), 1)
    const job = jobOf(
      Array.from({ length: 40 }, (_, id) => ({ text: `${'وصل أمس. '.repeat(2000)}${String(id)}` })),
    )
    await createArticleProcessor({ store: memoryStore(), chunk: 1, discover: false })(job)
    clearInterval(timer)
    expect(beats).toBeGreaterThan(10)
  })

  test('fails the job where the store or the caller fails, and where the job is none', async () => {
    const store = memoryStore()
    const failing = { ...store, has: () => Promise.reject(new Error('no connection')) }
    await expect(createArticleProcessor({ store: failing })(jobOf(DAYS))).rejects.toThrow('no connection')
    const keep = (): never => {
      throw new Error('a mistake')
    }
    await expect(createArticleProcessor({ store, keep })(jobOf(DAYS))).rejects.toThrow('a mistake')
    for (const data of [undefined, {}, { articles: 'وصل' }]) {
      const job = { ...jobOf([]), data } as unknown as RunningJob
      await expect(createArticleProcessor({ store })(job)).rejects.toMatchObject({ code: 'bad-argument' })
    }
  })

  test('refuses wrong options when it is made', () => {
    const store = memoryStore()
    const make = (options: object) => () => createArticleProcessor(options as ArticleProcessorOptions)
    expect(make({})).toThrow(
      'option "store" cannot be undefined. Give an object with the functions "has" and "put"',
    )
    expect(make({ store: { has: store.has } })).toThrow('option "store"')
    expect(make({ store, chunk: 0 })).toThrow('option "chunk" cannot be 0. Give a whole number from 1 on.')
    expect(make({ store, batch: 3 })).toThrow('"batch"')
    expect(make({ store, weekStart: 'friday' })).toThrow('"weekStart"')
    expect(make({ store, watchlist: [{ id: '', names: [] }] })).toThrow()
  })
})
