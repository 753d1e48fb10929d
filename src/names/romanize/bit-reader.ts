/** How likely a bit is 0, in 4096ths, at the start and learning from each bit read; one per kind of bit. */
export type BitOdds = Uint16Array

/** Odds for so many kinds of bits, all even. */
export function evenOdds(kinds: number): BitOdds {
  return new Uint16Array(kinds).fill(2048)
}

/** What the odds of a kind become after a bit: they move a sixteenth, or a thirty-second of the way. */
export function learnBit(odds: BitOdds, kind: number, bit: 0 | 1): void {
  const zero = odds[kind] as number
  odds[kind] = bit === 0 ? zero + ((4096 - zero) >> 5) : zero - (zero >> 5)
}

/**
 * Reads bits that were packed by how likely each was (a binary range coder as in LZMA): what is expected costs next to
 * nothing. The writer is scripts/train-romanization/bit-writer.ts.
 */
export class BitReader {
  private at = 0
  private range = 0xffffffff
  private code = 0

  constructor(private readonly bytes: Uint8Array) {
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | this.nextByte()) >>> 0
  }

  /** The next bit of a kind. Behind the end all bytes are 0. */
  read(odds: BitOdds, kind: number): 0 | 1 {
    const bound = (this.range >>> 12) * (odds[kind] as number)
    let bit: 0 | 1 = 0
    if (this.code < bound) this.range = bound
    else {
      bit = 1
      this.code = (this.code - bound) >>> 0
      this.range = (this.range - bound) >>> 0
    }
    learnBit(odds, kind, bit)
    while (this.range < 0x1000000) {
      this.range = (this.range << 8) >>> 0
      this.code = ((this.code << 8) | this.nextByte()) >>> 0
    }
    return bit
  }

  private nextByte(): number {
    return this.bytes[this.at++] ?? 0
  }
}
