import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { CommandError } from '../command-error.js'
import { quote } from '../quote.js'
import { FAULT_OPENING } from './annotate-lines.js'
import { appendedFile, guarded, statOrNull, type LineSink } from './line-sink.js'
import type { ArticleLine } from './read-article-lines.js'
import { splitLines } from './split-lines.js'

/** A file to go on with, and what an earlier run wrote into it. */
export interface ResumedFile {
  readonly sink: LineSink
  readonly written: WrittenLines
}

/** The whole lines of an output. */
export interface WrittenLines {
  readonly count: number
  /** How many of them stand for lines that were no articles. */
  readonly faults: number
  /** The last one; empty where there is none. */
  readonly last: string
}

/**
 * Opens a file to append lines to. A last line that is not whole, as a crash leaves it, is cut off.
 *
 * @throws CommandError where it cannot be read or written
 */
export async function resumeFile(file: string): Promise<ResumedFile> {
  return guarded(file, async () => {
    const old = await statOrNull(file)
    if (old !== null && !old.isFile() && !old.isDirectory()) {
      throw new CommandError(`--resume needs a file, and ${quote(file)} is none: leave --resume out.`)
    }
    const { size, ...written } = old === null ? NOTHING : await countLines(file)
    const handle = await open(file, 'a')
    if (old !== null && old.size > size) await handle.truncate(size)
    return { sink: appendedFile(handle, file, size), written }
  })
}

/**
 * Checks that the last line written is about the last line passed over: else the file is of another input.
 *
 * @throws CommandError where it is not
 */
export function checkSameInput({ last }: WrittenLines, { file, line }: ArticleLine, output: string): void {
  let written: unknown
  try {
    written = JSON.parse(last)
  } catch {
    written = null
  }
  const place = written as { readonly file?: unknown; readonly line?: unknown } | null
  if (place?.file === file && place.line === line) return
  throw otherInput(output)
}

/** The error for an output that was not made from the input at hand. */
export function otherInput(output: string): CommandError {
  return new CommandError(
    `${quote(output)} was not written from this input: --resume needs the files of the first run in their order. Write elsewhere, or leave --resume out.`,
  )
}

const NOTHING = { size: 0, count: 0, faults: 0, last: '' } as const

async function countLines(file: string): Promise<WrittenLines & { readonly size: number }> {
  const opening = Buffer.from(FAULT_OPENING)
  let size = 0
  let count = 0
  let faults = 0
  let last: Uint8Array = new Uint8Array()
  for await (const lines of splitLines(createReadStream(file) as AsyncIterable<Buffer>, Infinity)) {
    for (const { bytes, ended } of lines) {
      if (!ended || bytes === null) continue // torn, and so the last one
      size += bytes.length + 1
      count += 1
      if (opening.equals(bytes.subarray(0, opening.length))) faults += 1
      last = bytes
    }
  }
  return { size, count, faults, last: new TextDecoder().decode(last) }
}
