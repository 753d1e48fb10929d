import { DIGIT_ZEROS } from '../../letters/arabic.data.js'
import { isArabicLetter } from '../../letters/unit-classes.js'
import type { MapStep } from '../fold-step.js'
import type { SortedUnits } from './sort-units.js'

/** Where the first block of Arabic ends, and where the presentation forms begin. */
const LAST_ARABIC = 0x06ff
const FIRST_FORM = 0xfb50

interface Group {
  readonly about: string
  readonly rare?: true
  readonly has: (unit: number, written: string) => boolean
}

/** In this order; a character belongs to the first group that has it. */
const GROUPS: readonly Group[] = [
  { about: 'digits of Arabic and Farsi', has: unit => isDigitOf(unit, zero => zero <= LAST_ARABIC) },
  { about: 'signs between words, spaces and ends of lines', has: (_, written) => /^[ \n]$/u.test(written) },
  { about: 'digits of other scripts', has: unit => isDigitOf(unit, () => true), rare: true },
  { about: 'capital letters of English', has: unit => unit < 0x80, rare: true },
  { about: 'other Latin letters', has: (_, written) => /^[a-z]/u.test(written), rare: true },
  { about: 'presentation forms', has: unit => unit >= FIRST_FORM, rare: true },
  { about: 'letters', has: (_, written) => isArabicLetter(written.charCodeAt(0)) },
  { about: 'punctuation', has: () => true },
]

/** The characters that become the same everywhere, in groups that a text has or has not. */
export function mapGroups({ mapped }: SortedUnits): MapStep[] {
  const rest = new Map(mapped)
  const steps: MapStep[] = []
  for (const { about, has, rare = false } of GROUPS) {
    const pairs = new Map([...rest].filter(([unit, written]) => has(unit, written)))
    for (const unit of pairs.keys()) rest.delete(unit)
    if (pairs.size > 0) steps.push({ kind: 'map', about, pairs, rare })
  }
  return steps
}

function isDigitOf(unit: number, isWanted: (zero: number) => boolean): boolean {
  return DIGIT_ZEROS.some(zero => isWanted(zero) && unit >= zero && unit < zero + 10)
}
