import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapInOrder } from '../../../src/cli/lines/map-in-order.js'

const never = new AbortController().signal

async function* count(to: number, onTake: (item: number) => void = () => {}): AsyncGenerator<number> {
  for (let item = 0; item < to; item += 1) {
    onTake(item)
    yield await Promise.resolve(item)
  }
}

async function* thenFail(): AsyncGenerator<number> {
  yield* count(3)
  throw new Error('the disk is gone')
}

describe('mapInOrder', () => {
  test('keeps the order of the items, in whatever order the tasks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 3 })),
        fc.integer({ min: 1, max: 5 }),
        async (waits, limit) => {
          const task = async (item: number): Promise<number> => {
            await setTimeout(waits[item] ?? 0)
            return item
          }
          const results: number[] = []
          for await (const ready of mapInOrder(count(waits.length), task, limit, never))
            results.push(...ready)
          expect(results).toEqual(waits.map((_, item) => item))
        },
      ),
      { numRuns: 30 },
    )
  })

  test('takes no more items than the limit while nobody asks for results', async () => {
    let taken = 0
    const source = count(1e9, () => (taken += 1))
    const results = mapInOrder(source, item => Promise.resolve(item), 4, never)
    await results.next()
    await setTimeout(20)
    expect(taken).toBeLessThanOrEqual(5)
    const more = await results.next()
    expect(more.done).toBe(false)
    await setTimeout(20)
    expect(taken).toBeLessThanOrEqual(9)
    await results.return(undefined)
  })

  test('gives out a result while the next item is still awaited', async () => {
    async function* slow(): AsyncGenerator<string> {
      yield 'first'
      await setTimeout(60_000, undefined, { ref: false })
    }
    const results = mapInOrder(slow(), item => Promise.resolve(item), 4, never)
    expect((await results.next()).value).toEqual(['first'])
  })

  test('gives the results before an error of the source, then the error', async () => {
    const results: number[] = []
    const all = async (): Promise<void> => {
      const task = (item: number): Promise<number> => setTimeout(5, item)
      for await (const ready of mapInOrder(thenFail(), task, 9, never)) results.push(...ready)
    }
    await expect(all()).rejects.toThrow('the disk is gone')
    expect(results).toEqual([0, 1, 2])
  })

  test('ends when it is told to, whatever is on its way', async () => {
    const stop = new AbortController()
    const results = mapInOrder(count(3), () => setTimeout(60_000, 0, { ref: false }), 2, stop.signal)
    const first = results.next()
    stop.abort()
    expect(await first).toEqual({ value: undefined, done: true })
  })
})
