import { expect, test } from 'vitest'
import { matchNames } from '../../../src/names/index.js'
import { ALL_PAIRS } from '../pairs/all-pairs.js'

/** The first pairs of each kind. */
const PAIRS = ALL_PAIRS.flatMap(table => table.pairs.slice(0, 5))
/** More words than are known at a time. */
const MANY = 9000
const IN_A_NAME = 15

test('what was compared before changes no verdict', () => {
  const first = PAIRS.map(({ a, b }) => matchNames(a, b))
  const again = [...PAIRS].reverse().map(({ a, b }) => matchNames(a, b))
  expect(again.reverse()).toEqual(first)
  const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي'
  const word = (number: number): string =>
    number === 0 ? '' : letters.charAt(number % letters.length) + word(Math.floor(number / letters.length))
  for (let at = 1; at <= MANY; at += IN_A_NAME) {
    const name = Array.from({ length: IN_A_NAME }, (_, index) => word(at + index)).join(' ')
    matchNames(name, `${name} `)
  }
  // Their words are compared alone before they are compared in the names.
  for (const { a, b } of PAIRS)
    for (const one of a.split(' ')) for (const other of b.split(' ')) matchNames(one, other)
  expect(PAIRS.map(({ a, b }) => matchNames(a, b))).toEqual(first)
})

test('a result is its caller’s own', () => {
  const ask = (): readonly string[] => matchNames('جورباتشوف', 'غورباتشوف').parts[0]?.changes ?? []
  ;(ask() as string[]).push('changed')
  expect(ask()).toEqual(['g: ج~غ'])
})
