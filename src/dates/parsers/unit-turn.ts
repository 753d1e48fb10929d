import { FEW } from '../lexicon/rule-words.js'
import { readNumber } from '../numbers/read-number.js'
import { readQuantity } from '../numbers/read-quantity.js'
import { senseOf, type Term } from '../terms/term.js'
import { createWordList } from '../terms/word-list.js'
import { foundAt, type Found } from './found.js'
import { readArticleFigure } from './rank.js'
import { readTurn, readUnitTurn } from './read-turn.js'

const isFew = /* @__PURE__ */ createWordList(FEW)

/** `الأسبوع الماضي`, `هذا العام`, `الشهر نفسه`, `القرن الماضي`, `الليلة الماضية`. */
export function parseUnitTurn(terms: readonly Term[], at: number): readonly Found[] | null {
  const read = readUnitTurn(terms, at)
  return read === null ? null : [foundAt(terms, at, read.next, read.fields)]
}

/** `الأيام الثلاثة المقبلة`, `الساعات الـ24 الماضية`, `24 شهرا الماضية`, `العامين الماضيين`, `آخر ثلاثة أيام`. */
export function parseSpan(terms: readonly Term[], at: number): readonly Found[] | null {
  if (senseOf(terms[at], 'last') !== undefined) {
    const last = readQuantity(terms, at + 1)
    if (last === null || last.bare || (last.amount === 'X' && senseOf(terms[at + 1], 'some') === undefined))
      return null
    return [foundAt(terms, at, last.next, { span: { amount: last.amount, unit: last.unit, sign: -1 } })]
  }
  const counted = readCountedUnits(terms, at)
  const turnAt = counted === null ? at : isFew(terms[counted.next]?.text) ? counted.next + 1 : counted.next
  const turn = counted === null ? null : readTurn(terms, turnAt)
  if (counted === null || turn === null || turn.turn === 0) return null
  const { amount, unit } = counted
  return [foundAt(terms, at, turn.next, { span: { amount, unit, sign: turn.turn < 0 ? -1 : 1 } })]
}

/** Units with article and their number: `الأيام الثلاثة`, `الساعات الـ24`, `الـ24 ساعة`, `العامين`, `السنوات`. */
export function readCountedUnits(
  terms: readonly Term[],
  at: number,
):
  | (Pick<NonNullable<Parameters<typeof foundAt>[3]['span']>, 'amount' | 'unit'> & { readonly next: number })
  | null {
  const noun = terms[at]
  const unit = senseOf(noun, 'unit')
  if (unit !== undefined) {
    if (unit.count === 'one' || noun?.definite !== true) return null
    if (unit.count === 'two') return { amount: 2, unit: unit.unit, next: at + 1 }
    const figure = readArticleFigure(terms, at + 1)
    const number = figure === null ? readNumber(terms, at + 1) : null
    return {
      amount: figure?.nth ?? number?.value ?? 'X',
      unit: unit.unit,
      next: figure?.next ?? number?.next ?? at + 1,
    }
  }
  if (noun?.kind !== 'number' && noun?.definite !== true) return null
  const from = noun.text === 'ال' ? at + 1 : at
  const number = readNumber(terms, from)
  const counted = number === null ? undefined : senseOf(terms[number.next], 'unit')
  if (number === null || counted === undefined) return null
  if (terms[number.next]?.clitics !== '' || terms[number.next]?.definite === true) return null
  return { amount: number.value, unit: counted.unit, next: number.next + 1 }
}
