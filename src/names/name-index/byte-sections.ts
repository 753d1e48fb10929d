/** Writes arrays one behind the other, each after its length in bytes; numbers are little-endian. */
export class SectionWriter {
  readonly #parts: Uint8Array[] = []

  bytes(part: Uint8Array): void {
    const length = new Uint8Array(4)
    new DataView(length.buffer).setUint32(0, part.length, true)
    this.#parts.push(length, part)
  }

  numbers(numbers: Uint32Array): void {
    const part = new Uint8Array(numbers.length * 4)
    const view = new DataView(part.buffer)
    for (let at = 0; at < numbers.length; at++) view.setUint32(at * 4, numbers[at] as number, true)
    this.bytes(part)
  }

  floats(numbers: Float64Array): void {
    const part = new Uint8Array(numbers.length * 8)
    const view = new DataView(part.buffer)
    for (let at = 0; at < numbers.length; at++) view.setFloat64(at * 8, numbers[at] as number, true)
    this.bytes(part)
  }

  /** All sections behind so many bytes that are left free. */
  finish(free: number): Uint8Array {
    const all = new Uint8Array(this.#parts.reduce((sum, part) => sum + part.length, free))
    let at = free
    for (const part of this.#parts) {
      all.set(part, at)
      at += part.length
    }
    return all
  }
}

/** Reads what a {@link SectionWriter} wrote. A section that is cut off or does not divide reads as `undefined`. */
export class SectionReader {
  readonly #view: DataView
  #at: number

  constructor(bytes: Uint8Array, start: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#at = start
  }

  /** Whether nothing is left. */
  get isAtEnd(): boolean {
    return this.#at === this.#view.byteLength
  }

  bytes(): Uint8Array | undefined {
    const part = this.#next(1)
    return part && new Uint8Array(part.buffer, part.byteOffset, part.byteLength).slice()
  }

  numbers(): Uint32Array | undefined {
    const part = this.#next(4)
    if (!part) return undefined
    const numbers = new Uint32Array(part.byteLength / 4)
    for (let at = 0; at < numbers.length; at++) numbers[at] = part.getUint32(at * 4, true)
    return numbers
  }

  floats(): Float64Array | undefined {
    const part = this.#next(8)
    if (!part) return undefined
    const numbers = new Float64Array(part.byteLength / 8)
    for (let at = 0; at < numbers.length; at++) numbers[at] = part.getFloat64(at * 8, true)
    return numbers
  }

  #next(unit: number): DataView | undefined {
    const start = this.#at + 4
    if (start > this.#view.byteLength) return undefined
    const length = this.#view.getUint32(this.#at, true)
    if (length % unit !== 0 || start + length > this.#view.byteLength) return undefined
    this.#at = start + length
    return new DataView(this.#view.buffer, this.#view.byteOffset + start, length)
  }
}
