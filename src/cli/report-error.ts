import { isKhabarError } from '../khabar-error.js'
import { CommandError } from './command-error.js'
import type { OutputStream } from './command-io.js'
import { ClosedOutput, writeText } from './write-output.js'

/** What grep and diff end with. */
const WRONG_CALL = 2
/** EX_SOFTWARE of `sysexits.h`; 1 is the answer «no» of `khabar match`. */
const FAULT = 70

/** Says on `stderr` what went wrong and gives the exit code that belongs to it. */
export async function reportError(error: unknown, stderr: OutputStream): Promise<number> {
  if (error instanceof ClosedOutput) return 0
  const expected = error instanceof CommandError || isKhabarError(error)
  try {
    await writeText(stderr, expected ? `khabar: ${error.message}\n` : describeFault(error))
  } catch {
    // Nobody reads the messages any more: the exit code is all that is left to say.
  }
  return expected ? WRONG_CALL : FAULT
}

function describeFault(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `khabar: this is a fault in khabar, not in your call; please report it with the lines below.\n${trace}\n`
}
