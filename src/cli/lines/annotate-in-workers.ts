import type * as PiscinaModule from 'piscina'
import type { ArticleOptions } from '../../article/index.js'
import { CommandError } from '../command-error.js'
import { faultyLine, joinResults, type LineResults } from './annotate-lines.js'
import type { Annotator } from './annotator.js'
import type { ArticleLine } from './read-article-lines.js'

/** Lists of lines at hand for each worker: enough that none waits while a long article holds up the output. */
const AT_HAND = 4

/** What a pool of workers is made of. */
export interface WorkerSettings {
  readonly jobs: number
  /** The module that exports `annotate`. */
  readonly worker: URL
  readonly options: ArticleOptions
  /** Told when a worker ends before the articles that it was given do. */
  readonly onDeath: (lines: readonly ArticleLine[], reason: string) => void
}

/**
 * An annotator that works in threads of its own. Articles whose worker ends are given to
 * another one once more, each by itself.
 *
 * @throws CommandError where the package `piscina`, which keeps the threads, is not installed
 */
export async function annotateInWorkers({
  jobs,
  worker,
  options,
  onDeath,
}: WorkerSettings): Promise<Annotator> {
  const { Piscina } = await loadPiscina()
  const pool = new Piscina({ filename: worker.href, minThreads: jobs, maxThreads: jobs, workerData: options })
  const closing = new AbortController()
  const atHand = new Set<(error: CommandError) => void>()
  // A worker that ends without an article, as where it cannot start: another one would do the same.
  pool.on('error', (error: unknown) => {
    const broken = new CommandError(`a worker cannot run: ${reasonOf(error)}. Try without --jobs.`)
    for (const fail of atHand) fail(broken)
  })

  const run = (lines: readonly ArticleLine[]): Promise<LineResults> =>
    new Promise((resolve, reject) => {
      const results = pool.run(lines, { name: 'annotate' }) as Promise<LineResults>
      atHand.add(reject)
      results.finally(() => atHand.delete(reject)).then(resolve, reject)
    })
  /** The results, or the reason for which the worker ended. */
  const attempt = async (lines: readonly ArticleLine[]): Promise<LineResults | string> => {
    try {
      return await run(lines)
    } catch (error) {
      if (closing.signal.aborted || error instanceof CommandError) throw error
      return reasonOf(error)
    }
  }
  const annotateAgain = async (line: ArticleLine): Promise<LineResults> => {
    const results = await attempt([line])
    if (typeof results !== 'string') return results
    return faultyLine(line, `the worker that read it ended, twice (${results}).`)
  }
  const annotate = async (lines: readonly ArticleLine[]): Promise<LineResults> => {
    const results = await attempt(lines)
    if (typeof results !== 'string') return results
    onDeath(lines, results)
    return joinResults(await Promise.all(lines.map(annotateAgain)))
  }
  return {
    limit: jobs * AT_HAND,
    annotate,
    close: async () => {
      closing.abort()
      await pool.destroy()
    },
  }
}

async function loadPiscina(): Promise<typeof PiscinaModule> {
  try {
    return await import('piscina')
  } catch (error) {
    throw new CommandError(
      '--jobs needs the package "piscina", which is not installed. Run "npm install piscina", or leave --jobs out.',
      { cause: error },
    )
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
