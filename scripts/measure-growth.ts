// How the time of every function grows with a text that goes on for ever in one way: all 38 ways from 10 to 160 kB, the one that
// grows most and the one that takes longest on to 10 MB, as far as a measure takes less than 20 s. 1 is linear, 2 quadratic.
//
//   npm run growth                                 all functions; takes an hour on a busy machine
//   npm run growth -- findDates normalize          these, and the rows of the others stay as they are
//   npm run growth -- findDates --bytes 1000000 --dry
//
// The rows go into docs/reliability.md, each when it is there.
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { READERS } from '../test/linear/readers.js'
import { TO, type Growth } from './growth/climb.js'
import { writeRow } from './reliability-page.js'
import { MOST_GROWTH } from '../test/linear/growth.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bytes: { type: 'string', default: String(TO) },
    /** For each function; what is known by then counts. */
    minutes: { type: 'string', default: '10' },
    dry: { type: 'boolean', default: false },
  },
})
const HEAP = '--max-old-space-size=8192'

const folder = mkdtempSync(join(resolve('node_modules'), '.khabar-growth-'))
const HEAD = [
  '| function | all ways, 10 to 160 kB | worst of | on to | its last sixteen-fold | of | kB/s there |',
  '|---|--:|---|--:|--:|---|--:|',
]
let worst = 0
try {
  const file = join(folder, 'measure-function.mjs')
  const entryPoints = [join(import.meta.dirname, 'growth/measure-function.ts')]
  await build({
    entryPoints,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: file,
  })
  console.log(HEAD.join('\n'))
  for (const name of positionals.length > 0 ? positionals : Object.keys(READERS)) {
    const { growth, ended } = await measure(file, name)
    worst = Math.max(worst, growth?.wide ?? Infinity, growth?.late ?? Infinity)
    const row = growth === null ? `| \`${name}\` | ${ended} | | | | | |` : renderRow(name, growth, ended)
    console.log(row)
    if (!values.dry) writeRow('npm run growth', HEAD, row)
  }
} finally {
  rmSync(folder, { recursive: true })
}
process.exitCode = worst > MOST_GROWTH ? 1 : 0

function renderRow(
  name: string,
  { wide, widePiece, bytes, work, late, latePiece }: Growth,
  ended: string,
): string {
  const size = `${(bytes / 1e6).toPrecision(2)} MB${ended}`
  const speed = Math.round(bytes / 1000 / (work / 1e6))
  const cells = [`\`${name}\``, wide.toFixed(2), widePiece, size, late.toFixed(2), latePiece]
  return `| ${cells.join(' | ')} | ${speed.toLocaleString('en')} |`
}

/** Measures a function in a process of its own: one that runs out of memory or time takes no other with it. */
function measure(file: string, name: string): Promise<{ growth: Growth | null; ended: string }> {
  const child = fork(file, [name, values.bytes], { execArgv: [HEAP] })
  let growth: Growth | null = null
  let ended = ''
  const timer = setTimeout(
    () => {
      ended = `, then ${values.minutes} minutes were over`
      child.kill()
    },
    Number(values.minutes) * 60_000,
  )
  child.on('message', (known: Growth) => (growth = known))
  return new Promise(settle => {
    child.on('close', code => {
      clearTimeout(timer)
      if (code !== 0 && ended === '') ended = ', then the process ended'
      settle({ growth, ended })
    })
  })
}
