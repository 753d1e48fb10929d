import { CommandError } from './command-error.js'

/**
 * The inputs of a command, standard input where none is named. Standard input can be read only once, and an empty name
 * is an unset variable of a script.
 */
export function checkFiles(files: readonly string[], watchlist?: string): readonly string[] {
  const inputs = files.length === 0 ? ['-'] : files
  if (inputs.includes(''))
    throw new CommandError('a file name is empty: check the variables in your command.')
  if ([...inputs, watchlist].filter(file => file === '-').length > 1) {
    throw new CommandError('standard input ("-") is asked for twice: it can be read only once.')
  }
  return inputs
}
