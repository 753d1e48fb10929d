import { parseReference } from '../dates/parse-reference.js'
import { CommandError } from './command-error.js'
import { quote } from './quote.js'

/**
 * Whether a value of `--reference` is a moment: a date-time with `Z` or an offset.
 *
 * @throws CommandError for what is no ISO date or date-time and for a day the calendar does not have
 */
export function isMoment(value: string): boolean {
  const read = parseReference(value)
  switch (read.fault) {
    case null:
      return read.moment
    case 'day':
      throw new CommandError(
        `--reference is ${quote(value)}, a day that does not exist: check month and day.`,
      )
    case 'form':
      throw new CommandError(
        `--reference is ${quote(value)}, which is no ISO date: give a date such as 2024-07-03 or a date-time such as 2024-07-03T14:30+03:00.`,
      )
  }
}
