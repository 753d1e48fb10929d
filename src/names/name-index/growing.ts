/** Whole numbers below 2^32 that are written one after the other. */
export class GrowingNumbers {
  length = 0
  #numbers = new Uint32Array(1024)

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.length++] = number
  }

  /** What was written, without room to spare. */
  finish(): Uint32Array {
    return this.#numbers.slice(0, this.length)
  }
}

/** Bytes that are written one after the other. */
export class GrowingBytes {
  length = 0
  #bytes = new Uint8Array(4096)

  push(byte: number): void {
    if (this.length === this.#bytes.length) {
      const larger = new Uint8Array(this.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.length++] = byte
  }

  /** What was written, without room to spare. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.length)
  }
}
