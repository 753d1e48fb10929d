/** CRC-32 (IEEE 802.3, as in zip and PNG) of bytes; `before` continues the checksum of those before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  table ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
    return value
  })
  let crc = ~before
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)
  return ~crc >>> 0
}

const POLYNOMIAL = 0xedb88320

let table: Uint32Array | undefined
