import { POINTS } from '../lexicon/rule-words.js'
import { isSign, senseOf, type Term } from '../terms/term.js'
import { createWordList } from '../terms/word-list.js'

/** A number in digits or words and the term behind it. */
export interface NumberRead {
  readonly value: number
  readonly next: number
  readonly digits: boolean
}

/** Groups of three digits that one figure may have. */
const MOST_GROUPS = 6
/** Words that one number may have: what tries to read it looks no further. */
const MOST_WORDS = 24

/** The decimal places a word of each rank fills, as bits: each place of a group is stated once. */
const PLACES = { ones: 1, tens: 2, ten: 3, teen: 3, hundreds: 4, scale: 8 } as const

/** The cardinal number that begins at `at`: `3`, `1.5`, `2 مليون`, `خمسة وعشرين`, `سبع وستين وتسعمئة وألف`. */
export function readNumber(terms: readonly Term[], at: number): NumberRead | null {
  const whole = readWhole(terms, at)
  if (whole === null || !isPoint(terms[whole.next]?.text)) return whole
  const fraction = readWhole(terms, whole.next + 1)
  if (fraction === null || !Number.isInteger(whole.value) || !Number.isInteger(fraction.value)) return whole
  // The scale is that of the whole number: `أربعة فاصلة خمسة مليون`.
  const scale = fraction.scale ?? 1
  return { ...fraction, value: Number(`${whole.value}.${fraction.value / scale}`) * scale }
}

const isPoint = /* @__PURE__ */ createWordList(POINTS)

/** A number of one to `most` that is not part of a decimal or a longer figure. */
export function readSmallNumber(terms: readonly Term[], at: number, most: number): NumberRead | null {
  const number = readNumber(terms, at)
  return number !== null && Number.isInteger(number.value) && number.value >= 1 && number.value <= most
    ? number
    : null
}

interface WholeRead extends NumberRead {
  /** The scale word the number ends with. */
  readonly scale?: number
}

function readWhole(terms: readonly Term[], at: number): WholeRead | null {
  const first = terms[at]
  if (first?.kind === 'number') return readDigits(terms, at)
  return senseOf(first, 'number') === undefined ? null : readWords(terms, at, 0, at)
}

function readDigits(terms: readonly Term[], at: number): NumberRead | null {
  let digits = terms[at]?.text ?? ''
  let next = at + 1
  while (
    digits.length <= 3 * (next - at) &&
    next < at + MOST_GROUPS &&
    isThousands(terms, next, next > at + 1)
  ) {
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

/** `100 000`: a group of three digits with a word or another group behind, or itself behind such a group. */
function isThousands(terms: readonly Term[], at: number, later: boolean): boolean {
  const group = terms[at]
  if (group?.kind !== 'number' || group.text.length !== 3 || group.glued) return false
  const after = terms[at + 1]
  return (
    later || after?.kind === 'word' || (after?.kind === 'number' && after.text.length === 3 && !after.glued)
  )
}

function isGluedNumber(term: Term | undefined, length: number): boolean {
  return term?.kind === 'number' && term.glued && (length === 0 || term.text.length === length)
}

/** Words add up, each decimal place once, whether they rise (`سبع وستين وتسعمئة وألف`) or fall (`ألف وتسعمئة`). */
function readWords(terms: readonly Term[], from: number, start: number, at: number): WholeRead | null {
  let total = start
  let group = 0
  let places = start === 0 ? 0 : PLACES.scale
  let scale: number | undefined
  let next = from
  for (; next < at + MOST_WORDS; next += 1) {
    // `واحد و عشرون` with the conjunction apart.
    const apart = next > at && terms[next]?.text === 'و' && senseOf(terms[next + 1], 'number') !== undefined
    const term = terms[apart ? next + 1 : next]
    const word = senseOf(term, 'number')
    if (term === undefined || word === undefined) break
    const opens = next === at
    const joined = apart || term.clitics === 'و'
    if (!opens && !joined && term.clitics !== '') break
    if (word.rank === 'scale') {
      const step = 1000 ** Math.floor(Math.log10(word.value) / 3)
      if (opens || joined) {
        if (Math.floor(total / step) % 1000 !== 0) break
        total += group + word.value
      } else {
        if (word.value !== step) break
        total = group === 0 ? total * step : total + group * step
        places = 0
      }
      group = 0
      scale = step
      places |= PLACES.scale
    } else if (opens || (joined && (places & PLACES[word.rank]) === 0)) {
      group += word.value
      places |= PLACES[word.rank]
      scale = undefined
    } else if (!joined && word.rank === 'ten' && (places & PLACES.ten) === PLACES.ones) {
      group += word.value
      places |= PLACES.ten
    } else if (!joined && word.value === 100 && group > 0 && group < 100) {
      group *= 100
      places = (places & PLACES.scale) | PLACES.hundreds
    } else break
    if (apart) next += 1
  }
  if (next === from && start === 0) return null
  return { value: total + group, next, digits: false, ...(scale === undefined ? {} : { scale }) }
}
