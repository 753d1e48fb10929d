import { CommandError } from './command-error.js'
import { quote } from './quote.js'

const ISO_DATE =
  /^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?)?$/u

/**
 * Gives back a value of `--reference` that is an ISO date or date-time.
 *
 * @throws CommandError for another form and for a day the calendar does not have
 */
export function checkReference(value: string): string {
  const parts = ISO_DATE.exec(value)?.groups
  if (!parts) {
    throw new CommandError(
      `--reference is ${quote(value)}, which is no ISO date: give a date such as 2024-07-03 or a date-time such as 2024-07-03T14:30+03:00.`,
    )
  }
  const day = value.slice(0, 10)
  const moment = new Date(`${day}T00:00:00Z`)
  // An engine may roll 31 February over into March instead of refusing it.
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== day) {
    throw new CommandError(`--reference is ${quote(value)}, a day that does not exist: check month and day.`)
  }
  return value
}
