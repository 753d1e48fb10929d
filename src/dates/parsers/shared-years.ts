import { isSign, senseOf, type Term } from '../terms/term.js'
import { foundAt, type Found } from './found.js'
import { isYearKind } from './read-turn.js'
import { readLink, withOpener } from './shared.js'
import { isCounted, isNoCount } from './year.js'

interface YearFigure {
  readonly value: number
  readonly next: number
}

/**
 * Years named together: `عامي 1960 و1966`, `أعوام 2008 و2012 و2014`, `نسختي 2014 و2018`, `1950-1953`, `بين 1955 و1972`,
 * `العام الدراسي 2023/2024`, `موسم 2024/25`, `موسم 2024-25`.
 */
export function parseSharedYears(terms: readonly Term[], at: number): readonly Found[] | null {
  const unit = senseOf(terms[at], 'unit')
  const called = unit?.unit === 'year'
  const first = readYearFigure(terms, called ? (isYearKind(terms[at + 1]) ? at + 2 : at + 1) : at)
  const before = terms[at - 1]
  if (
    first === null ||
    (!called && before?.kind === 'sign' && terms[at]?.glued === true && !isSign(before, '('))
  )
    return null
  const slash = isSign(terms[first.next], '/')
  const event = senseOf(before, 'event') !== undefined
  if ((slash || isSign(terms[first.next], '-')) && (event || called)) {
    const short = readShortYear(terms, first)
    if (short !== null)
      return [{ ...foundAt(terms, at, short.next, { year: first.value }), until: { year: short.value } }]
  }
  const link = slash ? { next: first.next + 1, ranged: true } : readLink(terms, first.next)
  const second = link === null ? null : readYearFigure(terms, link.next)
  if (link === null || second === null) return null
  const plural = (called && unit.count !== 'one') || (event && !link.ranged)
  const dash = isSign(terms[first.next], '-')
  const between = senseOf(before, 'preposition')?.role === 'between'
  const opened = (between || senseOf(before, 'preposition')?.role === 'of') && (link.ranged || between)
  const counted = isCounted(terms[second.next]) && !isNoCount(first.value) && !isNoCount(second.value)
  const season = slash && second.value === first.value + 1
  if (!plural && !dash && !season && !(opened && !slash && !counted)) return null
  const chained = isSign(terms[second.next], '-') && terms[second.next]?.glued === true
  if (!plural && (second.value <= first.value || chained)) return null
  const [from, until] = [{ year: first.value }, { year: second.value }]
  if (!link.ranged && !between)
    return [
      foundAt(terms, at, first.next, from),
      foundAt(terms, link.next, second.next, until),
      ...readFurtherYears(terms, second.next),
    ]
  return [{ ...foundAt(terms, withOpener(terms, at, true), second.next, from), until }]
}

const MOST_FURTHER = 8

/** `و2014، و2021` behind two years of a list. */
function readFurtherYears(terms: readonly Term[], from: number): readonly Found[] {
  const years: Found[] = []
  for (let at = from; years.length < MOST_FURTHER;) {
    const link = readLink(terms, at)
    const year = link === null || link.ranged ? null : readYearFigure(terms, link.next)
    if (link === null || year === null) break
    years.push(foundAt(terms, link.next, year.next, { year: year.value }))
    at = year.next
  }
  return years
}

/** `/25` behind 2024. */
function readShortYear(terms: readonly Term[], { value, next }: YearFigure): YearFigure | null {
  const [slash, figure] = [terms[next], terms[next + 1]]
  if (slash?.glued !== true || figure?.kind !== 'number' || !figure.glued || figure.text.length !== 2)
    return null
  return Number(figure.text) === (value + 1) % 100 ? { value: value + 1, next: next + 2 } : null
}

function readYearFigure(terms: readonly Term[], at: number): YearFigure | null {
  const term = terms[at]
  const value = Number(term?.text)
  if (term?.kind !== 'number' || term.text.length !== 4 || value < 1000 || value > 2199) return null
  return {
    value,
    next: senseOf(terms[at + 1], 'era')?.era === 'ad' && terms[at + 1]?.glued === true ? at + 2 : at + 1,
  }
}
