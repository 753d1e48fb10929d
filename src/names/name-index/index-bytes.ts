import { KhabarError } from '../../khabar-error.js'
import { SectionReader, SectionWriter } from './byte-sections.js'
import { arePacked, areSound } from './check-tables.js'
import { crc32 } from './crc32.js'
import { SOUNDS_VERSION } from '../sounds/lexicon/sounds.js'
import type { NameTables } from './name-tables.js'
import { unpackString, type PackedStrings } from './packed-strings.js'
import { packStrings, type StoredIds } from './stored-ids.js'

// Header: magic, version of the format, version of the sounds (16 bits each), length of all, CRC-32 of all else.
const MAGIC = 'KHNX'
const FORMAT_VERSION = 1
const AT = { format: 4, sounds: 6, length: 8, checksum: 12, body: 16 } as const

const ID_KINDS = ['numbers', 'strings', 'mixed'] as const
/** Before a mixed id: what it was. */
const NUMBER_SIGN = '#'
const STRING_SIGN = '$'

/** An index as bytes. */
export function writeIndex(tables: NameTables, ids: StoredIds<unknown>): Uint8Array {
  const writer = new SectionWriter()
  const writeStrings = (strings: PackedStrings): void => {
    writer.numbers(strings.starts)
    writer.bytes(strings.bytes)
  }
  writer.bytes(Uint8Array.of(ID_KINDS.indexOf(ids.kind === 'others' ? 'mixed' : ids.kind)))
  if (ids.kind === 'numbers') writer.floats(ids.numbers)
  else writeStrings(ids.kind === 'strings' ? ids.strings : packStrings(ids.others.map(writeMixed)))
  writeStrings(tables.names)
  writer.numbers(tables.entryOf)
  writeStrings(tables.words)
  for (const lists of [tables.wordsOfName, tables.namesOfWord, tables.wordsOfKey]) {
    writer.numbers(lists.starts)
    writer.numbers(lists.values)
  }
  const bytes = writer.finish(AT.body)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < MAGIC.length; at++) view.setUint8(at, MAGIC.charCodeAt(at))
  view.setUint16(AT.format, FORMAT_VERSION, true)
  view.setUint16(AT.sounds, SOUNDS_VERSION, true)
  view.setUint32(AT.length, bytes.length, true)
  view.setUint32(AT.checksum, checksumOf(bytes), true)
  return bytes
}

/**
 * Reads what {@link writeIndex} wrote.
 *
 * @throws KhabarError `bad-index` for bytes that are no index, are damaged or cut off, or are of another version
 */
export function readIndex(given: unknown): { tables: NameTables; ids: StoredIds<string | number> } {
  const bytes = checkHeader(given)
  const reader = new SectionReader(bytes, AT.body)
  const read = readSections(reader)
  if (!read || !reader.isAtEnd) throw damaged('the contents of a name index', 'inconsistent')
  return read
}

function checkHeader(given: unknown): Uint8Array {
  if (!(given instanceof Uint8Array))
    throw new KhabarError('bad-index', {
      what: 'a name index',
      got: given,
      instead: 'Give the Uint8Array that toBytes() gave.',
    })
  const start = String.fromCharCode(...given.subarray(0, MAGIC.length))
  if (start !== MAGIC || given.length < AT.body)
    throw new KhabarError('bad-index', {
      what: 'a name index',
      got: `${given.length} bytes that begin with ${JSON.stringify(start)}`,
      instead: 'Give the bytes that toBytes() gave: these are no name index, or only the beginning of one.',
    })
  const view = new DataView(given.buffer, given.byteOffset, given.byteLength)
  for (const [what, at, ours] of [
    ['the format version of a name index', AT.format, FORMAT_VERSION],
    ['the version of the sounds of a name index', AT.sounds, SOUNDS_VERSION],
  ] as const) {
    const version = view.getUint16(at, true)
    if (version !== ours)
      throw new KhabarError('bad-index', {
        what,
        got: version,
        instead: `This khabar reads version ${ours}: build the index anew with it.`,
      })
  }
  const length = view.getUint32(AT.length, true)
  if (length !== given.length)
    throw damaged('the length of a name index', `${given.length} of ${length} bytes`)
  const checksum = view.getUint32(AT.checksum, true)
  if (checksum !== checksumOf(given)) throw damaged('the checksum of a name index', checksum)
  return given
}

function damaged(what: string, got: unknown): KhabarError {
  return new KhabarError('bad-index', {
    what,
    got,
    instead: 'The bytes are damaged: read them again from where they are whole, or build the index anew.',
  })
}

function checksumOf(bytes: Uint8Array): number {
  return crc32(bytes.subarray(AT.body), crc32(bytes.subarray(0, AT.checksum)))
}

function readSections(
  reader: SectionReader,
): { tables: NameTables; ids: StoredIds<string | number> } | undefined {
  const kind = ID_KINDS[reader.bytes()?.[0] ?? ID_KINDS.length]
  const ids = kind && readIds(reader, kind)
  const names = readStrings(reader)
  const entryOf = reader.numbers()
  const words = readStrings(reader)
  const wordsOfName = readLists(reader)
  const namesOfWord = readLists(reader)
  const wordsOfKey = readLists(reader)
  if (!ids || !names || !entryOf || !words || !wordsOfName || !namesOfWord || !wordsOfKey) return undefined
  const tables = { names, entryOf, wordsOfName, words, namesOfWord, wordsOfKey }
  return areSound(tables, ids.count) ? { tables, ids: ids.stored } : undefined
}

function readIds(
  reader: SectionReader,
  kind: (typeof ID_KINDS)[number],
): { stored: StoredIds<string | number>; count: number } | undefined {
  if (kind === 'numbers') {
    const numbers = reader.floats()
    return numbers && { stored: { kind, numbers }, count: numbers.length }
  }
  const strings = readStrings(reader)
  if (!strings || !arePacked(strings)) return undefined
  const count = strings.starts.length - 1
  if (kind === 'strings') return { stored: { kind, strings }, count }
  const others = Array.from({ length: count }, (_, at) => readMixed(unpackString(strings, at)))
  return { stored: { kind: 'others', others }, count }
}

function readStrings(reader: SectionReader): PackedStrings | undefined {
  const starts = reader.numbers()
  const bytes = reader.bytes()
  return starts && bytes && { starts, bytes }
}

function readLists(reader: SectionReader): { starts: Uint32Array; values: Uint32Array } | undefined {
  const starts = reader.numbers()
  const values = reader.numbers()
  return starts && values && { starts, values }
}

function writeMixed(id: unknown): string {
  if (typeof id === 'string') return STRING_SIGN + id
  if (typeof id === 'number') return NUMBER_SIGN + String(id)
  throw new KhabarError('bad-argument', {
    what: 'an id of a name index written as bytes',
    got: id,
    instead: 'Use strings or numbers as ids, and keep what they stand for beside the index.',
  })
}

function readMixed(written: string): string | number {
  const rest = written.slice(1)
  return written.startsWith(NUMBER_SIGN) ? Number(rest) : rest
}
