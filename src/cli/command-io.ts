/** What a command sees of the world, so that a test can hand it another one. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array | string> & {
    readonly isTTY?: boolean
    /** Its number for the system, where it has one. */
    readonly fd?: number
    /** Stops reading. */
    readonly destroy?: () => unknown
  }
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  /** Environment variables; `NO_COLOR` and `TERM` are read. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Calls a listener for the first signal that asks to end, once; the answer takes it off again. */
  readonly onSignal?: (listener: (signal: EndSignal) => void) => () => void
  /** The module that the workers of `annotate --jobs` run. */
  readonly annotateWorker?: URL
}

/** A signal that asks the process to end. */
export type EndSignal = 'SIGINT' | 'SIGTERM'

/** A Node stream to write to, and whether a person looks at it. */
export type OutputStream = NodeJS.WritableStream & { readonly isTTY?: boolean }

/**
 * The streams, variables and signals of the running process.
 *
 * @param annotateWorker - where the module of the workers lies, where there is one
 */
export function processIo(annotateWorker?: URL): CommandIo {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    onSignal,
    ...(annotateWorker === undefined ? {} : { annotateWorker }),
  }
}

/** The second signal finds no listener any more and ends the process at once. */
function onSignal(listener: (signal: EndSignal) => void): () => void {
  const forget = (): void => {
    process.off('SIGINT', hear)
    process.off('SIGTERM', hear)
  }
  const hear = (signal: NodeJS.Signals): void => {
    forget()
    listener(signal === 'SIGTERM' ? signal : 'SIGINT')
  }
  process.on('SIGINT', hear)
  process.on('SIGTERM', hear)
  return forget
}
