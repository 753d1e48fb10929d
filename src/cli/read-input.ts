import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { CommandError } from './command-error.js'
import type { CommandIo } from './command-io.js'
import { decodeUtf8 } from './decode-utf8.js'
import { quote } from './quote.js'

/** A text and the name it was asked for by. */
export interface Input {
  /** As typed; `-` for standard input. */
  readonly file: string
  readonly text: string
}

/**
 * Reads a file, or standard input for `-`, as UTF-8.
 *
 * @throws CommandError when it cannot be read or is not UTF-8
 */
export async function readInput(file: string, io: CommandIo): Promise<Input> {
  if (file === '-') return { file, text: decodeUtf8(await readStandardInput(io), 'standard input') }
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    throw unreadable(quote(file), error)
  }
  return { file, text: decodeUtf8(bytes, quote(file)) }
}

/**
 * Checks that files are there and are no directories, without reading them.
 *
 * @throws CommandError for the first one that is not
 */
export async function checkFilesExist(files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (file === '-') continue
    let isDirectory: boolean
    try {
      isDirectory = (await stat(file)).isDirectory()
    } catch (error) {
      throw unreadable(quote(file), error)
    }
    if (isDirectory)
      throw unreadable(quote(file), Object.assign(new Error('a directory'), { code: 'EISDIR' }))
  }
}

/**
 * The bytes of a file, or of standard input for `-`, piece by piece as they come.
 *
 * @throws CommandError when it cannot be read, also in the middle
 */
export async function* openInput(file: string, io: CommandIo): AsyncGenerator<Uint8Array | string> {
  if (file === '-') greetKeyboard(io)
  try {
    yield* file === '-' ? io.stdin : (createReadStream(file) as AsyncIterable<Uint8Array>)
  } catch (error) {
    throw unreadable(file === '-' ? 'standard input' : quote(file), error)
  }
}

function greetKeyboard({ stdin, stderr }: CommandIo): void {
  if (stdin.isTTY === true) stderr.write('khabar: reading from the keyboard; Ctrl+D ends the text.\n')
}

async function readStandardInput(io: CommandIo): Promise<Uint8Array> {
  greetKeyboard(io)
  const { stdin } = io
  const encoder = new TextEncoder()
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk)
  } catch (error) {
    throw unreadable('standard input', error)
  }
  return Buffer.concat(chunks)
}

function unreadable(name: string, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
  const reason = REASONS[code] ?? `the system says ${code}.`
  return new CommandError(`cannot read ${name}: ${reason}`)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check its name and the directory you are in.',
  ENOTDIR: 'a part of its path is a file, not a directory. Check the path.',
  EISDIR: 'it is a directory. Name the files in it, such as DIRECTORY/*.txt.',
  EACCES: 'you may not read it. Check its permissions.',
  EPERM: 'you may not read it. Check its permissions.',
}
