/**
 * A mistake of the caller's that a command reports in one line: a wrong option, a file it cannot read.
 *
 * The message says what is wrong, what was given and what to do; it ends with a full stop and has no line end.
 */
export class CommandError extends Error {
  override readonly name: string = 'CommandError'
}
