// A thread of scripts/fuzz.ts: gives made-up texts to the rows whose turn it is, until it has done its share.
import { parentPort, workerData } from 'node:worker_threads'
import { ROWS } from '../../test/fuzz/all-functions.js'
import { Tallies } from '../../test/fuzz/tallies.js'
import { makeInput, minimize } from '../../test/fuzz/try-input.js'
import { shown, type Failure, type Job } from './job.js'

/** Milliseconds for which a row keeps its turn, so that cheap functions are not asked for their turn all the time. */
const TURN = 20
/** Of a row whose failures are many the first few tell enough. */
const MOST_TOLD = 3

await work(workerData as Job)

async function work({ seed, first, step, share, deadline, state, numbers }: Job): Promise<void> {
  const tallies = new Tallies(numbers)
  let left = share - ROWS.reduce((sum, _, row) => sum + tallies.read(row).inputs, 0)
  while (left > 0 && Date.now() < deadline) {
    const row = tallies.next()
    const turnEnds = performance.now() + TURN
    for (; left > 0 && performance.now() < turnEnds; left -= 1) {
      const number = first + tallies.read(row).inputs * step
      Atomics.store(state, 0, row)
      Atomics.store(state, 1, number)
      await tryInput(seed, row, number, tallies)
    }
  }
}

async function tryInput(seed: number, row: number, number: number, tallies: Tallies): Promise<void> {
  const functions = ROWS[row]
  if (functions === undefined) throw new Error(`there is no row ${row}`)
  const input = makeInput(seed, functions, number)
  const start = performance.now()
  const error = await input.holds(input.text)
  let time = performance.now() - start
  const { longest, failures } = tallies.read(row)
  if (time > longest) {
    // Other programs, the collector and what is built on first use make a measure greater; the less of two is nearer.
    const again = performance.now()
    await input.holds(input.text)
    time = Math.min(time, performance.now() - again)
  }
  tallies.add(row, number, time, error !== null)
  if (error === null || failures >= MOST_TOLD) return
  const text = await minimize(input)
  const message = (await input.holds(text))?.message ?? error.message
  const failure: Failure = { label: input.label, number, message, text: shown(text) }
  parentPort?.postMessage(failure)
}
