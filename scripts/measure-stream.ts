// npm run stream [-- --megabytes 100]: pipes that much of made-up articles through `khabar annotate --jsonl`, without discovery, with
// it, and with two threads, and watches the memory of the process. Fails when it grows with what has gone through. The last
// result goes into docs/reliability.md, unless --dry is given.
import { buildCommand } from '../test/cli/built-command.js'
import { parseArgs } from 'node:util'
import { pipeArticles, STEP } from './stream/pipe-articles.js'
import { whereMeasured, writeResult } from './reliability-page.js'

/** What the memory may have more at the end than at the second step, in bytes: the collector takes its time. */
const MAY_GROW = 32e6
const RUNS = [['--no-discover'], [], ['--no-discover', '--jobs', '2']] as const

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '100' }, dry: { type: 'boolean', default: false } },
})
const bytes = Number(values.megabytes) * 1e6
const built = await buildCommand()
const rows: string[] = []
let grows = false
try {
  for (const options of RUNS) {
    const { articles, seconds, written, memory } = await pipeArticles(built.bin, options, bytes)
    const [early = 0, late = 0] = [memory[1], memory.at(-1)]
    grows ||= late > early + MAY_GROW
    const cells = [
      `\`khabar annotate --jsonl${options.map(option => ` ${option}`).join('')}\``,
      articles.toLocaleString('en'),
      megabytes(written),
      `${seconds.toFixed(0)} s`,
      memory.map(megabytes).join(', '),
    ]
    rows.push(`| ${cells.join(' | ')} |`)
    console.log(rows.at(-1))
  }
} finally {
  built.remove()
}
const result = [
  '| command | articles | MB written | time | MB of memory, at most in each step |',
  '|---|--:|--:|--:|---|',
  ...rows,
  '',
  `${megabytes(bytes)} MB of input, in steps of ${megabytes(STEP)} MB; ${whereMeasured()}.`,
]
if (grows) console.log('The memory grows with what has gone through.')
else if (!values.dry) writeResult('npm run stream', result)
process.exitCode = grows ? 1 : 0

function megabytes(value: number): string {
  return (value / 1e6).toFixed(0)
}
