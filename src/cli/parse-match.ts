import { CommandError } from './command-error.js'
import type { SortedArguments } from './read-options.js'

/** `khabar match`, checked. */
export interface MatchRequest {
  readonly command: 'match'
  readonly a: string
  readonly b: string
  readonly format: 'table' | 'json'
}

/**
 * Reads the two names.
 *
 * @throws CommandError for fewer or more than two
 */
export function parseMatch({ files: names, values }: SortedArguments): MatchRequest {
  const [a, b] = names
  if (a === undefined || b === undefined || names.length > 2) {
    throw new CommandError(
      `match compares two names, and got ${names.length}: put quotes round each, as in khabar match "A" "B".`,
    )
  }
  return { command: 'match', a, b, format: values.has('json') ? 'json' : 'table' }
}
