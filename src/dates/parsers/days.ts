import { DAY_PLURALS, KINDS_OF_DAYS } from '../lexicon/rule-words.js'
import { readOrdinal, type OrdinalRead } from '../numbers/read-ordinal.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { createWordList } from '../terms/word-list.js'
import { isDayNoun } from './day-noun.js'
import { foundAt, type Fields, type Found } from './found.js'
import { readTurn } from './read-turn.js'

const isDayPlural = /* @__PURE__ */ createWordList(DAY_PLURALS)
const isKindOfDay = /* @__PURE__ */ createWordList(KINDS_OF_DAYS)

/** `أمس`, `يوم غد`, `نهار اليوم`. */
export function parseRelativeDay(terms: readonly Term[], at: number): readonly Found[] | null {
  const called = isDayNoun(terms[at]) && senseOf(terms[at], 'relative-day') === undefined
  const from = called ? at + 1 : at
  const day = senseOf(terms[from], 'relative-day')
  if (day === undefined || (called && terms[from]?.clitics !== '')) return null
  if (day.days === 0) return isToday(terms, from) ? [foundAt(terms, at, from + 1, { dayOffset: 0 })] : null
  return [foundAt(terms, at, from + 1, { dayOffset: day.days })]
}

/** `الأربعاء`, `يوم الأحد الماضي`, `الجمعة المقبلة`, `جمعة` only behind `يوم`. */
export function parseWeekday(terms: readonly Term[], at: number): readonly Found[] | null {
  const shown = senseOf(terms[at], 'this') === undefined ? at : at + 1
  const called = isDayNoun(terms[shown]) || isDayPlural(terms[shown]?.text)
  const from = called ? shown + 1 : shown
  const term = terms[from]
  const weekday = senseOf(term, 'weekday')
  if (weekday === undefined || term === undefined || (from !== at && term.clitics !== '')) return null
  if (weekday.weak === true && !called && !isWeekdayAnyway(terms, from)) return null
  const fields: Fields = { weekday: weekday.weekday }
  const turn = readTurn(terms, from + 1)
  if (turn !== null) {
    const anaphoric = turn.anaphoric ? { anaphoric: 'day' as const } : {}
    return [foundAt(terms, at, turn.next, { ...fields, ...anaphoric, weekdayTurn: turn.turn })]
  }
  const day = readDayBehind(terms, from + 1)
  if (day !== null) return [foundAt(terms, at, day.next, { ...fields, day: day.value })]
  const every = terms[shown]?.text === 'ايام' && !isListed(terms[from + 1])
  return [foundAt(terms, at, from + 1, every ? { ...fields, set: 'P1W' } : fields)]
}

/** `السبت السادس عشر`: a day of the month, where no period follows that it is one of. */
function readDayBehind(terms: readonly Term[], at: number): OrdinalRead | null {
  const day = terms[at]?.clitics === '' ? readOrdinal(terms, at) : null
  const masculine = terms[at]?.text.endsWith('ه') === false
  if (day === null || !day.definite || !masculine || day.value < 6 || day.value > 31) return null
  const after = terms[day.next]
  const role = senseOf(after, 'preposition')?.role
  return after?.kind !== 'word' || (role !== undefined && role !== 'of') ? day : null
}

function isListed(after: Term | undefined): boolean {
  return after?.clitics === 'و' && senseOf(after, 'weekday') !== undefined
}

/** `عطلة نهاية الأسبوع`: of that week, by a masculine turn, or the nearest one, by a feminine. */
export function parseWeekend(terms: readonly Term[], at: number): readonly Found[] | null {
  if (senseOf(terms[at], 'weekend') === undefined) return null
  const turn = readTurn(terms, at + 1)
  const feminine = terms[at + 1]?.text.endsWith('ه') === true
  const fields = turn === null ? {} : feminine ? { weekdayTurn: turn.turn } : { weekTurn: turn.turn }
  return [foundAt(terms, at, turn?.next ?? at + 1, { weekend: true, ...fields })]
}

/** `اليوم الذي`, `اليوم السابق`, `المصري اليوم` are no «today». */
function isToday(terms: readonly Term[], at: number): boolean {
  const after = terms[at + 1]
  if (after?.text === 'الذي' || (after?.text === 'ال' && terms[at + 2]?.kind === 'number')) return false
  if (senseOf(after, 'ordinal') !== undefined && after?.definite === true) return false
  if (isKindOfDay(after?.text) && terms[at + 2]?.text.startsWith('ل') === true) return false
  if (readTurn(terms, at + 1) !== null) return false
  return terms[at - 1]?.text !== 'المصري' && terms[at]?.clitics !== 'ل'
}

/** A form without article that is a weekday by what stands around it. */
function isWeekdayAnyway(terms: readonly Term[], at: number): boolean {
  const after = terms[at + 1]
  const unit = senseOf(after, 'unit')
  const before = terms[at - 1]
  const date = isSign(after, ',') ? terms[at + 2] : after
  const dated =
    date?.kind === 'number' && ['/', '-'].includes(terms[at + (date === after ? 2 : 3)]?.text ?? '')
  return (
    dated ||
    (terms.length === 1 && senseOf(terms[at], 'number') === undefined) ||
    (unit?.unit === 'week' && after?.definite === true) ||
    senseOf(before, 'every') !== undefined
  )
}
