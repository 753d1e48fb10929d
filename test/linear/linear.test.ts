import { describe, expect, test } from 'vitest'
import { leastGrowth, MOST_GROWTH, repeated } from './growth.js'
import { PIECES } from './pieces.js'
import { READERS } from './readers.js'

/** UTF-16 units, of which most take two bytes; `npm run growth` goes on to ten million bytes. */
const FROM = 10_000
const TO = 40_000

describe('the time a function takes grows with the length of the text', () => {
  test.each(Object.entries(READERS))('%s', { timeout: 240_000 }, (_, read) => {
    read(repeated('سالم أمس ', 200)) // what is built on first use
    const faster = PIECES.map(([name, piece]) => [name, leastGrowth(read, piece, FROM, TO)] as const).filter(
      ([, growth]) => growth > MOST_GROWTH,
    )
    expect(faster).toEqual([])
  })
})
