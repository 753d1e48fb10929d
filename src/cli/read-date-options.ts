import { findDates, type DateOptions } from '../dates/index.js'
import { isKhabarError } from '../khabar-error.js'
import { isMoment } from './is-moment.js'
import { CommandError } from './command-error.js'

/** The names on the command line and in the library. */
const NAMES = [
  ['time-zone', 'timeZone'],
  ['week-start', 'weekStart'],
  ['numeric-order', 'numericOrder'],
] as const

/**
 * The options that say how dates are read, as the library takes them.
 *
 * A reference that ends with `Z` or an offset is a moment; with a time zone its day is the day of that zone, without
 * one the day that is written.
 *
 * @throws CommandError for a value that the library refuses, with the library's own words
 */
export function readDateOptions(values: ReadonlyMap<string, string>): DateOptions {
  const options: Record<string, string | Date> = {}
  const reference = values.get('reference')
  if (reference !== undefined) {
    options['reference'] = isMoment(reference) && values.has('time-zone') ? new Date(reference) : reference
  }
  for (const [typed, name] of NAMES) {
    const value = values.get(typed)
    if (value !== undefined) options[name] = value
  }
  try {
    findDates('', options)
  } catch (error) {
    throw isKhabarError(error) ? new CommandError(asTyped(error.message), { cause: error }) : error
  }
  return options
}

function asTyped(message: string): string {
  const named = NAMES.find(([, name]) => message.startsWith(`option "${name}"`))
  return named === undefined ? message : message.replace(`option "${named[1]}"`, `--${named[0]}`)
}
