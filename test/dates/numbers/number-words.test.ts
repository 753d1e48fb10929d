import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../src/dates/numbers/read-number.js'
import { readOrdinal } from '../../../src/dates/numbers/read-ordinal.js'
import { findTerms } from '../../../src/dates/terms/find-terms.js'
import { normalize } from '../../../src/letters/index.js'
import { hasFile, readText } from '../../repository-files.js'
import { KNOWN_MISSES } from './known-misses.js'

/** Cases of other libraries lie beside the repository, where they are present at all. */
const FILE = '../shared/peers/dates/number-words.json'

/** The share of number words that must be read, a little under what was measured last (0.976). */
const FLOOR = 0.975

interface WordCase {
  readonly input: string
  readonly expected: readonly { readonly value: string; readonly kind: string }[]
  readonly verdict: string
}

describe.skipIf(!hasFile(FILE))(
  'number words of other libraries (skipped where shared/peers is not present)',
  () => {
    const cases = hasFile(FILE)
      ? (JSON.parse(readText(FILE)) as readonly WordCase[]).filter(
          ({ verdict, expected }) => verdict === 'ok' && expected.length === 1,
        )
      : []
    const missed = cases.filter(one => !isRead(one)).map(({ input }) => input)

    it(`are read to their value in at least ${FLOOR} of all`, () => {
      const share = 1 - missed.length / cases.length
      console.log(`number-words.json: ${cases.length - missed.length} of ${cases.length}`)
      expect(share).toBeGreaterThanOrEqual(FLOOR)
    })

    it('are missed for a known reason where they are missed', () => {
      expect([...missed].sort()).toEqual(KNOWN_MISSES.flatMap(({ inputs }) => inputs).sort())
    })
  },
)

function isRead({ input, expected }: WordCase): boolean {
  const terms = findTerms(normalize(input))
  const at = terms.findIndex(term => term.kind === 'number' || term.kind === 'word')
  const read = expected[0]?.kind === 'ordinal' ? readOrdinal(terms, at) : readNumber(terms, at)
  return read?.value === Number(expected[0]?.value)
}
