import { CommandError } from '../command-error.js'
import { quote } from '../quote.js'
import { guarded, statOrNull } from './line-sink.js'

/**
 * Refuses an output that is one of the inputs under whatever name: reading it would never end.
 *
 * @throws CommandError naming it
 */
export async function checkNotAnInput(output: string, files: readonly string[]): Promise<void> {
  const target = await guarded(output, () => statOrNull(output))
  if (target?.isFile() !== true) return
  for (const file of files) {
    const input = file === '-' ? null : await statOrNull(file)
    if (input?.ino === target.ino && input.dev === target.dev) {
      throw new CommandError(`--output is ${quote(output)}, which is read as well: give another name.`)
    }
  }
}
