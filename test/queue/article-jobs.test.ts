import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleHash, articleJobs, type QueuedArticle } from '../../src/queue/index.js'

const jobId = (articles: readonly QueuedArticle[]): string | undefined =>
  [...articleJobs(articles)][0]?.opts.jobId

describe('articleJobs', () => {
  test('holds every article once and in order, whatever the batch', () => {
    const article = fc.record({ id: fc.nat(), text: fc.string({ unit: 'grapheme' }) })
    fc.assert(
      fc.property(fc.array(article), fc.integer({ min: 1, max: 9 }), (articles, batch) => {
        const jobs = [...articleJobs(articles, { batch })]
        expect(jobs.flatMap(job => job.data.articles)).toEqual(articles)
        expect(jobs.slice(0, -1).every(job => job.data.articles.length === batch)).toBe(true)
      }),
    )
  })

  test('makes fifty articles a job, and of none no job', () => {
    const articles = Array.from({ length: 101 }, (_, id) => ({ id, text: 'وصل أمس' }))
    expect(Array.from(articleJobs(articles), job => job.data.articles.length)).toEqual([50, 50, 1])
    expect([...articleJobs([])]).toEqual([])
  })

  test('takes the next article only when the next job is asked for', () => {
    let taken = 0
    const source = function* (): Generator<QueuedArticle> {
      for (;;) yield { text: `${(taken += 1)}` }
    }
    articleJobs(source(), { batch: 3 }).next()
    expect(taken).toBe(3)
  })

  test('gives the same articles the same job id, and BullMQ can take it', () => {
    const articles = [{ id: 'a', text: 'وصل', reference: '2024-07-03' }, { text: 'غادر' }]
    expect(jobId(articles)).toBe(jobId(structuredClone(articles)))
    expect(jobId(articles)).toMatch(/^[0-9a-f]{64}$/u)
    // Fields that are not handed on do not count, nor does the order of those that are.
    const dressed = [
      { url: 'x', reference: '2024-07-03', text: 'وصل', id: 'a' },
      { text: 'غادر', id: undefined },
    ]
    expect(jobId(dressed)).toBe(jobId(articles))
  })

  test.each<[string, QueuedArticle[], QueuedArticle[]]>([
    ['another text', [{ text: 'وصل' }], [{ text: 'وصلت' }]],
    ['another id', [{ id: 1, text: 'وصل' }], [{ id: 2, text: 'وصل' }]],
    ['an id that is a string', [{ id: 1, text: 'وصل' }], [{ id: '1', text: 'وصل' }]],
    ['another reference', [{ text: 'أمس', reference: '2024-01-01' }], [{ text: 'أمس' }]],
    ['another order', [{ text: 'أ' }, { text: 'ب' }], [{ text: 'ب' }, { text: 'أ' }]],
    ['a text cut elsewhere', [{ text: 'أب' }, { text: 'ج' }], [{ text: 'أ' }, { text: 'بج' }]],
  ])('gives %s another job id', (_, a, b) => {
    expect(jobId(a)).not.toBe(jobId(b))
  })

  test.each([0, -1, 1.5, NaN, Infinity, '5'])('refuses a batch of %s at once', batch => {
    expect(() => articleJobs([], { batch: batch as number })).toThrow(
      /^option "batch" cannot be .*\. Give a whole number from 1 on\.$/u,
    )
  })
})

describe('articleHash', () => {
  test('is the SHA-256 of text and reference as JSON', () => {
    // printf '["وصل أمس",null]' | sha256sum
    expect(articleHash({ text: 'وصل أمس' })).toBe(
      '9b735a3939a397a5e3fb0ce5175652e0e564ee05cf3ba52a2a402d255f07a6c3',
    )
    // printf '["وصل أمس","2024-07-03"]' | sha256sum
    expect(articleHash({ text: 'وصل أمس', reference: '2024-07-03' })).toBe(
      '516c2746a7154399d2ba6036d3bfa7e96aa6e8275ca4b657a323678077e9b33a',
    )
  })

  test('knows lone surrogates apart, which UTF-8 writes alike', () => {
    expect(articleHash({ text: '\ud800' })).not.toBe(articleHash({ text: '\ud801' }))
    expect(articleHash({ text: '\ud800' })).not.toBe(articleHash({ text: '\ufffd' }))
  })
})
