// npm run bench:many [-- N [OPTION...]]: khabar annotate over N made-up articles (100,000 unless given), with one job and with
// two, and with the options given, such as --no-discover. A script of its own, as it watches the memory of whole processes, and
// needs minutes.
import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { MADE_UP_REFERENCE, madeUpArticles, WATCHED_NAMES } from './made-up-articles.js'

const count = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'khabar-many-'))
try {
  const input = join(folder, 'articles.jsonl')
  const watchlist = join(folder, 'watchlist.tsv')
  const bytes = await writeArticles(input)
  console.log(`${count} articles, ${Math.round(bytes / count)} bytes each, ${availableParallelism()} cores`)
  const list = createWriteStream(watchlist)
  for (const [index, name] of WATCHED_NAMES.entries()) list.write(`${index}\t${name}\n`)
  list.end()
  await finished(list)
  for (const jobs of [1, 2]) {
    const { cpu, peak, seconds, summary } = await annotate(input, watchlist, jobs)
    const rate = Math.round(count / seconds)
    const perCpu = cpu > 0 ? `, ${Math.round(count / cpu)} per second of a processor` : ''
    console.log(
      `--jobs ${jobs}: ${rate} articles/s${perCpu}, ${Math.round(peak / 1024)} MiB at most (${summary})`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}

/** Writes the articles; the same ones each time. */
async function writeArticles(file: string): Promise<number> {
  const stream = createWriteStream(file)
  let bytes = 0
  let id = 0
  for (const text of madeUpArticles(count)) {
    const line = `${JSON.stringify({ id: id++, reference: MADE_UP_REFERENCE, text })}\n`
    bytes += Buffer.byteLength(line)
    if (!stream.write(line)) await new Promise<void>(resolve => stream.once('drain', () => resolve()))
  }
  stream.end()
  await finished(stream)
  return bytes
}

interface Measured {
  /** KiB of memory at most, all threads together. */
  readonly peak: number
  /** Seconds that processors worked for it, start and all threads included: that does not depend on other programs. */
  readonly cpu: number
  readonly seconds: number
  readonly summary: string
}

/** Runs the built command as a process of its own and watches its memory. */
async function annotate(input: string, watchlist: string, jobs: number): Promise<Measured> {
  const output = join(folder, `out-${jobs}.jsonl`)
  const files = ['annotate', input, '--jsonl', '--watchlist', watchlist, '-o', output]
  const args = [...files, '--jobs', String(jobs), ...process.argv.slice(3)]
  const start = performance.now()
  const child = spawn(process.execPath, ['bin/khabar.mjs', ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let summary = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (summary += text))
  let peak = 0
  let cpu = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid))
    cpu = Math.max(cpu, processorTime(child.pid))
  }, 100)
  const code = await new Promise(resolve => child.on('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`khabar ended with ${String(code)}: ${summary}`)
  rmSync(output)
  return { cpu, peak, seconds: (performance.now() - start) / 1000, summary: summary.trim() }
}

/** The most memory that a process has held so far, as Linux counts it; 0 elsewhere. */
function peakMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
    return Number(/^VmHWM:\s+(?<peak>[0-9]+) kB$/mu.exec(status)?.groups?.['peak'] ?? 0)
  } catch {
    return 0
  }
}

/** Seconds that processors have worked for a process so far, in hundredths, as Linux counts them; 0 elsewhere. */
function processorTime(pid: number | undefined): number {
  try {
    // Behind the name, which may hold anything, field 3 comes first; 14 and 15 are the time in the program and the kernel.
    const fields =
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')
        .at(-1)
        ?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}
