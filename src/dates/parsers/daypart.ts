import { senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found } from './found.js'

/** `الليلة`, `هذا الصباح`, `صباحا`, and a part whose day stands beside it: `صباح الأربعاء`, `مساء أمس`. */
export function parseDaypart(terms: readonly Term[], at: number): readonly Found[] | null {
  const shown = senseOf(terms[at], 'this') !== undefined
  const from = shown ? at + 1 : at
  const term = terms[from]
  const part = senseOf(term, 'daypart')
  if (part === undefined || term === undefined || (shown && term.clitics !== '')) return null
  const fields: Fields = { part: part.part, partHours: [part.from, part.to] }
  if (shown || term.text === 'الليله') return [foundAt(terms, at, from + 1, { ...fields, dayOffset: 0 })]
  if (isBesideDay(terms, from)) return [foundAt(terms, at, from + 1, fields)]
  if (
    term.definite &&
    part.homograph !== true &&
    term.clitics === '' &&
    senseOf(terms[at - 1], 'preposition')?.role === 'in'
  ) {
    return [foundAt(terms, at, from + 1, fields)]
  }
  if (part.homograph === true || term.clitics !== '' || !isAdverb(term.text)) return null
  return [foundAt(terms, at, from + 1, fields)]
}

function isAdverb(text: string): boolean {
  return text.endsWith('ا') || text === 'مساء' || text.includes(' ')
}

function isBesideDay(terms: readonly Term[], at: number): boolean {
  return (
    isDay(terms[at - 1]) ||
    isDay(terms[at + 1]) ||
    (senseOf(terms[at + 1], 'unit')?.unit === 'day' && isDay(terms[at + 2]))
  )
}

function isDay(term: Term | undefined): boolean {
  const day = senseOf(term, 'weekday')
  return (day !== undefined && day.weak !== true) || senseOf(term, 'relative-day') !== undefined
}
