import { CommandError } from './command-error.js'

/**
 * The text of UTF-8 bytes, without a byte order mark at its start.
 *
 * @param bytes - the whole content
 * @param name - how to call the bytes in a message: a quoted file name, `standard input`
 * @throws CommandError for bytes that are not UTF-8: where they stand, and how to convert them
 */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandError(`${name} is not UTF-8 (${describeProblem(bytes)}.`)
  }
  // UTF-16 without its mark, and most binary files, are UTF-8 as far as the bytes go, but no text has these.
  if (text.includes('\0')) {
    throw new CommandError(
      `${name} is no text: it holds zero bytes. If it is UTF-16, convert it with "iconv".`,
    )
  }
  return text
}

function describeProblem(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return 'it starts with the mark of UTF-16): convert it, as with "iconv -f UTF-16 -t UTF-8"'
  }
  const offset = findBadByte(bytes)
  const line = bytes.subarray(0, offset).reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1)
  return `line ${line}, byte ${offset + 1}): convert it, as with "iconv -f WINDOWS-1256 -t UTF-8"`
}

/** Where the bytes first differ from what they would be after a lenient reading. */
function findBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const again = new TextEncoder().encode(lenient)
  const offset = bytes.findIndex((byte, index) => byte !== again[index])
  // Cut off in the middle of a letter whose first byte is also that of the replacement character.
  return offset === -1 ? bytes.length : offset
}
