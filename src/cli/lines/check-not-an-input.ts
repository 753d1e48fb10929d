import { fstat, type Stats } from 'node:fs'
import { promisify } from 'node:util'
import { CommandError } from '../command-error.js'
import type { CommandIo } from '../command-io.js'
import { quote } from '../quote.js'
import { guarded, statOrNull } from './line-sink.js'

/**
 * Refuses an output that is one of the inputs under whatever name, also as `< FILE`: it would take the place of what was
 * read, and with lines reading it would never end.
 *
 * @param option - the option that names the output, as in `--output`
 * @throws CommandError naming it
 */
export async function checkNotAnInput(
  option: string,
  output: string,
  files: readonly string[],
  { stdin }: CommandIo,
): Promise<void> {
  const target = await guarded(output, () => statOrNull(output))
  if (target?.isFile() !== true) return
  for (const file of files) {
    const input = file === '-' ? await statStream(stdin.fd) : await statOrNull(file)
    if (input?.ino === target.ino && input.dev === target.dev) {
      throw new CommandError(`${option} is ${quote(output)}, which is read as well: give another name.`)
    }
  }
}

/** The facts of an open stream; `null` where it is none of the system's or closed. */
async function statStream(fd: number | undefined): Promise<Stats | null> {
  return fd === undefined ? null : promisify(fstat)(fd).catch(() => null)
}
