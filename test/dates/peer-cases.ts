import { type DateMention, type DateOptions, findDates } from '../../src/dates/index.js'
import { readText } from '../repository-files.js'

/** Cases of other libraries lie beside the repository, where they are present at all. */
export const PEERS_FOLDER = '../shared/peers/dates'

/** One thing to be found. */
export interface Expected {
  readonly start: number
  readonly end: number
  readonly value: string | number
  readonly grain: string | null
  readonly kind: string
  readonly from?: string
  readonly to?: string
}

/** A case of another library: a text, and what that library is expected to find in it. */
export interface PeerCase {
  readonly id: string
  readonly input: string
  readonly reference: string | null
  readonly expected: readonly Expected[]
  readonly verdict: string
}

/** What is read of a date that was found. */
export type FoundDate = Pick<DateMention, 'start' | 'end' | 'value'> &
  Partial<Pick<DateMention, 'from' | 'to' | 'grain' | 'mod' | 'calendar'>>

/** The cases of a file that hold for news: those with the verdict `ok`. */
export function loadPeerCases(file: string): PeerCase[] {
  const cases = JSON.parse(readText(`${PEERS_FOLDER}/${file}`)) as readonly PeerCase[]
  return cases.filter(({ verdict }) => verdict === 'ok')
}

/** Whether all that a case expects is found where it stands, or nothing where it expects nothing. */
export function isRead(
  { input, reference, expected }: PeerCase,
  weekStart: 'monday' | 'sunday',
  find: (text: string, options: DateOptions) => readonly FoundDate[] = findDates,
): boolean {
  const found = find(input, { reference: reference ?? undefined, weekStart })
  if (expected.length === 0) return found.length === 0
  return expected.every(want =>
    found.some(got => got.start < want.end && want.start < got.end && agrees(got, want)),
  )
}

/** Same value, same interval or, for a clock, the same minute of the same day; `TAM` and `TPM` are halves of the day. */
function agrees(got: FoundDate, want: Expected): boolean {
  const value = String(want.value)
  if (got.value === value) return true
  if (value === 'TAM') return got.value.endsWith('TMO')
  if (value === 'TPM') return /T(?:MI|AF|EV|NI)$/u.test(got.value)
  if (got.value === 'PRESENT_REF') return ['second', 'minute', 'hour'].includes(want.grain ?? '')
  if (want.kind === 'interval' && value.startsWith('..'))
    return got.mod === 'UNTIL' && sameTime(got.from, value.slice(3))
  if (want.kind === 'interval' && got.from !== undefined) return sameTime(got.from, value.split('/')[0] ?? '')
  if (want.from !== undefined && want.to !== undefined)
    return sameTime(got.from, want.from) && sameTime(got.to, want.to)
  // A peer that answers points gives some day of the week, and a day in the Hijri month or year cut to its grain.
  if (want.grain === 'week') return isInside(value, got)
  if (got.calendar === 'islamic-umalqura') return agreesInHijri(got, value)
  if (got.mod === 'START' && got.from === value) return true
  return value.includes('T') && sameTime(got.from, value)
}

function isInside(day: string, { from, to }: FoundDate): boolean {
  return from !== undefined && to !== undefined && from <= day && day < to
}

/** The year in which the Hijri year begins, a month that shares days with the Hijri month, the first day of its beginning. */
function agreesInHijri(got: FoundDate, value: string): boolean {
  const { from, to, grain, mod } = got
  if (from === undefined || to === undefined) return false
  if (grain === 'year') return from.startsWith(value)
  if (mod === 'START') return from === value
  return grain === 'month' && value.length === 7 && from.slice(0, 7) <= value && value <= to.slice(0, 7)
}

function sameTime(got: string | undefined, want: string): boolean {
  if (got === undefined) return false
  if (!got.includes('T')) return got === want.slice(0, 10)
  const shared = Math.min(got.length, want.length, 16)
  return shared > 10 && got.slice(0, shared) === want.slice(0, shared)
}
