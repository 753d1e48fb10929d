// Gives as many made-up texts as wanted to every public function and checks what has to hold of the answers.
//
//   npm run fuzz -- --inputs 10000000 --seed 1 --jobs 2
//   npm run fuzz -- --minutes 5          as many as fit
//   npm run fuzz -- --seed 1 --input 42  one of them once more
//
// An input is one text for one row of test/fuzz/all-functions.ts. The last result goes into docs/reliability.md.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { CHECKS } from '../test/fuzz/all-functions.js'
import { makeInput, minimize } from '../test/fuzz/try-input.js'
import { writeTableRow } from './fuzz/write-result.js'

interface Job {
  readonly seed: number
  readonly first: number
  readonly step: number
  readonly until: number
  readonly deadline: number
  /** The input at hand, and how many are done. */
  readonly state: Int32Array
}

/** What a job says of an input for which something does not hold. */
interface Failure {
  readonly input: number
  readonly label: string
  readonly message: string
  readonly text: string
}

/** An input that takes longer than this hangs. Those of a million units take seconds on a busy machine. */
const HANGS_AFTER = 120_000
/** A thread does not inherit that of tsx, so it reads TypeScript by asking for it. */
const LOADED = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(import.meta.url)}, ${JSON.stringify(import.meta.url)}))`
/** Of a function whose failures are many the first few tell enough. */
const MOST_OF_ONE = 3

if (isMainThread) await run()
else await work(workerData as Job)

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      inputs: { type: 'string' },
      minutes: { type: 'string' },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: String(Math.min(2, availableParallelism())) },
      input: { type: 'string' },
      dry: { type: 'boolean', default: false },
    },
  })
  const seed = Number(values.seed)
  if (values.input !== undefined) return showOne(seed, Number(values.input))
  const jobs = Number(values.jobs)
  const until = values.inputs === undefined ? (values.minutes ? 2 ** 31 - 1 : 100_000) : Number(values.inputs)
  const deadline = values.minutes === undefined ? Infinity : Date.now() + Number(values.minutes) * 60_000
  const start = Date.now()
  const failures: Failure[] = []
  const states = await Promise.all(
    Array.from({ length: jobs }, (_, first) => watch({ seed, first, step: jobs, until, deadline }, failures)),
  )
  const inputs = states.reduce((sum, done) => sum + done, 0)
  const seconds = (Date.now() - start) / 1000
  const rate = Math.round(inputs / seconds)
  console.log(
    `${inputs} inputs of seed ${seed} for ${CHECKS.length} rows in ${seconds.toFixed(0)} s with ${jobs} jobs: ` +
      `${rate} inputs/s, ${failures.length} failures`,
  )
  if (!values.dry)
    writeTableRow({ inputs, seed, rows: CHECKS.length, seconds, jobs, rate, failures: failures.length })
  process.exitCode = failures.length > 0 ? 1 : 0
}

async function showOne(seed: number, number: number): Promise<void> {
  const input = makeInput(seed, number)
  const error = await input.holds(input.text)
  console.log(input.label, JSON.stringify(error === null ? input.text : await minimize(input)))
  console.log(error ?? 'holds')
}

/** Runs a job in a thread, prints its failures, and ends it when an input hangs; gives how many inputs were done. */
function watch(task: Omit<Job, 'state'>, failures: Failure[]): Promise<number> {
  const state = new Int32Array(new SharedArrayBuffer(8))
  const worker = new Worker(LOADED, { eval: true, workerData: { ...task, state } })
  let last = -1
  let since = Date.now()
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      const at = Atomics.load(state, 0)
      if (at !== last) [last, since] = [at, Date.now()]
      else if (Date.now() - since > HANGS_AFTER) {
        report({ input: at, label: makeInput(task.seed, at).label, message: 'hangs', text: '' })
        end()
        void worker.terminate()
      }
    }, 1000)
    const report = (failure: Failure): void => {
      failures.push(failure)
      console.log(
        `${failure.label}, input ${failure.input}: ${failure.message}\n    ${JSON.stringify(failure.text)}`,
      )
    }
    const end = (): void => {
      clearInterval(timer)
      resolve(Atomics.load(state, 1))
    }
    worker.on('message', report)
    worker.on('error', reject)
    worker.on('exit', end)
  })
}

async function work({ seed, first, step, until, deadline, state }: Job): Promise<void> {
  const counts = new Map<string, number>()
  for (let number = first; number < until && Date.now() < deadline; number += step) {
    Atomics.store(state, 0, number)
    const input = makeInput(seed, number)
    const error = await input.holds(input.text)
    Atomics.add(state, 1, 1)
    if (error === null) continue
    const count = (counts.get(input.label) ?? 0) + 1
    counts.set(input.label, count)
    if (count > MOST_OF_ONE) continue
    const text = await minimize(input)
    const message = (await input.holds(text))?.message ?? error.message
    const failure: Failure = { input: number, label: input.label, message, text }
    parentPort?.postMessage(failure)
  }
}
