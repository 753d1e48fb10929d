import { senseOf, type Term } from '../terms/term.js'

/** `يوم`, `نهار`, `ليلة`, which may stand before a date. */
export function isDayOrNightNoun(term: Term | undefined): boolean {
  const unit = senseOf(term, 'unit')
  return unit?.unit === 'day' && unit.count === 'one'
}

/** `يوم`, `نهار`, which may stand before the name of a day. */
export function isDayNoun(term: Term | undefined): boolean {
  return isDayOrNightNoun(term) && term?.text.startsWith('ليل') !== true
}
