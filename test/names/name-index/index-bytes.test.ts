import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isKhabarError } from '../../../src/khabar-error.js'
import { crc32 } from '../../../src/names/name-index/crc32.js'
import { NameIndex } from '../../../src/names/index.js'
import { LEADERS } from './leaders.js'

const index = NameIndex.from(LEADERS)
const bytes = index.toBytes()
const QUERIES = ['بوتين', 'محمد', 'Macron', 'شي جينبينغ', 'عبدالفتاح', '']

/** What reading bytes throws; fails where they are read. */
function errorOf(given: Uint8Array): { code: string; message: string } {
  try {
    NameIndex.fromBytes(given)
  } catch (error) {
    if (isKhabarError(error)) return error
    throw error
  }
  throw new Error('the bytes were read')
}

/** The bytes with a right checksum, whatever they say. */
function withChecksum(given: Uint8Array): Uint8Array {
  const checksum = crc32(given.subarray(16), crc32(given.subarray(0, 12)))
  new DataView(given.buffer, given.byteOffset).setUint32(12, checksum, true)
  return given
}

describe('toBytes and fromBytes', () => {
  test('what is read answers as what was written', () => {
    const read = NameIndex.fromBytes<string>(bytes)
    expect(read.size).toBe(index.size)
    for (const query of QUERIES) expect(read.search(query)).toEqual(index.search(query))
    expect(read.toBytes()).toEqual(bytes)
  })

  test('bytes may lie anywhere in a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 8)
    larger.set(bytes, 3)
    const read = NameIndex.fromBytes(larger.subarray(3, 3 + bytes.length))
    larger.fill(0)
    expect(read.search('بوتين')).toEqual(index.search('بوتين'))
  })

  test.each([
    ['numbers', [1, -2.5, 1e300]],
    ['strings', ['a', '', 'ب\ud800']],
    ['strings and numbers', ['1', 1, '#1', 0.1]],
  ])('ids that are %s come back as they were', (_kind, ids: (string | number)[]) => {
    const written = NameIndex.from(ids.map((id, at) => ({ id, names: [LEADERS[at]!.names[0]!] })))
    const read = NameIndex.fromBytes(written.toBytes())
    expect(ids.map((_, at) => read.search(LEADERS[at]!.names[0]!)[0]?.id)).toEqual(ids)
  })

  test('an empty index comes back empty', () => {
    expect(NameIndex.fromBytes(NameIndex.from([]).toBytes()).search('بوتين')).toEqual([])
  })

  test('any names come back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 8 }), names => {
        const written = NameIndex.from(names.map((name, id) => ({ id, names: [name] })))
        const read = NameIndex.fromBytes(written.toBytes())
        for (const name of names) expect(read.search(name)).toEqual(written.search(name))
      }),
    )
  })

  test('ids that are objects cannot be written', () => {
    const objects = NameIndex.from([{ id: { leader: 1 }, names: ['بوتين'] }])
    expect(objects.search('بوتين')[0]?.id).toEqual({ leader: 1 })
    expect(() => objects.toBytes()).toThrow(
      /an id of a name index written as bytes cannot be \{"leader":1\}/u,
    )
  })

  test('the first bytes are fixed, low byte first', () => {
    expect([...bytes.subarray(0, 8)]).toEqual([...'KHNX'].map(sign => sign.charCodeAt(0)).concat(1, 0, 1, 0))
    expect(bytes[8]! + bytes[9]! * 256 + bytes[10]! * 65_536).toBe(bytes.length)
  })

  test('the checksum is the known CRC-32', () => {
    expect(crc32(Uint8Array.from('123456789', sign => sign.charCodeAt(0)))).toBe(0xcbf43926)
  })
})

describe('bytes that cannot be read', () => {
  test('every byte that is changed is noticed', () => {
    for (let at = 0; at < bytes.length; at++)
      for (const flip of [0x01, 0x80, 0xff]) {
        const changed = bytes.slice()
        changed[at]! ^= flip
        expect(errorOf(changed).code).toBe('bad-index')
      }
  })

  test('every length that is missing or too much is noticed', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(errorOf(bytes.slice(0, length)).code).toBe('bad-index')
    expect(errorOf(Uint8Array.of(...bytes, 0)).message).toMatch(/the length of a name index/u)
  })

  test.each([
    ['another file', Uint8Array.from('{"names":[]}  and more', sign => sign.charCodeAt(0)), /no name index/u],
    ['no bytes at all', 'KHNX', /Give the Uint8Array/u],
    ['a newer format', changedAt(4, 2), /format version of a name index cannot be 2.*reads version 1/u],
    ['other sounds', changedAt(6, 9), /version of the sounds of a name index cannot be 9/u],
    ['a changed letter', changedAt(bytes.length - 1, 0xee), /checksum.*damaged/u],
  ])('%s is called by its name', (_title, given, message) => {
    expect(errorOf(given as Uint8Array).message).toMatch(message)
  })

  test('numbers that lead nowhere are refused although the checksum is right', () => {
    const whole = bytes.slice()
    for (let at = 16; at + 4 <= whole.length; at++) {
      const changed = whole.slice()
      changed.fill(0xff, at, at + 4)
      let read: NameIndex<string | number>
      try {
        read = NameIndex.fromBytes(withChecksum(changed))
      } catch (error) {
        expect(isKhabarError(error)).toBe(true)
        continue
      }
      // What is changed within its bounds, as a letter of a name, can be read and must be searchable.
      for (const query of QUERIES) expect(Array.isArray(read.search(query))).toBe(true)
    }
  })
})

function changedAt(at: number, byte: number): Uint8Array {
  const changed = bytes.slice()
  changed[at] = byte
  return changed
}
