import { CommandError } from './command-error.js'
import type { OutputStream } from './command-io.js'

/** The reader of the output went away, as `head` does: a reason to stop, not a fault. */
export class ClosedOutput extends Error {
  override readonly name: string = 'ClosedOutput'
}

/** Writes text and waits until the stream has taken it, so that a slow reader slows the command down. */
export async function writeText(stream: OutputStream, text: string): Promise<void> {
  if (text === '') return
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

function isClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED'
}
