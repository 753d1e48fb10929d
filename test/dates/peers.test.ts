import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findDates, type DateMention } from '../../src/dates/index.js'
import { readNumber } from '../../src/dates/numbers/read-number.js'
import { readOrdinal } from '../../src/dates/numbers/read-ordinal.js'
import { findTerms } from '../../src/dates/terms/find-terms.js'
import { normalize } from '../../src/letters/index.js'
import { KNOWN_PEER_MISSES } from './known-peer-misses.js'

/** Cases of other libraries lie beside the repository, where they are present at all. */
const FOLDER = new URL('../../../shared/peers/dates/', import.meta.url)

interface Expected {
  readonly start: number
  readonly end: number
  readonly value: string | number
  readonly grain: string | null
  readonly kind: string
  readonly from?: string
  readonly to?: string
}

interface PeerCase {
  readonly id: string
  readonly input: string
  readonly reference: string | null
  readonly expected: readonly Expected[]
  readonly verdict: string
}

/** The share of cases with verdict `ok` that must be read, a little under what was measured last. */
const FLOORS = [
  { file: 'duckling.json', weekStart: 'monday', floor: 0.97 },
  { file: 'dateparser.json', weekStart: 'sunday', floor: 1 },
  { file: 'maha.json', weekStart: 'sunday', floor: 0.95 },
] as const

describe.skipIf(!existsSync(FOLDER))(
  'the cases of other libraries (skipped where shared/peers is not present)',
  () => {
    it.each(FLOORS)('of $file are read in at least $floor of all', ({ file, weekStart, floor }) => {
      const cases = load(file)
      const misses = cases.filter(one => !isRead(one, weekStart)).map(({ id }) => id)
      const right = cases.length - misses.length
      console.log(`${file}: ${String(right)} of ${String(cases.length)}`)
      expect(right / cases.length).toBeGreaterThanOrEqual(floor)
      const peer = file.slice(0, file.indexOf('.'))
      const known = Object.keys(KNOWN_PEER_MISSES).filter(id => id.startsWith(peer))
      expect(misses.sort(), 'each miss is in the table, and nothing else').toEqual(known.sort())
    })

    it('of number-words.json are read in at least 0.92 of all', () => {
      const cases = load('number-words.json').filter(({ expected }) => expected.length === 1)
      const right = cases.filter(({ input, expected }) => readsNumber(input, expected[0]))
      console.log(`number-words.json: ${right.length} of ${cases.length}`)
      expect(right.length / cases.length).toBeGreaterThanOrEqual(0.92)
    })
  },
)

function load(file: string): PeerCase[] {
  const cases = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as readonly PeerCase[]
  return cases.filter(({ verdict }) => verdict === 'ok')
}

function isRead({ input, reference, expected }: PeerCase, weekStart: 'monday' | 'sunday'): boolean {
  const found = findDates(input, { reference: reference ?? undefined, weekStart })
  if (expected.length === 0) return found.length === 0
  return expected.every(want =>
    found.some(got => got.start < want.end && want.start < got.end && agrees(got, want)),
  )
}

/** Same value, same interval or, for a clock, the same minute of the same day; `TAM` and `TPM` are halves of the day. */
function agrees(got: DateMention, want: Expected): boolean {
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

function isInside(day: string, { from, to }: DateMention): boolean {
  return from !== undefined && to !== undefined && from <= day && day < to
}

/** The year in which the Hijri year begins, a month that shares days with the Hijri month, the first day of its beginning. */
function agreesInHijri(got: DateMention, value: string): boolean {
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

function readsNumber(input: string, want: Expected | undefined): boolean {
  const terms = findTerms(normalize(input))
  const at = terms.findIndex(term => term.kind === 'number' || term.kind === 'word')
  const read = want?.kind === 'ordinal' ? readOrdinal(terms, at) : readNumber(terms, at)
  return read?.value === Number(want?.value)
}
