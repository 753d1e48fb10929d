import { describe, expect, test } from 'vitest'
import { ENTRIES, ROWS } from './all-functions.js'
import { makeInput, minimize } from './try-input.js'

const SEED = Number(process.env['KHABAR_SEED'] ?? 20240703)
/** A hundred for each row, one of them of ten thousand units; `npm run fuzz` tries as many as it is told to. */
const NUMBERS = [...Array(99).keys(), 999]

describe('any text', () => {
  test.each(ROWS)('holds what is promised of $label', { timeout: 120_000 }, async row => {
    const failures: string[] = []
    for (const number of NUMBERS) {
      const input = makeInput(SEED, row, number)
      const error = await input.holds(input.text)
      if (error === null) continue
      failures.push(`input ${number}: ${error.message}\n${JSON.stringify(await minimize(input))}`)
      if (failures.length === 5) break
    }
    expect(failures).toEqual([])
  })

  test('is given to every function that an entry exports', async () => {
    for (const { entry, functions } of ENTRIES) {
      const module = (await import(/* @vite-ignore */ `../../src/${entry}/index.ts`)) as Record<
        string,
        unknown
      >
      const asked = new Set(functions.flatMap(row => row.names))
      // The error is exported where it is thrown, and asked about with the letters.
      const exported = Object.keys(module).filter(name => entry === 'letters' || !/khabarError/iu.test(name))
      expect([...asked].sort(), entry).toEqual(exported.sort())
    }
    expect(new Set(ROWS.map(row => row.label)).size).toBe(ROWS.length)
  })

  test('is made shorter as long as it still fails', async () => {
    const text = 'أول ثم \ud800 ثم آخر'
    const holds = (tried: string): Promise<Error | null> =>
      Promise.resolve(tried.includes('\ud800') ? new Error('half a pair') : null)
    expect(await minimize({ label: '', text, holds })).toBe('\ud800')
  })
})
