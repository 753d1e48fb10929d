import { readNumber } from '../numbers/read-number.js'
import { readOrdinal } from '../numbers/read-ordinal.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { foundAt, type Fields, type Found } from './found.js'
import { readYearAfter, type YearRead } from './year.js'

/** `الربع الثالث من العام الجاري`, `النصف الثاني من 2024`, `الأشهر التسعة الأولى من عام 2025`, `صيف 2023`. */
export function parseYearPart(terms: readonly Term[], at: number): readonly Found[] | null {
  const part = readPart(terms, at)
  if (part === null) return null
  const year = readYearOf(terms, part.next)
  if (year === null) {
    const season = senseOf(terms[at], 'season')
    const turn = senseOf(terms[part.next], 'turn')
    if (season === undefined || turn === undefined) return null
    return [foundAt(terms, at, part.next + 1, { ...part.fields, monthPick: turn.turn })]
  }
  return [foundAt(terms, at, year.next, { ...part.fields, ...year.fields })]
}

function readPart(
  terms: readonly Term[],
  at: number,
): { readonly next: number; readonly fields: Fields } | null {
  const term = terms[at]
  const season = senseOf(term, 'season')
  if (season !== undefined) return { next: at + 1, fields: { season: season.season } }
  const fraction = senseOf(term, 'fraction')
  if (fraction !== undefined && term?.definite === true) {
    const ordinal = readOrdinal(terms, at + 1)
    const last = terms[at + 1]?.text === 'الاخير'
    if (fraction.minutes === 15 && (last || (ordinal !== null && ordinal.definite && ordinal.value <= 4))) {
      return {
        next: last ? at + 2 : (ordinal?.next ?? at + 2),
        fields: { quarter: last ? 4 : (ordinal?.value ?? 1) },
      }
    }
    if (fraction.minutes === 30 && (last || (ordinal !== null && ordinal.definite && ordinal.value <= 2))) {
      return {
        next: last ? at + 2 : (ordinal?.next ?? at + 2),
        fields: { half: last ? 2 : (ordinal?.value ?? 1) },
      }
    }
    return null
  }
  const unit = senseOf(term, 'unit')
  if (unit?.unit !== 'month' || unit.count !== 'many' || term?.definite !== true) return null
  const number = readNumber(terms, at + 1)
  const first = terms[number?.next ?? at]?.text
  if (number === null || number.value < 2 || number.value > 11 || (first !== 'الاولي' && first !== 'الاوائل'))
    return null
  return { next: number.next + 1, fields: { firstMonths: number.value } }
}

/** `من العام الجاري`, `لعام 2025`, `2024`, `من 2024`. */
function readYearOf(terms: readonly Term[], at: number): YearRead | null {
  const link = senseOf(terms[at], 'preposition')?.role
  if (isSign(terms[at], ',')) return null
  const bare = terms[link === undefined ? at : at + 1]
  const year = readYearAfter(terms, link === 'of' || link === 'in' ? at + 1 : at)
  if (year !== null) return year
  const isThisYear = link === 'of' && senseOf(bare, 'unit')?.unit === 'year' && bare?.definite === true
  return isThisYear ? { next: at + 2, fields: { yearTurn: 0 } } : null
}
