import { readNumber, readSmallNumber } from '../numbers/read-number.js'
import { readOrdinal } from '../numbers/read-ordinal.js'
import { isSign, isTelling, senseOf, type Term } from '../terms/term.js'
import { readNight } from './daypart.js'
import { foundAt, type Fields, type Found } from './found.js'

interface Read {
  readonly next: number
  readonly fields: Fields
}

/** `في تمام الثامنة`: an hour follows. */
const FULL = 'تمام'
/** `بعد منتصف الليل` behind an hour. */
const AFTER = 'بعد'
const NIGHT = 'الليل'
/** More than `الدقيقة التاسعة والخمسون` has. */
const MOST_TERMS = 5

/** A clock, and whether its words say that it is one. */
export interface MomentRead extends Read {
  readonly sure: boolean
  /** An ordinal that can be an hour: `السادسة`. */
  readonly ordinal: boolean
}

/** `الساعة 15:30`, `الخامسة مساء`, `12:34 م`, `التاسعة إلا ربعا صباحا`, each with its zone; `منتصف الليل`. */
export function parseClock(terms: readonly Term[], at: number): readonly Found[] | null {
  if (senseOf(terms[at], 'edge')?.mod === 'MID') {
    const hour = middleHour(terms[at + 1])
    if (hour === undefined) return null
    // `منتصف ليل الخميس/الجمعة`
    const night = readNight(terms, at + 2)
    const day = night === null ? {} : { weekday: night.weekday }
    return [foundAt(terms, at, night?.next ?? at + 2, { hour, minute: 0, ...day })]
  }
  const minute = readMinuteAlone(terms, at)
  if (minute !== null) return minute
  const full = terms[at - 1]?.text === FULL
  const moment = readMoment(terms, at, full)
  return moment !== null && (moment.sure || full) ? [foundAt(terms, at, moment.next, moment.fields)] : null
}

/** `الدقيقة 59` as the whole text, of the hour of the reference; in a sentence it is a minute of a match. */
function readMinuteAlone(terms: readonly Term[], at: number): readonly Found[] | null {
  const unit = at === 0 && terms.length < MOST_TERMS ? senseOf(terms[at], 'unit') : undefined
  if (unit?.unit !== 'minute' || terms[at]?.definite !== true) return null
  const minute = readOrdinal(terms, 1) ?? readSmallNumber(terms, 1, 59)
  return minute?.next === terms.length ? [foundAt(terms, at, minute.next, { minute: minute.value })] : null
}

/** The clock at `at` with part of day and zone. `asked`: the words around ask for an hour. */
export function readMoment(terms: readonly Term[], at: number, asked = false): MomentRead | null {
  if (!isTelling(terms[at])) return null
  const unit = senseOf(terms[at], 'unit')
  const named = unit?.unit === 'hour' && terms[at].definite && unit.count === 'one'
  const from = named ? at + 1 : at
  const hour = readHour(terms, from, named, asked)
  if (hour === null) return null
  const part = readPart(terms, hour.next)
  const zone = readZone(terms, part?.next ?? hour.next)
  return {
    next: zone?.next ?? part?.next ?? hour.next,
    fields: { ...hour.fields, ...part?.fields, ...zone?.fields },
    sure: named || hour.colon || part !== null || zone !== null,
    ordinal: terms[from]?.definite === true,
  }
}

/** `15:30`, `15:30:10`; where the words around say that it is a clock (`loose`) also `15,30`. */
export function readClockDigits(terms: readonly Term[], at: number, loose = false): Read | null {
  const [hour, colon, minute] = [terms[at], terms[at + 1], terms[at + 2]]
  const joined =
    isSign(colon, ':') ||
    (colon?.text === 'h' && colon.glued) || // `19h30` of the Maghreb
    (loose && colon?.glued === true && (colon.text === ',' || colon.text === '.'))
  if (hour?.kind !== 'number' || !joined || minute?.kind !== 'number' || !minute.glued) return null
  if (
    hour.text.length > 2 ||
    minute.text.length !== 2 ||
    Number(hour.text) * 100 + Number(minute.text) > 2400 ||
    Number(minute.text) > 59
  )
    return null
  const fields = { hour: Number(hour.text), minute: Number(minute.text) }
  const second = terms[at + 4]
  if (!isSign(terms[at + 3], ':') || terms[at + 3]?.glued !== true || second?.kind !== 'number')
    return { next: at + 3, fields }
  if (second.text.length !== 2 || Number(second.text) > 59) return null
  return { next: at + 5, fields: { ...fields, second: Number(second.text) } }
}

/** Of `منتصف الليل` and `منتصف النهار`. */
function middleHour(term: Term | undefined): number | undefined {
  if (term?.text === 'الليل' || term?.text === 'ليل') return 24
  return term?.text === 'النهار' || term?.text === 'نهار' ? 12 : undefined
}

interface HourRead extends Read {
  readonly colon: boolean
  readonly fraction: boolean
}

function readHour(terms: readonly Term[], at: number, named: boolean, asked = false): HourRead | null {
  const digits = readClockDigits(terms, at, named || senseOf(terms[at + 3], 'zone-word') !== undefined)
  if (digits !== null) {
    const sign = terms[at - 1]
    if (sign?.kind === 'sign' && sign.glued && terms[at]?.glued === true && terms[at - 2]?.kind === 'number')
      return null
    return { ...digits, colon: true, fraction: false }
  }
  const first = terms[at]
  if (named && first?.kind === 'number' && first.text.length === 4) {
    const [hour, minute] = [Number(first.text.slice(0, 2)), Number(first.text.slice(2))]
    return hour < 24 && minute < 60
      ? { next: at + 1, fields: { hour, minute }, colon: true, fraction: false }
      : null
  }
  const french = readFrenchHour(terms, at)
  if (french !== null) return french
  const ordinal = first?.kind === 'word' ? readOrdinal(terms, at) : null
  const split =
    ordinal !== null && ordinal.value > 20 ? { ...ordinal, value: ordinal.value % 10, next: at + 1 } : ordinal
  const number =
    split?.definite === true
      ? split
      : first?.kind === 'number' || named || asked
        ? readSmallNumber(terms, at, 24)
        : null
  if (number === null || number.value > 24) return null
  if (number === split && !named && (split.value > 12 || !isHourWord(terms, at))) return null
  const minutes = readMinutes(terms, number.next, number.value)
  return split !== ordinal && !minutes.fraction ? null : minutes
}

/** `20h` of the Maghreb, a full hour; `خلال 24h` is a length. */
function readFrenchHour(terms: readonly Term[], at: number): HourRead | null {
  const [hour, mark] = [terms[at], terms[at + 1]]
  if (hour?.kind !== 'number' || hour.text.length > 2 || Number(hour.text) > 23) return null
  if (mark?.text !== 'h' || !mark.glued || senseOf(terms[at - 1], 'preposition')?.role === 'during')
    return null
  return { next: at + 2, fields: { hour: Number(hour.text) }, colon: true, fraction: false }
}

/** Hours are feminine; behind a feminine noun (`المرة الثانية`, `للمرة الثانية`) the ordinal counts that noun. */
function isHourWord(terms: readonly Term[], at: number): boolean {
  const text = terms[at]?.text ?? ''
  const before = terms[at - 1]
  const counted =
    senseOf(terms[at + 1], 'daypart') === undefined &&
    before?.kind === 'word' &&
    /^(?:ال|لل)/u.test(before.text) &&
    before.text.endsWith('ه') &&
    terms[at]?.clitics === ''
  return (text.endsWith('ه') || text === 'الاولي') && !counted
}

/** `والنصف`, `وربع`, `إلا ثلثا`, `و18 دقيقة`, `وخمس دقائق` behind the hour. */
function readMinutes(terms: readonly Term[], at: number, hour: number): HourRead {
  const term = terms[at]
  const plain: HourRead = { next: at, fields: { hour }, colon: false, fraction: false }
  const fraction = senseOf(term, 'fraction')
  if (fraction !== undefined && term?.clitics === 'و') {
    return { next: at + 1, fields: { hour, minute: fraction.minutes }, colon: false, fraction: true }
  }
  if (senseOf(term, 'except') !== undefined) {
    const minus = senseOf(terms[at + 1], 'fraction')
    const counted = minus === undefined ? readMinuteCount(terms, at + 1) : null
    const minutes = minus?.minutes ?? counted?.value
    if (minutes === undefined) return plain
    const fields = { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes }
    return { next: counted?.next ?? at + 2, fields, colon: false, fraction: true }
  }
  const from = term?.kind === 'word' && term.text === 'و' ? at + 1 : at
  if (term?.clitics !== 'و' && from === at) return plain
  const counted = readMinuteCount(terms, from)
  return counted === null
    ? plain
    : { next: counted.next, fields: { hour, minute: counted.value }, colon: false, fraction: true }
}

function readMinuteCount(
  terms: readonly Term[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const number = readNumber(terms, at)
  if (number === null || number.value < 1 || number.value > 59) return null
  return senseOf(terms[number.next], 'unit')?.unit === 'minute'
    ? { value: number.value, next: number.next + 1 }
    : null
}

function isAfterMidnight(terms: readonly Term[], at: number): boolean {
  const isMiddle = senseOf(terms[at + 1], 'edge')?.mod === 'MID'
  return terms[at]?.text === AFTER && isMiddle && terms[at + 2]?.text === NIGHT
}

/** `صباحا`, `من مساء`, `بعد الظهر`, `م`, `هذا الصباح` behind a clock. */
function readPart(terms: readonly Term[], at: number): Read | null {
  const here = terms[at]
  const skips =
    senseOf(here, 'this') !== undefined ||
    (senseOf(here, 'preposition') !== undefined && senseOf(here, 'daypart') === undefined)
  const from = skips ? at + 1 : at
  const term = terms[from]
  const part = senseOf(term, 'daypart')
  // `الثانية بعد منتصف الليل`, `الواحدة من بعد منتصف الليل`; `بعد` is a preposition, too.
  const after = [at, from].find(place => isAfterMidnight(terms, place))
  if (after !== undefined) return { next: after + 3, fields: { part: 'MO', partHours: [0, 6] } }
  if (part !== undefined && term?.clitics === '') {
    return { next: from + 1, fields: { part: part.part, partHours: [part.from, part.to] } }
  }
  const mark = from === at ? senseOf(term, 'meridiem') : undefined
  if (mark === undefined) return null
  return {
    next: at + 1,
    fields: mark.part === 'MO' ? { part: 'MO', partHours: [0, 12] } : { part: 'AF', partHours: [12, 24] },
  }
}

/** `بتوقيت غرينتش`, `بالتوقيت المحلي`, `gmt`, and a second zone in brackets: one instant. */
/** `بتوقيت القاهرة`, `(ت غ)`, with a second clock in brackets, which is the same instant. */
export function readZone(terms: readonly Term[], at: number): Read | null {
  const open = isSign(terms[at], '(') ? 1 : 0
  const word = senseOf(terms[at + open], 'zone-word')
  const nameAt = at + open + (word === undefined ? 0 : 1)
  const name = terms[nameAt]
  const zone = senseOf(name, 'zone')
  if (name === undefined || (zone === undefined && word === undefined)) {
    const next = readSecondZone(terms, at)
    return next === at ? null : { next, fields: {} }
  }
  if (zone === undefined && name.kind !== 'word') return null
  if (word === undefined && zone?.zone !== 'Z') return null
  const close = open === 1 && isSign(terms[nameAt + 1], ')') ? 1 : 0
  const next = readSecondZone(terms, nameAt + 1 + close)
  return { next, fields: zone === undefined || zone.zone === '' ? {} : { zone: zone.zone } }
}

function readSecondZone(terms: readonly Term[], at: number): number {
  if (!isSign(terms[at], '(')) return at
  const hour = readHour(terms, senseOf(terms[at + 1], 'unit')?.unit === 'hour' ? at + 2 : at + 1, true)
  if (hour === null) return at
  const from = readPart(terms, hour.next)?.next ?? hour.next
  if (senseOf(terms[from], 'zone-word') === undefined && senseOf(terms[from], 'zone')?.zone !== 'Z') return at
  for (let next = from + 1; next < from + 5; next += 1) if (isSign(terms[next], ')')) return next + 1
  return at
}
