import { LAST_HIJRI_YEAR } from '../calendar/hijri-month.js'
import { BLESSINGS } from '../lexicon/rule-words.js'
import { readOrdinal } from '../numbers/read-ordinal.js'
import { senseOf, type Term } from '../terms/term.js'
import { createWordList } from '../terms/word-list.js'
import { isDayNoun } from './day-noun.js'
import { foundAt, type Found, type Holiday } from './found.js'
import { readYearAfter } from './year.js'

const isBlessing = /* @__PURE__ */ createWordList(BLESSINGS)

/** `عيد الميلاد 2020`, `يوم عاشوراء`, `ثاني أيام عيد الأضحى`, `عيد الفطر المقبل`, `رأس السنة الهجرية 1446`. */
export function parseHoliday(terms: readonly Term[], at: number): readonly Found[] | null {
  const counted = readFeastDay(terms, at)
  const from = counted?.next ?? at
  const feast = senseOf(terms[from], 'holiday')
  if (
    feast === undefined ||
    feast.calendar === 'other' ||
    (from !== at && !'ل'.includes(terms[from]?.clitics ?? ''))
  )
    return null
  const { calendar, month, day, weekday, moved } = feast
  const holiday: Holiday = {
    calendar,
    month,
    day: day + (counted?.value ?? 1) - 1,
    ...(weekday === undefined ? {} : { weekday }),
    ...(moved === undefined ? {} : { moved }),
  }
  const next = isBlessing(terms[from + 1]?.text) ? from + 2 : from + 1
  const turn = senseOf(terms[next], 'turn')
  if (turn !== undefined && terms[next]?.clitics === '')
    return [foundAt(terms, at, next + 1, { holiday, monthPick: turn.turn })]
  const figure = calendar === 'islamic' ? terms[next] : undefined
  if (figure?.kind === 'number' && figure.text.length === 4 && Number(figure.text) <= LAST_HIJRI_YEAR) {
    const era = senseOf(terms[next + 1], 'era')?.era === 'ah' ? 1 : 0
    return [foundAt(terms, at, next + 1 + era, { holiday, hijri: { year: Number(figure.text) } })]
  }
  const year = readYearAfter(terms, next)
  return [foundAt(terms, at, year?.next ?? next, { ...year?.fields, holiday })]
}

/** `ثالث أيام`, `اليوم الثاني من`, `يوم`, `عشية` in front of a feast: which of its days, and where its name begins. */
function readFeastDay(
  terms: readonly Term[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  if (senseOf(terms[at], 'eve') !== undefined) return { value: 0, next: at + 1 }
  const called = isDayNoun(terms[at])
  const ordinal = readOrdinal(terms, called ? at + 1 : at)
  if (called && ordinal === null) return { value: 1, next: at + 1 }
  if (ordinal === null || ordinal.value > MOST_DAYS || ordinal.definite !== called) return null
  const of = called && senseOf(terms[ordinal.next], 'preposition')?.role === 'of' ? 1 : 0
  const days = senseOf(terms[ordinal.next + of], 'unit')
  const skip = days?.unit === 'day' && days.count === 'many' ? 1 : 0
  return called || skip === 1 ? { value: ordinal.value, next: ordinal.next + of + skip } : null
}

const MOST_DAYS = 4
