import { describe, expect, test } from 'vitest'
import { KhabarError } from '../src/khabar-error.js'

const GOT: readonly (readonly [shown: string, got: unknown])[] = [
  ['"أمس"', 'أمس'],
  ['null', null],
  ['undefined', undefined],
  ['NaN', NaN],
  ['-Infinity', -Infinity],
  ['1e+21', 1e21],
  ['Invalid Date', new Date(NaN)],
  ['"2024-07-03T00:00:00.000Z"', new Date('2024-07-03')],
  ['{"a":1}', { a: 1 }],
  ['Symbol(a)', Symbol('a')],
  ['a function', () => 1],
  ['a bigint', 1n],
]

describe('the message of a KhabarError', () => {
  test.each(GOT)('shows what was got as %s', (shown, got) => {
    const { message } = new KhabarError('bad-argument', { what: 'it', got, instead: 'Give another.' })
    expect(message).toBe(`it cannot be ${shown}. Give another.`)
  })
})
