import { isSign, senseOf, type Term } from '../terms/term.js'

/** A number in digits or words and the term behind it. */
export interface NumberRead {
  readonly value: number
  readonly next: number
  readonly digits: boolean
}

/** Groups of three digits that one figure may have. */
const MOST_GROUPS = 6

/** The cardinal number that begins at `at`: `3`, `1.5`, `2 مليون`, `خمسة وعشرين`, `ألفين وواحد وعشرين`. */
export function readNumber(terms: readonly Term[], at: number): NumberRead | null {
  const first = terms[at]
  if (first === undefined) return null
  if (first.kind === 'number') return readDigits(terms, at)
  return senseOf(first, 'number') === undefined ? null : readWords(terms, at, 0, at)
}

/** A number of one to `most` that is not part of a decimal or a longer figure. */
export function readSmallNumber(terms: readonly Term[], at: number, most: number): NumberRead | null {
  const number = readNumber(terms, at)
  return number !== null && Number.isInteger(number.value) && number.value >= 1 && number.value <= most
    ? number
    : null
}

function readDigits(terms: readonly Term[], at: number): NumberRead | null {
  let digits = terms[at]?.text ?? ''
  let next = at + 1
  while (digits.length <= 3 * (next - at) && next < at + MOST_GROUPS && isThousands(terms, next)) {
    digits += terms[next]?.text ?? ''
    next += 1
  }
  while (
    next < at + 2 * MOST_GROUPS &&
    isSign(terms[next], ',') &&
    terms[next]?.glued === true &&
    isGluedNumber(terms[next + 1], 3)
  ) {
    digits += terms[next + 1]?.text ?? ''
    next += 2
  }
  if (isSign(terms[next], '.') && terms[next]?.glued === true && isGluedNumber(terms[next + 1], 0)) {
    digits += `.${terms[next + 1]?.text ?? ''}`
    next += 2
  }
  const value = Number(digits)
  const scale = senseOf(terms[next], 'number')
  if (scale?.rank === 'scale' && terms[next]?.clitics === '')
    return readWords(terms, next + 1, value * scale.value, at)
  return { value, next, digits: true }
}

/** `100 000`: a group of three digits with a word behind the last one. */
function isThousands(terms: readonly Term[], at: number): boolean {
  const group = terms[at]
  if (group?.kind !== 'number' || group.text.length !== 3 || group.glued) return false
  const after = terms[at + 1]
  return after?.kind === 'word' || (after?.kind === 'number' && after.text.length === 3 && !after.glued)
}

function isGluedNumber(term: Term | undefined, length: number): boolean {
  return term?.kind === 'number' && term.glued && (length === 0 || term.text.length === length)
}

function readWords(terms: readonly Term[], from: number, start: number, at: number): NumberRead | null {
  let total = start
  let group = 0
  let rank = start === 0 ? 'none' : 'scale'
  let next = from
  for (; ; next += 1) {
    // `واحد و عشرون` with the conjunction apart.
    const apart = next > at && terms[next]?.text === 'و' && senseOf(terms[next + 1], 'number') !== undefined
    const term = terms[apart ? next + 1 : next]
    const word = senseOf(term, 'number')
    if (term === undefined || word === undefined) break
    const opens = next === at
    const joined = apart || term.clitics === 'و'
    if (word.rank === 'scale') {
      if (!opens && joined && word.value >= scaleOf(total)) break
      const multiplies = !opens && !joined && group === 0
      total = multiplies ? total * word.value : total + (group === 0 ? 1 : group) * word.value
      group = 0
      rank = 'scale'
    } else if (opens || (joined && mayFollow(rank, word.rank))) {
      group += word.value
      rank = word.rank
    } else if (!joined && term.clitics === '' && rank === 'ones' && word.rank === 'ten') {
      group += word.value
      rank = 'teen'
    } else if (!joined && term.clitics === '' && rank === 'ones' && word.value === 100) {
      group *= 100
      rank = 'hundreds'
    } else break
    if (apart) next += 1
  }
  return next === from && start === 0 ? null : { value: total + group, next, digits: false }
}

/** After `و`: tens behind ones, anything smaller behind hundreds and thousands. */
function mayFollow(before: string, rank: string): boolean {
  if (before === 'ones') return rank === 'tens'
  if (before === 'hundreds') return rank !== 'hundreds'
  return before === 'scale'
}

function scaleOf(total: number): number {
  return total === 0 ? Number.POSITIVE_INFINITY : 1000 ** Math.floor(Math.log10(total) / 3)
}
