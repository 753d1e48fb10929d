// Gives as many made-up texts as wanted to every public function and checks what has to hold of the answers.
//
//   npm run fuzz -- --inputs 10000000 --seed 1
//   npm run fuzz -- --minutes 5                           as many as fit
//   npm run fuzz -- --row findDates --input 42 --seed 1   one of them once more
//
// An input is one text for one row of test/fuzz/all-functions.ts; its row, its number and the seed make it. Which row has how
// many is told in test/fuzz/tallies.ts. The last result goes into docs/reliability.md, unless --dry is given.
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { ROWS } from '../test/fuzz/all-functions.js'
import { sumTallies, Tallies } from '../test/fuzz/tallies.js'
import { makeInput, minimize } from '../test/fuzz/try-input.js'
import { shown, type Failure, type Job } from './fuzz/job.js'
import { renderResult } from './fuzz/render-result.js'
import { writeResult } from './reliability-page.js'

/** Milliseconds after which an input hangs. Those of a million units take many seconds on a busy machine. */
const HANGS_AFTER = 300_000
const SECOND = 1000
const MINUTE = 60 * SECOND

const { values } = parseArgs({
  options: {
    inputs: { type: 'string' },
    minutes: { type: 'string' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
    row: { type: 'string' },
    input: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
})
if (values.input === undefined) await run()
else await showOne(Number(values.seed), values.row ?? '', Number(values.input))

async function run(): Promise<void> {
  const [seed, jobs] = [Number(values.seed), Number(values.jobs)]
  const inputs = Number(values.inputs ?? (values.minutes === undefined ? 100_000 : Infinity))
  const start = Date.now()
  const deadline = start + Number(values.minutes ?? Infinity) * MINUTE
  const folder = mkdtempSync(join(resolve('node_modules'), '.khabar-fuzz-'))
  const all = Array.from({ length: jobs }, () => new Tallies(ROWS.length))
  const sums = () => ROWS.map((_, row) => sumTallies(all.map(tallies => tallies.read(row))))
  const progress = setInterval(() => {
    const { inputs, failures } = sumTallies(sums())
    console.log(`${Math.round((Date.now() - start) / MINUTE)} min: ${inputs} inputs, ${failures} failures`)
  }, 5 * MINUTE)
  try {
    const file = join(folder, 'work.mjs')
    await bundleWork(file)
    const share = Math.ceil(inputs / jobs)
    const tasks = all.map(({ numbers }, first) => ({ seed, first, step: jobs, share, deadline, numbers }))
    await Promise.all(tasks.map(task => watch(file, task)))
  } finally {
    clearInterval(progress)
    rmSync(folder, { recursive: true })
  }
  const tallies = sums()
  for (const [row, { inputs, failures, time, longest, longestInput }] of tallies.entries())
    console.log(
      `${ROWS[row]?.label ?? ''}: ${inputs} inputs, ${failures} failures, ${((time / inputs) * 1000).toFixed(0)} µs each, ` +
        `${longest.toFixed(1)} ms for input ${longestInput}`,
    )
  const result = renderResult({ seed, jobs, seconds: (Date.now() - start) / SECOND, tallies })
  console.log(`\n${result.join('\n')}`)
  if (!values.dry) writeResult('npm run fuzz', result)
  process.exitCode = sumTallies(tallies).failures > 0 ? 1 : 0
}

/** The library as the package has it, and the thread: without what tsx adds, which takes half as long again. */
async function bundleWork(outfile: string): Promise<void> {
  const entryPoints = [join(import.meta.dirname, 'fuzz/work.ts')]
  await build({ entryPoints, bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile })
}

/** Runs a job in a thread and prints its failures; where an input hangs, another thread goes on behind it. */
function watch(file: string, task: Omit<Job, 'state'>): Promise<void> {
  const state = new Int32Array(new SharedArrayBuffer(8))
  const worker = new Worker(file, { workerData: { ...task, state } satisfies Job })
  worker.on('message', ({ label, number, message, text }: Failure) => {
    console.log(`${label}, input ${number}: ${message}\n    ${text}`)
  })
  let [lastRow, lastNumber, since] = [-1, -1, Date.now()]
  return new Promise((settle, reject) => {
    const timer = setInterval(() => {
      const [row, number] = [Atomics.load(state, 0), Atomics.load(state, 1)]
      if (row !== lastRow || number !== lastNumber) [lastRow, lastNumber, since] = [row, number, Date.now()]
      else if (Date.now() - since > HANGS_AFTER) {
        clearInterval(timer)
        console.log(`${ROWS[row]?.label ?? ''}, input ${number}: hangs`)
        new Tallies(task.numbers).add(row, number, HANGS_AFTER, true)
        settle(worker.terminate().then(() => watch(file, task)))
      }
    }, SECOND)
    worker.on('error', reject)
    worker.on('exit', () => {
      clearInterval(timer)
      settle()
    })
  })
}

/** Does an input once more, where a row is named by one of its functions or by its label. */
async function showOne(seed: number, asked: string, number: number): Promise<void> {
  const row = ROWS.find(({ label, names }) => label === asked || names.includes(asked))
  if (row === undefined) throw new Error(`--row is none of ${ROWS.map(({ label }) => label).join('; ')}`)
  const input = makeInput(seed, row, number)
  const start = performance.now()
  const error = await input.holds(input.text)
  console.log(`${row.label}: ${error?.message ?? 'holds'}, ${(performance.now() - start).toFixed(1)} ms`)
  console.log(shown(error === null ? input.text : await minimize(input)))
}
