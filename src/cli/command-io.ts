/** What a command sees of the world, so that a test can hand it another one. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean }
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  /** Environment variables; `NO_COLOR` and `TERM` are read. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A Node stream to write to, and whether a person looks at it. */
export type OutputStream = NodeJS.WritableStream & { readonly isTTY?: boolean }

/** The streams and variables of the running process. */
export function processIo(): CommandIo {
  return { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: process.env }
}
