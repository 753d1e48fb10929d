import { CommandError } from './command-error.js'
import type { OutputStream } from './command-io.js'
import { quote } from './quote.js'

/** The reader of the output went away, as `head` does: a reason to stop, not a fault. */
export class ClosedOutput extends Error {
  override readonly name: string = 'ClosedOutput'
}

/** Writes text and waits until the stream has taken it, so that a slow reader slows the command down. */
export async function writeText(stream: OutputStream, text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return
  await new Promise<void>((resolve, reject) => {
    stream.write(text, error => {
      if (!error) resolve()
      else
        reject(isClosed(error) ? new ClosedOutput('the output was closed', { cause: error }) : failure(error))
    })
  })
}

/** Node throws for an `error` event nobody listens to, although the write itself has already reported it. */
export function keepQuietWhenClosed(stream: OutputStream): void {
  stream.on('error', () => undefined)
}

/** A full disk and its like: nothing that the command could do otherwise. */
function failure(error: NodeJS.ErrnoException): CommandError {
  return new CommandError(
    `cannot write the output (${error.code ?? error.message}). Make room, or write elsewhere.`,
    {
      cause: error,
    },
  )
}

/** What is thrown where an output file cannot be opened or written; an error that has its words stays as it is. */
export function writeFailure(error: unknown, file: string): Error {
  if (error instanceof CommandError || error instanceof ClosedOutput) return error
  const { code = 'unknown reason' } = error as NodeJS.ErrnoException
  if (code === 'EPIPE') return new ClosedOutput('the output was closed', { cause: error })
  const reason = REASONS[code] ?? `the system says ${code}.`
  return new CommandError(`cannot write ${quote(file)}: ${reason}`, { cause: error })
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such directory. Make it, or write elsewhere.',
  ENOTDIR: 'a part of its path is a file, not a directory. Check the path.',
  EISDIR: 'it is a directory. Give the name of a file in it.',
  EACCES: 'you may not write there. Check the permissions.',
  EPERM: 'you may not write there. Check the permissions.',
  EROFS: 'the disk is read-only. Write elsewhere.',
  ENOSPC: 'the disk is full. Make room, or write elsewhere.',
  EDQUOT: 'your share of the disk is used up. Make room, or write elsewhere.',
}

function isClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
}
