import { ar, type Component, type ParsedComponents, type ParsedResult } from 'chrono-node'
import { type DateMention, type DateOptions, findDates } from '../../src/dates/index.js'

/** What the comparison reads of a date that was found. */
export type FoundDate = Pick<DateMention, 'start' | 'end' | 'value' | 'flags'> &
  Partial<Pick<DateMention, 'from' | 'to' | 'grain' | 'mod' | 'calendar'>>

/** Something that finds dates. */
export interface DateFinder {
  readonly name: string
  readonly find: (text: string, options: DateOptions) => readonly FoundDate[]
}

export const DATE_FINDERS: readonly DateFinder[] = [
  { name: 'khabar', find: findDates },
  { name: 'chrono-node', find: findByChrono },
]

const DAY = 864e5

/**
 * What chrono-node finds, as intervals: its components that are certain say how long. A year alone is the whole year, a
 * month alone the whole month, an hour the minute, and an end is part of what is found.
 */
function findByChrono(text: string, { reference }: DateOptions): FoundDate[] {
  const written = typeof reference === 'string' ? reference : '2024-01-01'
  const clock = /T\d\d:\d\d(?::\d\d)?/u.exec(written)?.[0] ?? 'T12:00:00'
  // Without a zone, so a moment of the machine's: chrono counts in that, and the answers are the same on every machine.
  return ar.parse(text, new Date(written.slice(0, 10) + clock)).map(toFound)
}

function toFound({ index, text, start, end }: ParsedResult): FoundDate {
  const place = { start: index, end: index + text.length, flags: [] }
  const [from, to] = intervalOf(start)
  const last = end ? intervalOf(end)[1] : to
  if (!start.isCertain('hour'))
    return { ...place, from, to: last, value: valueOf(start, from), grain: grainOf(start) }
  const minute = `${from}T${two(start, 'hour')}:${two(start, 'minute')}`
  return { ...place, from: minute, to: last, value: minute, grain: 'minute' }
}

function grainOf(when: ParsedComponents): 'year' | 'month' | 'day' {
  if (when.isCertain('day') || when.isCertain('weekday')) return 'day'
  if (when.isCertain('month')) return 'month'
  return when.isCertain('year') ? 'year' : 'day'
}

/** The first day, and the day behind the last one. */
function intervalOf(when: ParsedComponents): [from: string, to: string] {
  const grain = grainOf(when)
  const part = (name: Component): number => when.get(name) ?? 1
  const utc = (year: number, month: number, day: number): string =>
    new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
  const [year, month, day] = [part('year'), part('month'), part('day')]
  if (grain === 'year') return [utc(year, 1, 1), utc(year + 1, 1, 1)]
  if (grain === 'month') return [utc(year, month, 1), utc(year, month + 1, 1)]
  const first = utc(year, month, day)
  return [first, new Date(Date.parse(first) + DAY).toISOString().slice(0, 10)]
}

function valueOf(when: ParsedComponents, from: string): string {
  const grain = grainOf(when)
  return grain === 'year' ? from.slice(0, 4) : grain === 'month' ? from.slice(0, 7) : from
}

function two(when: ParsedComponents, part: Component): string {
  return String(when.get(part) ?? 0).padStart(2, '0')
}
