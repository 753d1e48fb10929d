import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { seededRandom } from '../../bench/seeded-random.js'
import { makeArticleLine } from '../../bench/made-up-articles.js'

/** What a run of the command took. */
export interface StreamRun {
  readonly articles: number
  readonly seconds: number
  /** Bytes of its output. */
  readonly written: number
  /** Bytes of resident memory, threads and all, at most in each {@link STEP} of the input. */
  readonly memory: readonly number[]
}

/** Bytes of input between two measures of the memory. */
export const STEP: number = 10e6
/** Milliseconds. */
const SAMPLED_EVERY = 50
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'

/**
 * Pipes made-up articles through `khabar annotate --jsonl`. One word in six is of random letters: what the library remembers
 * of words would grow with them if it forgot none.
 *
 * @param bin - the built command
 * @param options - of the command
 * @param bytes - how much goes in, at least
 * @param heap - MiB that the heap of the command may have; as much as Node gives it unless given
 * @throws Error when the command fails, or answers more or fewer lines than it got
 */
export async function pipeArticles(
  bin: string,
  options: readonly string[],
  bytes: number,
  heap?: number,
): Promise<StreamRun> {
  const start = performance.now()
  const flags = heap === undefined ? [] : [`--max-old-space-size=${heap}`]
  const child = spawn(process.execPath, [...flags, bin, 'annotate', '--jsonl', ...options], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const memory: number[] = []
  let [fed, articles, written, answered] = [0, 0, 0, 0]
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk.length
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) answered += 1
  })
  const sample = setInterval(() => {
    // The input is cut into steps by what is answered: the pipe holds a few articles at most.
    const step = Math.min(Math.floor((fed * answered) / articles / STEP), Math.ceil(bytes / STEP) - 1)
    if (articles > 0) memory[step] = Math.max(memory[step] ?? 0, residentMemory(child.pid))
  }, SAMPLED_EVERY)
  const closed = once(child, 'close')
  const random = seededRandom(29)
  try {
    for (; fed < bytes; articles += 1) {
      const line = varyWords(makeArticleLine(articles, random), random)
      fed += Buffer.byteLength(line)
      if (!child.stdin.write(line)) await once(child.stdin, 'drain')
    }
    child.stdin.end()
  } catch {
    // The command has ended; its code says more than the broken pipe.
  }
  const [code, signal] = (await closed) as [number | null, string | null]
  clearInterval(sample)
  if (code !== 0 || answered !== articles)
    throw new Error(`ended with ${String(code ?? signal)} after ${answered} lines of ${articles}`)
  return { articles, seconds: (performance.now() - start) / 1000, written, memory }
}

/** Words of news between blanks, one in six exchanged for random letters. */
function varyWords(line: string, random: () => number): string {
  return line.replace(/(?<= )\p{L}+(?= )/gu, word => {
    if (random() > 1 / 6) return word
    const length = 3 + Math.floor(random() * 5)
    return Array.from({ length }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join('')
  })
}

/** Bytes of memory that a process holds, as Linux counts them; 0 elsewhere, and after its end. */
function residentMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8')
    return 1024 * Number(/^VmRSS:\s+(?<kilobytes>[0-9]+) kB$/mu.exec(status)?.groups?.['kilobytes'] ?? 0)
  } catch {
    return 0
  }
}
