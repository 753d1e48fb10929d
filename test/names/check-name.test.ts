import { describe, expect, test } from 'vitest'
import { arabizeName, groupNames, NameIndex, romanizeName } from '../../src/names/index.js'

const index = NameIndex.from([{ id: 'xi', names: ['شي جين بينغ'] }])

/** What a program without types may give. */
const none = undefined as unknown as string
const number = 3 as unknown as string

describe('what is no name', () => {
  test.each([
    [
      'romanizeName',
      () => romanizeName(none),
      'the name for romanizeName cannot be undefined. Give a string.',
    ],
    [
      'romanizeName by letters',
      () => romanizeName(number, 'buckwalter'),
      'the name for romanizeName cannot be 3. Give a string.',
    ],
    ['arabizeName', () => arabizeName(number), 'the name for arabizeName cannot be 3. Give a string.'],
    [
      'NameIndex.search',
      () => index.search(none),
      'the query of a name index cannot be undefined. Give a string.',
    ],
    [
      'groupNames',
      () => groupNames(none as unknown as string[]),
      'names cannot be undefined. Give an array of strings.',
    ],
    [
      'groupNames of one string',
      () => groupNames('شي' as unknown as string[]),
      'names cannot be "شي". Give an array of strings.',
    ],
    ['groupNames of numbers', () => groupNames(['شي', number]), 'names[1] cannot be 3. Give a string.'],
  ])('is refused by %s', (_, call, message) => {
    expect(call).toThrow(expect.objectContaining({ name: 'KhabarError', code: 'bad-argument', message }))
  })
})
