// npm run stream [-- --megabytes 100]: pipes that much of made-up articles through `khabar annotate --jsonl` without discovery, with
// one thread and with two, and with it, which takes some five times as long; and watches the memory of the process. Fails when it
// grows with what has gone through. The rows go into docs/reliability.md, unless --dry is given.
import { parseArgs } from 'node:util'
import { buildCommand } from '../test/cli/built-command.js'
import { writeRow } from './reliability-page.js'
import { pipeArticles, STEP } from './stream/pipe-articles.js'

/** What the memory may have more at the end than at the second step, in bytes: the collector takes its time. */
const MAY_GROW = 32e6
const RUNS = [['--no-discover'], ['--no-discover', '--jobs', '2'], []] as const
const HEAD = [
  `| command | MB read | articles | MB written | time | MB of memory, at most in each ${megabytes(STEP)} MB read |`,
  '|---|--:|--:|--:|--:|---|',
]

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '100' },
    /** One of the runs alone, by its number. */
    only: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
})
const built = await buildCommand()
try {
  for (const [number, options] of RUNS.entries()) {
    if (values.only !== undefined && Number(values.only) !== number) continue
    const bytes = Number(values.megabytes) * 1e6
    const { articles, seconds, written, memory } = await pipeArticles(built.bin, options, bytes)
    const cells = [
      `\`${['khabar annotate --jsonl', ...options].join(' ')}\``,
      megabytes(bytes),
      articles.toLocaleString('en'),
      megabytes(written),
      `${seconds.toFixed(0)} s`,
      memory.map(megabytes).join(', '),
    ]
    const row = `| ${cells.join(' | ')} |`
    console.log(row)
    const [early = Infinity, late = 0] = [memory[1], memory.at(-1)]
    if (late > early + MAY_GROW) {
      console.log('The memory grows with what has gone through.')
      process.exitCode = 1
    } else if (!values.dry) writeRow('npm run stream', HEAD, row)
  }
} finally {
  built.remove()
}

function megabytes(value: number): string {
  return (value / 1e6).toFixed(0)
}
