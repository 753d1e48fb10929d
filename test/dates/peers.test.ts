import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/dates/numbers/read-number.js'
import { readOrdinal } from '../../src/dates/numbers/read-ordinal.js'
import { findTerms } from '../../src/dates/terms/find-terms.js'
import { normalize } from '../../src/letters/index.js'
import { hasFile } from '../repository-files.js'
import { KNOWN_PEER_MISSES } from './known-peer-misses.js'
import { type Expected, isRead, loadPeerCases, PEERS_FOLDER } from './peer-cases.js'

/** The share of cases with verdict `ok` that must be read, a little under what was measured last. */
const FLOORS = [
  { file: 'duckling.json', weekStart: 'monday', floor: 0.97 },
  { file: 'dateparser.json', weekStart: 'sunday', floor: 1 },
  { file: 'maha.json', weekStart: 'sunday', floor: 0.95 },
] as const

describe.skipIf(!hasFile(PEERS_FOLDER))(
  'the cases of other libraries (skipped where shared/peers is not present)',
  () => {
    it.each(FLOORS)('of $file are read in at least $floor of all', ({ file, weekStart, floor }) => {
      const cases = loadPeerCases(file)
      const misses = cases.filter(one => !isRead(one, weekStart)).map(({ id }) => id)
      const right = cases.length - misses.length
      console.log(`${file}: ${String(right)} of ${String(cases.length)}`)
      expect(right / cases.length).toBeGreaterThanOrEqual(floor)
      const peer = file.slice(0, file.indexOf('.'))
      const known = Object.keys(KNOWN_PEER_MISSES).filter(id => id.startsWith(peer))
      expect(misses.sort(), 'each miss is in the table, and nothing else').toEqual(known.sort())
    })

    it('of number-words.json are read in at least 0.92 of all', () => {
      const cases = loadPeerCases('number-words.json').filter(({ expected }) => expected.length === 1)
      const right = cases.filter(({ input, expected }) => readsNumber(input, expected[0]))
      console.log(`number-words.json: ${right.length} of ${cases.length}`)
      expect(right.length / cases.length).toBeGreaterThanOrEqual(0.92)
    })
  },
)

function readsNumber(input: string, want: Expected | undefined): boolean {
  const terms = findTerms(normalize(input))
  const at = terms.findIndex(term => term.kind === 'number' || term.kind === 'word')
  const read = want?.kind === 'ordinal' ? readOrdinal(terms, at) : readNumber(terms, at)
  return read?.value === Number(want?.value)
}
