import { DIGIT_ZEROS, MARK_RANGES } from './arabic.data.js'
import * as code from './fold-codes.js'
import { LATIN_RANGES, LATIN_SPELLINGS } from './lexicon/latin.js'
import * as letters from './lexicon/letters.js'
import * as signs from './lexicon/signs.js'
import type { Steps } from './options.js'
import { readPresentationRuns } from './presentation-runs.js'
import { isArabicLetter, isMark } from './unit-classes.js'

/** Steps compiled for the text loop: one look-up a unit. */
export interface FoldTable {
  readonly steps: Steps
  /** For each of the 65,536 code units the unit to write, or a code of fold-codes.ts. */
  readonly units: Uint16Array
  /** What an `EXPANSION` becomes, already folded. */
  readonly expansions: ReadonlyMap<number, string>
  /** The marks behind a `KEPT_MARK` that is a presentation form. */
  readonly markForms: ReadonlyMap<number, string>
  /** What a `LETTER` becomes where elongation is shortened; empty elsewhere. */
  readonly letterFolds: ReadonlyMap<number, number>
  /** Whether a space or line end after a space or line end is not written again. */
  readonly collapses: boolean
}

const FIRST_PHRASE = 0xfdf0
const LAST_PHRASE = 0xfdfd

/**
 * Compiles steps into a table. Costs about half a millisecond and 128 kB, so it is kept by whoever asks.
 *
 * @param steps - complete steps
 * @returns the table
 */
export function compileFoldTable(steps: Steps): FoldTable {
  const units = new Uint16Array(0x10000)
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit
  units.fill(code.SPECIAL, code.FIRST_CODE)
  const table = { units, expansions: new Map<number, string>(), markForms: new Map<number, string>() }

  setLetters(units, steps)
  setDigits(units, steps)
  setInvisibles(units, steps)
  setMarks(units, steps)
  setSigns(table, steps)
  setSpaces(units, steps)
  if (steps.latin) setLatin(table)
  if (steps.presentationForms !== 'keep') setPresentationForms(table, steps.presentationForms === 'all')
  return {
    ...table,
    steps,
    letterFolds: steps.elongation ? takeLetters(units) : new Map(),
    collapses: steps.spaces === 'collapse',
  }
}

/** A table while it is being compiled. */
interface Writable {
  readonly units: Uint16Array
  readonly expansions: Map<number, string>
  readonly markForms: Map<number, string>
}

function setLetters(units: Uint16Array, steps: Steps): void {
  // Later folds see what earlier ones wrote: `ۃ` is `ة` before `ة` is `ه`.
  const folds = [
    ...(steps.lookalikes === 'keep' ? [] : letters.LOOKALIKES),
    ...(steps.lookalikes === 'fold' ? letters.LOOKALIKES_LOOSE : []),
    ...(steps.alef === 'keep' ? [] : letters.HAMZA_ALEFS),
    ...(steps.alef === 'all' ? letters.OTHER_ALEFS : []),
    ...(steps.hamza === 'carrier' ? letters.HAMZA_CARRIERS : []),
    ...(steps.hamza === 'hamza' ? letters.HAMZA_BARE : []),
    ...(steps.alefMaksura ? [{ from: 'ى', to: 'ي' }] : []),
    ...(steps.tehMarbuta ? [{ from: 'ة', to: 'ه' }] : []),
    ...(steps.foreignLetters ? letters.FOREIGN_LETTERS : []),
  ]
  for (const { from, to } of folds) {
    const sources = new Set(Array.from(from, letter => letter.charCodeAt(0)))
    for (let unit = 0x0600; unit < 0x0900; unit++) {
      if (sources.has(units[unit] as number)) units[unit] = to.charCodeAt(0)
    }
  }
}

function setDigits(units: Uint16Array, { digits }: Steps): void {
  if (digits === 'keep') return
  const zeroWritten = digits === 'ascii' ? 0x30 : 0x0660
  for (const zero of [0x30, ...DIGIT_ZEROS]) {
    for (let digit = 0; digit < 10; digit++) units[zero + digit] = zeroWritten + digit
  }
}

function setInvisibles(units: Uint16Array, steps: Steps): void {
  if (steps.invisibles) {
    for (const [from, to] of signs.INVISIBLES) units.fill(code.DELETE, from, to + 1)
    units.fill(code.VARIATION, 0xfe0e, 0xfe10)
  }
  if (steps.bidi !== 'keep') for (const unit of signs.BIDI_OVERRIDES) units[unit] = code.DELETE
  if (steps.bidi === 'remove') for (const unit of signs.BIDI_CONTROLS) units[unit] = code.DELETE
  if (steps.joiners !== 'keep') units.fill(code.JOINER, 0x200c, 0x200e)
  if (steps.tatweel !== 'keep') {
    // Quranic text writes a hamza on a tatweel; where marks go, that hamza is a letter to keep.
    const carriesHamza = steps.compose && steps.marks === 'remove'
    units[0x0640] = steps.tatweel === 'inner' || carriesHamza ? code.TATWEEL : code.DELETE
  }
}

function setMarks(units: Uint16Array, steps: Steps): void {
  const keptMark = steps.compose || steps.marks === 'dedupe' ? code.KEPT_MARK : null
  for (const [from, to] of MARK_RANGES) {
    if (steps.marks === 'remove') units.fill(code.DELETE, from, to + 1)
    else if (keptMark !== null) units.fill(keptMark, from, to + 1)
  }
  if (steps.marks === 'harakat') units.fill(code.DELETE, 0x064b, 0x0653)
  if (steps.marks === 'remove') {
    units[0xd803] = code.MARK_SURROGATE
    // Where a fold takes the hamza away again, putting it together first changes nothing.
    const matters = letters.COMPOSITIONS.some(
      ({ base, letter }) => foldOf(units, letter) !== foldOf(units, base),
    )
    if (steps.compose && matters) units.fill(code.HAMZA_MARK, 0x0653, 0x0656)
  }
  if (steps.daggerAlef === 'letter') units[0x0670] = code.DAGGER_ALEF
}

function foldOf(units: Uint16Array, letter: string): number | undefined {
  return units[letter.charCodeAt(0)]
}

function setSigns(table: Writable, steps: Steps): void {
  const folds = [
    ...(steps.punctuation === 'keep' ? [] : signs.QUOTES_AND_DASHES),
    ...(steps.punctuation === 'ascii' ? signs.PUNCTUATION : []),
  ]
  for (const { from, to } of folds) for (const unit of from) setString(table, unit, to)
  if (steps.digits === 'ascii') table.units.fill(code.NUMBER_SEPARATOR, 0x066b, 0x066d)
  if (steps.signs) for (const [from, to] of signs.WORD_SIGNS) table.units.fill(code.SPACE, from, to + 1)
  if (steps.spacing) for (const unit of SPACED_SIGNS) table.units[unit] = code.SPACED
}

/** `،` `؛` `؟` `.` `!` `:` */
const SPACED_SIGNS = [0x060c, 0x061b, 0x061f, 0x2e, 0x21, 0x3a] as const

function setSpaces(units: Uint16Array, { spaces }: Steps): void {
  if (spaces === 'keep') return
  for (const unit of signs.SPACES) units[unit] = code.SPACE
  const line = spaces === 'collapse' ? code.LINE : code.LINE_FEED
  for (const unit of signs.LINE_ENDS) units[unit] = line
  if (spaces === 'collapse') {
    units[0x09] = code.SPACE
    units[0x0a] = code.LINE
    units[0x0d] = code.LINE
  }
}

function setLatin(table: Writable): void {
  for (let capital = 0x41; capital <= 0x5a; capital++) table.units[capital] = capital + 0x20
  for (const [from, to] of LATIN_RANGES) {
    for (let unit = from; unit <= to; unit++) {
      const bare = String.fromCharCode(unit).normalize('NFD').charCodeAt(0) | 0x20
      if (bare >= 0x61 && bare <= 0x7a) table.units[unit] = bare
    }
  }
  for (const [letter, spelling] of Object.entries(LATIN_SPELLINGS))
    setString(table, letter.charCodeAt(0), spelling)
  table.units.fill(code.LATIN_MARK, 0x0300, 0x034f)
  table.units.fill(code.LATIN_MARK, 0x0350, 0x0370)
}

function setPresentationForms(table: Writable, phrases: boolean): void {
  for (const [from, forms] of readPresentationRuns()) {
    forms.forEach((form, at) => {
      const unit = from + at
      if (phrases || unit < FIRST_PHRASE || unit > LAST_PHRASE) setForm(table, unit, form)
    })
  }
}

function setForm(table: Writable, unit: number, form: string): void {
  const marksOnly = form !== '' && Array.from(form).every(letter => isMark(letter.charCodeAt(0)))
  if (marksOnly && Array.from(form).some(mark => foldOf(table.units, mark) === code.KEPT_MARK)) {
    table.units[unit] = code.KEPT_MARK
    table.markForms.set(unit, form)
  } else setString(table, unit, foldString(table, form))
}

/** Folds the letters of a decomposition; its marks stay unless they are removed, and are ordered by a rule. */
function foldString({ units }: Writable, text: string): string {
  return Array.from(text, letter => {
    const folded = foldOf(units, letter)
    if (folded === undefined || folded === code.DELETE || folded === code.HAMZA_MARK) return ''
    return folded < code.FIRST_CODE ? String.fromCharCode(folded) : letter
  }).join('')
}

function setString(table: Writable, unit: number, text: string): void {
  if (text.length === 1 && text.charCodeAt(0) < code.FIRST_CODE) table.units[unit] = text.charCodeAt(0)
  else if (text === '') table.units[unit] = code.DELETE
  else {
    table.units[unit] = code.EXPANSION
    table.expansions.set(unit, text)
  }
}

/** Moves what letters become out of the table, so that the text loop stops at each of them. */
function takeLetters(units: Uint16Array): Map<number, number> {
  const folds = new Map<number, number>()
  for (let unit = 0; unit < 0x10000; unit++) {
    const folded = units[unit] as number
    if (!isArabicLetter(folded)) continue // the codes are no letters either
    folds.set(unit, folded)
    units[unit] = code.LETTER
  }
  return folds
}
