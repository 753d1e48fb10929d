import { senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found } from './found.js'
import { readRank } from './rank.js'
import { readUnitTurn } from './read-turn.js'
import { readEra } from './year.js'

interface Read {
  readonly next: number
  readonly fields: Fields
}

/** The last century that news counts. */
const LAST_CENTURY = 30

/** `سبعينيات القرن الماضي`, `عقد الثمانينيات`, `التسعينيات`, `خمسينيات وستينيات القرن العشرين`. */
export function parseDecade(terms: readonly Term[], at: number): readonly Found[] | null {
  const called = senseOf(terms[at], 'unit')?.unit === 'decade'
  const from = called ? at + 1 : at
  const decade = senseOf(terms[from], 'decade')
  if (decade === undefined) return null
  const of = senseOf(terms[from + 1], 'preposition')?.role === 'of'
  const century = readCentury(terms, of ? from + 2 : from + 1)
  if (century !== null)
    return [foundAt(terms, at, century.next, { decade: decade.decade, ...century.fields })]
  const listed = terms[from + 1]?.clitics === 'و' && senseOf(terms[from + 1], 'decade') !== undefined
  return listed || terms[from]?.definite === true
    ? [foundAt(terms, at, from + 1, { decade: decade.decade })]
    : null
}

/** `القرن العشرين`, `القرن الـ19`, `القرن الخامس قبل الميلاد`, `القرنين الرابع عشر والخامس عشر`. */
export function parseCentury(terms: readonly Term[], at: number): readonly Found[] | null {
  const unit = senseOf(terms[at], 'unit')
  if (unit?.unit !== 'century' || terms[at]?.definite !== true) return null
  const first = readCentury(terms, at)
  if (first === null) return null
  const found = [foundAt(terms, at, first.next, first.fields)]
  if (unit.count === 'one' || terms[first.next]?.clitics !== 'و') return found
  const second = readNumbered(terms, first.next, true)
  return second === null ? found : [...found, foundAt(terms, first.next, second.next, second.fields)]
}

/** `الألفية الثالثة`, `الألفية الجديدة`, `الألفية الأولى قبل الميلاد`; the noun alone behind `مطلع` and its like. */
export function parseMillennium(terms: readonly Term[], at: number): readonly Found[] | null {
  if (senseOf(terms[at], 'millennium') === undefined || terms[at]?.definite !== true) return null
  const turn =
    senseOf(terms[at + 1], 'turn')?.turn ?? (senseOf(terms[at + 1], 'new') === undefined ? null : 0)
  if (turn !== null && terms[at + 1]?.definite === true)
    return [foundAt(terms, at, at + 2, { millennium: PRESENT_MILLENNIUM + turn })]
  const rank = readRank(terms, at + 1)
  if (rank !== null && rank.nth >= 1 && rank.nth <= LAST_MILLENNIUM) {
    const bc = readEra(terms, rank.next) === 'bc'
    return [foundAt(terms, at, bc ? rank.next + 1 : rank.next, { millennium: bc ? -rank.nth : rank.nth })]
  }
  const edged = senseOf(terms[at - 1], 'edge') !== undefined && terms[at].clitics === ''
  return edged ? [foundAt(terms, at, at + 1, { millennium: PRESENT_MILLENNIUM })] : null
}

const PRESENT_MILLENNIUM = 3
const LAST_MILLENNIUM = 9

function readCentury(terms: readonly Term[], at: number): Read | null {
  if (senseOf(terms[at], 'unit')?.unit !== 'century') return null
  return readUnitTurn(terms, at) ?? (terms[at]?.definite === true ? readNumbered(terms, at + 1, false) : null)
}

function readNumbered(terms: readonly Term[], at: number, listed: boolean): Read | null {
  const rank = readRank(terms, at, listed)
  if (rank === null || rank.nth < 1 || rank.nth > LAST_CENTURY) return null
  const era = readEra(terms, rank.next)
  const next = era === null ? rank.next : rank.next + 1
  if (era === 'ah') return { next, fields: { hijriCentury: rank.nth } }
  return { next, fields: { century: era === 'bc' ? -rank.nth : rank.nth } }
}
