import { type BitOdds, learnBit } from '../../src/names/romanize/bit-reader.js'

/** Packs bits for the BitReader of the library. */
export class BitWriter {
  private readonly bytes: number[] = []
  private low = 0
  private range = 0xffffffff
  private held = -1
  private heldOnes = 0

  write(odds: BitOdds, kind: number, bit: 0 | 1): void {
    const bound = (this.range >>> 12) * (odds[kind] as number)
    if (bit === 0) this.range = bound
    else {
      this.low += bound
      this.range = (this.range - bound) >>> 0
    }
    learnBit(odds, kind, bit)
    while (this.range < 0x1000000) {
      this.range = (this.range << 8) >>> 0
      this.shift()
    }
  }

  /** All bytes; nothing can be written afterwards. */
  finish(): Uint8Array {
    for (let i = 0; i < 5; i++) this.shift()
    return Uint8Array.from(this.bytes)
  }

  /** Moves the highest byte out; a byte of ones waits, since a carry may still run through it. */
  private shift(): void {
    if (this.low < 0xff000000 || this.low > 0xffffffff) {
      const carry = this.low > 0xffffffff ? 1 : 0
      if (this.held >= 0) this.bytes.push((this.held + carry) & 0xff)
      for (; this.heldOnes > 0; this.heldOnes--) this.bytes.push((0xff + carry) & 0xff)
      this.held = Math.floor(this.low / 0x1000000) & 0xff
    } else this.heldOnes++
    this.low = (this.low % 0x1000000) * 0x100
  }
}
