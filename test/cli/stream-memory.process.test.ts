import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pipeArticles } from '../../scripts/stream/pipe-articles.js'
import { buildCommand, type BuiltCommand } from './built-command.js'

let built: BuiltCommand

beforeAll(async () => {
  built = await buildCommand()
}, 60_000)

afterAll(() => built.remove())

describe('khabar annotate --jsonl', { timeout: 120_000 }, () => {
  test('keeps nothing of what it has written: that is more than its memory could hold', async () => {
    const input = 8e6
    const heap = 48 // MiB; the library itself and what is under way need some thirty of them
    const { written } = await pipeArticles(built.bin, ['--no-discover'], input, heap)
    expect(written).toBeGreaterThan(input)
  })
})
