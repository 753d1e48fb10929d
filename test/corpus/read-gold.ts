import type { Resolved } from './load-corpus.js'

/** Letters and digits as a reader counts words: marks, joiners and controls do not make another word. */
export function wordsOf(text: string): string[] {
  const bare = text.normalize('NFKC').replace(/[\p{Mn}\p{Cf}ـ]/gu, '')
  return bare.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Every run of `length` words, one blank between words. */
export function runsOf(text: string, length: number): string[] {
  const words = wordsOf(text)
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '))
}

const WEEKDAYS = ['الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت']
/** The weekday of an ISO day, Sunday 0. */
export const dayNumber: (iso: string) => number = iso => new Date(`${iso}T00:00:00Z`).getUTCDay()
/** The ISO day after. */
export const nextDay: (iso: string) => string = iso =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** The weekday a row writes, Sunday first; -1 without one. */
export function writtenWeekday(surface: string): number {
  const words = wordsOf(surface).map(word => word.replace(/[أإ]/gu, 'ا'))
  return WEEKDAYS.findIndex(day => words.includes(day))
}

/** What an ISO day, month, year or range of them covers; null for everything else. */
export function intervalOf(value: string): Pick<Resolved, 'start' | 'endExclusive'> | null {
  const [first = '', last = first] = value.split('/')
  const shape = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T.{1,5})?)?)?$/u
  const from = shape.exec(first)?.groups
  const to = shape.exec(last)?.groups
  if (from === undefined || to === undefined) return null
  const iso = (year: number, month: number, day: number): string =>
    new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
  const year = Number(to['year'])
  const month = Number(to['month'] ?? 1)
  const day = Number(to['day'] ?? 1)
  return {
    start: iso(Number(from['year']), Number(from['month'] ?? 1), Number(from['day'] ?? 1)),
    endExclusive: to['day']
      ? iso(year, month, day + 1)
      : to['month']
        ? iso(year, month + 1, 1)
        : iso(year + 1, 1, 1),
  }
}
