import { describe, expect, it } from 'vitest'
import { isArabicLetter, isMark, normalize } from '../../src/letters/index.js'
import { COMPOSITIONS } from '../../src/letters/lexicon/letters.js'
import { readPresentationRuns } from '../../src/letters/presentation-runs.js'
import { combiningClass, isArabicWordUnit, isBlank, isDigit } from '../../src/letters/unit-classes.js'
import { hasFile, readText } from '../repository-files.js'

const ALL_UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit)
const hex = (unit: number): string => unit.toString(16).padStart(4, '0')
const inArabicBlock = (unit: number): boolean =>
  (unit >= 0x0600 && unit <= 0x06ff) ||
  (unit >= 0x0750 && unit <= 0x077f) ||
  (unit >= 0x0870 && unit <= 0x08ff)
/** Written like marks, although Unicode calls them letters. */
const SMALL_LETTERS = [0x06e5, 0x06e6, 0x08c9]

describe('the tables of letters and marks', () => {
  it('agree with the engine for every unit that its Unicode version knows', () => {
    for (const unit of ALL_UNITS.filter(inArabicBlock)) {
      const letter = String.fromCharCode(unit)
      if (/\p{Cn}/u.test(letter)) continue // newer than this engine, or never assigned
      const mark = /\p{Mn}/u.test(letter) || SMALL_LETTERS.includes(unit)
      expect([hex(unit), isMark(unit)]).toEqual([hex(unit), mark])
      expect([hex(unit), isArabicLetter(unit)]).toEqual([
        hex(unit),
        /\p{L}/u.test(letter) && !mark && unit !== 0x0640,
      ])
    }
  })

  it('agree with the engine on decimal digits and on blanks', () => {
    for (const unit of ALL_UNITS) {
      const character = String.fromCharCode(unit)
      expect([hex(unit), isDigit(unit)]).toEqual([hex(unit), /\p{Nd}/u.test(character)])
      // U+180E and U+FEFF were blanks once; U+0085 is one that `\s` does not know.
      if (unit !== 0xfeff && unit !== 0x85)
        expect([hex(unit), isBlank(unit)]).toEqual([hex(unit), /\s/u.test(character)])
    }
  })

  it('say of no unit outside the Arabic blocks that it is one of theirs', () => {
    for (const unit of ALL_UNITS)
      if (!inArabicBlock(unit)) expect([isMark(unit), isArabicLetter(unit)]).toEqual([false, false])
    expect([isMark(NaN), isArabicLetter(-1), isMark(0x10000)]).toEqual([false, false, false])
  })

  it('take a presentation form for part of a word where it holds a letter, and none of a lone mark', () => {
    const forms = new Map(
      readPresentationRuns().flatMap(([from, run]) => run.map((form, at) => [from + at, form] as const)),
    )
    const holdsLetter = (unit: number): boolean =>
      isArabicLetter(unit) || isArabicLetter((forms.get(unit) ?? '').charCodeAt(0))
    expect(ALL_UNITS.filter(isArabicWordUnit)).toEqual(ALL_UNITS.filter(holdsLetter))
    expect([...'ﺑﷲﹰ'].map(unit => isArabicWordUnit(unit.charCodeAt(0)))).toEqual([true, true, false])
  })

  it('decompose each presentation form as the engine does, without the space or tatweel of a lone mark', () => {
    const overridden = [0xfdfc, 0xfdfd, 0xfe73]
    let forms = 0
    for (const [from, run] of readPresentationRuns()) {
      for (const [at, form] of run.entries()) {
        forms++
        if (overridden.includes(from + at)) continue
        const decomposed = String.fromCharCode(from + at).normalize('NFKC')
        expect(form).toBe(/^[ ـ]\p{Mn}+$/u.test(decomposed) ? decomposed.slice(1) : decomposed)
      }
    }
    expect(forms).toBe(733)
  })
})

describe('the compositions of a letter and a mark', () => {
  it('are those of Unicode where they say so, and others where not', () => {
    for (const { base, mark, letter, canonical } of COMPOSITIONS) {
      expect([letter, (base + String.fromCharCode(mark)).normalize('NFC') === letter]).toEqual([
        letter,
        canonical,
      ])
    }
  })
})

const CODE_POINTS = '../shared/peers/letters/arabic_codepoints_unicode17.json'
const isThere = hasFile(CODE_POINTS)
const describeUnicode = isThere ? describe : describe.skip

describeUnicode(
  isThere ? 'the Unicode 17 list' : `the Unicode 17 list (skipped: ${CODE_POINTS} is not here)`,
  () => {
    interface CodePoint {
      readonly cp: string
      readonly gc: string
      readonly ccc: number
    }
    const list = isThere ? (JSON.parse(readText(CODE_POINTS)) as CodePoint[]) : []

    it('has the same letters, marks and combining classes', () => {
      expect(list.length).toBe(1564)
      for (const { cp, gc, ccc } of list) {
        const unit = parseInt(cp, 16)
        if (!inArabicBlock(unit)) continue
        const mark = gc === 'Mn' || SMALL_LETTERS.includes(unit)
        expect([cp, isMark(unit)]).toEqual([cp, mark])
        expect([cp, isArabicLetter(unit)]).toEqual([
          cp,
          ['Lo', 'Lm'].includes(gc) && !mark && unit !== 0x0640,
        ])
        // The list gives U+0897 no class; in the Unicode Character Database it is 230, like its neighbours.
        if (cp !== '0897') expect([cp, combiningClass(unit)]).toEqual([cp, ccc])
      }
    })

    it('has no mark that the search fold would leave, and no visible format character that it removes', () => {
      for (const { cp, gc } of list) {
        const character = String.fromCodePoint(parseInt(cp, 16))
        if (gc === 'Mn') expect([cp, normalize(`ب${character}`)]).toEqual([cp, 'ب'])
        const isInvisible = ['061c', 'feff'].includes(cp.toLowerCase())
        const isSign = cp === '06DD'
        if (gc === 'Cf' && !isInvisible && !isSign)
          expect([cp, normalize(character)]).toEqual([cp, character])
      }
    })
  },
)
