import { daysInMonth, toEpochDay } from './calendar/epoch-day.js'

/** The day, and if known the minute of the day, that relative words are counted from. */
export interface Reference {
  readonly day: number
  readonly minute: number | null
}

/** What a written reference states: a day that may be a moment of all zones, or why it states none. */
export type ReferenceRead =
  | { readonly fault: null; readonly reference: Reference; readonly moment: boolean }
  | { readonly fault: 'form' | 'day' }

const ISO =
  /^(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?:[T ](?<hour>[01][0-9]|2[0-3]):(?<minute>[0-5][0-9])(?::[0-5][0-9](?:\.[0-9]{1,9})?)?(?<zone>Z|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])?)?$/u

/**
 * Reads an ISO date or date-time. Its day is the one written, whatever the offset; one with `Z` or an offset is a moment
 * as well. `form`: it is no ISO date; `day`: the calendar has no such day.
 */
export function parseReference(text: string): ReferenceRead {
  const parts = ISO.exec(text)?.groups
  if (parts === undefined) return { fault: 'form' }
  const [year, month, day] = [Number(parts['year']), Number(parts['month']), Number(parts['day'])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return { fault: 'day' }
  const minute = parts['hour'] === undefined ? null : Number(parts['hour']) * 60 + Number(parts['minute'])
  return {
    fault: null,
    reference: { day: toEpochDay(year, month, day), minute },
    moment: parts['zone'] !== undefined,
  }
}
