import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cheapestEdits, editCost, type LetterRun } from '../../../src/names/edits/edit-cost.js'
import { NO_EDIT, unpackEditModel, type EditModel } from '../../../src/names/edits/edit-model.js'
import { arabicEdits, latinEdits, romanizationEdits } from '../../../src/names/edits/edit-models.js'
import { unitRows } from '../../../src/names/edits/unit-inventory.js'

const SMALL = unpackEditModel({
  leftLetters: 'abc',
  rightLetters: 'abc',
  otherLetter: 40,
  otherGap: 30,
  symmetric: true,
  // a for b costs 2 steps, ab for c costs 1, c for nothing 5.
  table: 'a b#\nab c"\n c&',
})

function run(text: string, model: EditModel, side: 'left' | 'right'): LetterRun {
  return { rows: unitRows(text, model[side]), start: 0, end: text.length }
}

function costOf(model: EditModel, a: string, b: string): number {
  return editCost(model, run(a, model, 'left'), run(b, model, 'right'))
}

/** The same by trying every way, for short texts. */
function naiveCost(model: EditModel, a: string, b: string): number {
  if (a === '' && b === '') return 0
  let best = Infinity
  for (let taken = 0; taken <= Math.min(2, a.length); taken++)
    for (let given = 0; given <= Math.min(3, b.length); given++) {
      if (taken + given === 0) continue
      const left = taken === 0 ? 0 : model.left.numbers.get(a.slice(0, taken))
      const right = given === 0 ? 0 : model.right.numbers.get(b.slice(0, given))
      if (left === undefined || right === undefined) continue
      const cost = model.costs[left * model.right.size + right] ?? NO_EDIT
      if (cost !== NO_EDIT) best = Math.min(best, cost + naiveCost(model, a.slice(taken), b.slice(given)))
    }
  return best
}

const arabic = fc.string({ unit: fc.constantFrom(...'ابتجغفكيوةهى ال'), maxLength: 6 })
const latin = fc.string({ unit: fc.constantFrom(...'abtjghfkiuy '), maxLength: 6 })

describe('editCost', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['a', 'b', 2],
    ['ab', 'c', 1],
    ['c', 'ab', 1],
    ['c', '', 5],
    ['b', 'c', 35],
    ['aa', 'bb', 4],
  ])('«%s» as «%s» costs %i steps', (a, b, steps) => {
    expect(costOf(SMALL, a, b)).toBe(steps)
  })

  test('a letter outside the inventory leaves no reading', () => {
    expect(costOf(SMALL, 'x', 'a')).toBe(Infinity)
    expect(cheapestEdits(SMALL, run('x', SMALL, 'left'), run('a', SMALL, 'right'))).toEqual([])
  })

  test('it is what trying every way finds', () => {
    fc.assert(
      fc.property(arabic, arabic, latin, (a, b, c) => {
        expect(costOf(arabicEdits(), a, b)).toBe(naiveCost(arabicEdits(), a, b))
        expect(costOf(latinEdits(), a, c)).toBe(naiveCost(latinEdits(), a, c))
      }),
      { numRuns: 60 },
    )
  })

  test('both orders cost the same in one alphabet', () => {
    fc.assert(
      fc.property(arabic, arabic, latin, latin, (a, b, c, d) => {
        expect(costOf(arabicEdits(), a, b)).toBe(costOf(arabicEdits(), b, a))
        expect(costOf(romanizationEdits(), c, d)).toBe(costOf(romanizationEdits(), d, c))
      }),
    )
  })
})

describe('cheapestEdits', () => {
  test('the steps cover both runs in order and add up to the cost', () => {
    fc.assert(
      fc.property(arabic, latin, (a, b) => {
        const edits = cheapestEdits(latinEdits(), run(a, latinEdits(), 'left'), run(b, latinEdits(), 'right'))
        expect(edits.map(edit => a.slice(edit.leftStart, edit.leftEnd)).join('')).toBe(a)
        expect(edits.map(edit => b.slice(edit.rightStart, edit.rightEnd)).join('')).toBe(b)
        expect(edits.reduce((sum, edit) => sum + edit.cost, 0)).toBe(costOf(latinEdits(), a, b))
      }),
    )
  })
})
