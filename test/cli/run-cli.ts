import { Readable, Writable } from 'node:stream'
import { main } from '../../src/cli/index.js'

/** What a call of the command left behind. */
export interface CliResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The world a call runs in; a pipe on all sides unless said otherwise. */
export interface CliWorld {
  readonly stdin?: string | Uint8Array | Readable
  readonly isTTY?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** Write calls of standard output that succeed before the reader closes the pipe. */
  readonly writesBeforeClose?: number
}

/** Runs the command in this process, with streams that remember. */
export async function runCli(argv: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  const stdout = new Recorder(world.writesBeforeClose ?? Infinity)
  const stderr = new Recorder(Infinity)
  const code = await main(argv, {
    stdin: toStream(world.stdin),
    stdout: Object.assign(stdout, { isTTY: world.isTTY ?? false }),
    stderr,
    env: world.env ?? {},
  })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

function toStream(input: CliWorld['stdin'] = ''): Readable {
  return input instanceof Readable ? input : Readable.from([Buffer.from(input)])
}

class Recorder extends Writable {
  text = ''
  #writesLeft: number

  constructor(writesLeft: number) {
    super({ decodeStrings: false })
    this.#writesLeft = writesLeft
  }

  override _write(chunk: string, _encoding: string, done: (error?: Error) => void): void {
    if (this.#writesLeft === 0) {
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
      return
    }
    this.#writesLeft -= 1
    this.text += chunk
    done()
  }
}
