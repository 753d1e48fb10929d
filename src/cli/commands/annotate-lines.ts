import type { ArticleOptions } from '../../article/index.js'
import { CommandError } from '../command-error.js'
import type { CommandIo } from '../command-io.js'
import { countOf } from '../count-of.js'
import { annotateHere, type Annotator } from '../lines/annotator.js'
import { annotateInWorkers } from '../lines/annotate-in-workers.js'
import { joinResults, type LineFault } from '../lines/annotate-lines.js'
import { checkNotAnInput } from '../lines/check-not-an-input.js'
import { replacedFile, standardOutput, type LineSink } from '../lines/line-sink.js'
import { mapInOrder } from '../lines/map-in-order.js'
import { readArticleLines, type ArticleLine } from '../lines/read-article-lines.js'
import { checkSameInput, otherInput, resumeFile, type WrittenLines } from '../lines/resumed-file.js'
import { RunReport } from '../lines/run-report.js'
import type { AnnotateRequest } from '../parse-arguments.js'
import type { LineSettings } from '../parse-line-settings.js'
import { quote } from '../quote.js'

/** Exit codes of a run over lines. */
const DONE = 0
const SOME_FAILED = 1
const STOPPED = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * `khabar annotate --jsonl`: an article a line in, a line for each out, in their order.
 *
 * @returns 0, 1 where a line was no article, or the code of the signal that stopped it
 */
export async function annotateLines(
  { files, watchlist, lines }: AnnotateRequest & { readonly lines: LineSettings },
  options: ArticleOptions,
  io: CommandIo,
): Promise<number> {
  const { output, jobs } = lines
  const inputs = watchlist === undefined ? files : [...files, watchlist]
  if (output !== undefined) await checkNotAnInput('--output', output, inputs, io)
  const report = new RunReport(io, output === undefined && io.stdout.isTTY === true)
  const annotator = await chooseAnnotator(jobs, options, io, report)
  const stop = new AbortController()
  let stoppedBy: keyof typeof STOPPED | undefined
  const forget = io.onSignal?.(signal => {
    stoppedBy = signal
    stop.abort()
  })
  try {
    const { sink, written } = await openSink(lines, io)
    try {
      const input = passOver(readArticleLines(files, io), written, output ?? '')
      const results = mapInOrder(input, annotator.annotate, annotator.limit, stop.signal)
      for await (const ready of results) {
        const { output: text, count, faults } = joinResults(ready)
        for (const fault of faults) report.say(`${placeOf(fault)}: ${fault.message}`)
        await sink.write(text)
        report.count(count - faults.length, faults.length)
      }
    } catch (error) {
      await sink.abandon()
      throw error
    }
    if (stoppedBy === undefined) await sink.finish()
    else await sink.abandon()
    report.summarize()
    if (written.count > 0) report.say(writtenBefore(written))
    if (stoppedBy !== undefined) report.say(`stopped by ${stoppedBy}${whatIsLeft(lines)}`)
    if (stoppedBy !== undefined) return STOPPED[stoppedBy]
    return report.faults + written.faults > 0 ? SOME_FAILED : DONE
  } finally {
    forget?.()
    await annotator.close()
    if (files.includes('-')) io.stdin.destroy?.() // a source that goes on writing would keep the process
  }
}

async function chooseAnnotator(
  jobs: number,
  options: ArticleOptions,
  { annotateWorker }: CommandIo,
  report: RunReport,
): Promise<Annotator> {
  if (jobs === 1) return annotateHere(options)
  if (annotateWorker === undefined)
    throw new CommandError('--jobs works in the installed command only: leave it out.')
  return annotateInWorkers({
    jobs,
    worker: annotateWorker,
    options,
    onDeath: (lines, reason) => {
      const [first] = lines
      const place = first === undefined ? '' : `${placeOf(first)}: `
      const which = lines.length === 1 ? 'this line' : `${lines.length} lines from here on`
      report.say(`${place}the worker that read ${which} ended (${reason}); once more, with another one.`)
    },
  })
}

const NOTHING_WRITTEN: WrittenLines = { count: 0, faults: 0, last: '' }

async function openSink(
  { output, resume }: LineSettings,
  io: CommandIo,
): Promise<{ readonly sink: LineSink; readonly written: WrittenLines }> {
  if (output === undefined) return { sink: standardOutput(io), written: NOTHING_WRITTEN }
  if (resume) return resumeFile(output)
  return { sink: await replacedFile(output), written: NOTHING_WRITTEN }
}

/** The lines behind those that an earlier run has answered. */
async function* passOver(
  input: AsyncIterable<ArticleLine[]>,
  written: WrittenLines,
  output: string,
): AsyncGenerator<ArticleLine[]> {
  let left = written.count
  for await (const lines of input) {
    const passed = lines.slice(0, left)
    left -= passed.length
    const last = passed.at(-1)
    if (left === 0 && last !== undefined) checkSameInput(written, last, output)
    if (passed.length < lines.length) yield lines.slice(passed.length)
  }
  if (left > 0) throw otherInput(output)
}

/** The lines of earlier runs; the failed ones among them are a reason for the exit code of this run. */
function writtenBefore({ count, faults }: WrittenLines): string {
  const failed = faults === 0 ? '' : `, with ${countOf(faults, 'failed line')}`
  return `${countOf(count, 'line')} had been written before${failed}`
}

function whatIsLeft({ output, resume }: LineSettings): string {
  if (output === undefined) return ''
  return resume
    ? `; the same command goes on with ${quote(output)}`
    : `; ${quote(output)} is as it was before: with --resume it would have kept what was done`
}

function placeOf({ file, line }: ArticleLine | LineFault): string {
  return `${file === '-' ? 'standard input' : quote(file)}, line ${line}`
}
