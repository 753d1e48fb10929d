import { isSign, senseOf, type Term } from '../terms/term.js'
import { foundAt, type Found } from './found.js'
import { readTurn, readTurnBefore } from './read-turn.js'
import { readThisYear, readYearAfter } from './year.js'

/** `صيف 2023`, `فصل الشتاء المقبل`, `هذا الخريف`, `ربيع العام الماضي`, `شتاء 2022-2023`. */
export function parseSeason(terms: readonly Term[], at: number): readonly Found[] | null {
  const before = readTurnBefore(terms, at)
  const from = before?.next ?? at
  const season = senseOf(terms[from], 'season')
  const term = terms[from]
  if (season === undefined || term === undefined || (from !== at && term.clitics !== '')) return null
  const turn = readTurn(terms, from + 1) ?? before
  const fields = { season: season.season }
  if (turn !== null)
    return [foundAt(terms, at, Math.max(turn.next, from + 1), { ...fields, monthPick: turn.turn })]
  const of = senseOf(terms[from + 1], 'preposition')?.role === 'of'
  const year = readYearAfter(terms, from + 1) ?? readThisYear(terms, of ? from + 2 : from + 1)
  if (year !== null)
    return [foundAt(terms, at, throughWinter(terms, year.next), { ...fields, ...year.fields })]
  const whole = term.text.includes(' ') || (term.definite && season.weak !== true)
  return whole && isLed(terms[from - 1], term) ? [foundAt(terms, at, from + 1, fields)] : null
}

/** `2022-2023` is one winter. */
function throughWinter(terms: readonly Term[], next: number): number {
  const joined = isSign(terms[next], '-') || isSign(terms[next], '/')
  const [first, second] = [terms[next - 1], terms[next + 1]]
  return joined && second?.kind === 'number' && Number(second.text) === Number(first?.text) + 1
    ? next + 2
    : next
}

/** `في الصيف`, `بحلول الخريف`, `للشتاء`. */
function isLed(before: Term | undefined, season: Term): boolean {
  return (
    senseOf(before, 'preposition') !== undefined ||
    senseOf(before, 'edge') !== undefined ||
    season.clitics !== ''
  )
}
