/** Numbers below 2 ** 32 filed under 32-bit keys, in flat arrays: about fifteen bytes each, however many there are. */
export class KeyTable {
  #keys = new Int32Array(1024)
  #values = new Uint32Array(1024)
  #count = 0
  #starts = new Uint32Array(2)
  #mask = 0
  /** A bit for each key, of sixteen for each that there is: most words are turned away by it. */
  #bits = new Uint32Array(1)

  add(key: number, value: number): void {
    if (this.#count === this.#keys.length) {
      const keys = new Int32Array(2 * this.#count)
      const values = new Uint32Array(2 * this.#count)
      keys.set(this.#keys)
      values.set(this.#values)
      this.#keys = keys
      this.#values = values
    }
    this.#keys[this.#count] = key
    this.#values[this.#count++] = value
  }

  /** Sorts what was filed into lists; nothing can be found before, nor added after. */
  finish(): void {
    let lists = 1
    while (lists < this.#count) lists *= 2
    this.#mask = lists - 1
    this.#bits = new Uint32Array(Math.max(1, lists >>> 1))
    const starts = new Uint32Array(lists + 1)
    for (let at = 0; at < this.#count; at++) {
      const key = this.#keys[at] as number
      const list = this.#listOf(key)
      const bit = bitOf(key)
      const word = (bit >>> 5) & (this.#bits.length - 1)
      this.#bits[word] = (this.#bits[word] as number) | (1 << (bit & 31))
      starts[list + 1] = (starts[list + 1] as number) + 1
    }
    for (let list = 0; list < lists; list++)
      starts[list + 1] = (starts[list + 1] as number) + (starts[list] as number)
    const next = starts.slice(0, lists)
    const keys = new Int32Array(this.#count)
    const values = new Uint32Array(this.#count)
    for (let at = 0; at < this.#count; at++) {
      const key = this.#keys[at] as number
      const list = this.#listOf(key)
      const to = next[list] as number
      keys[to] = key
      values[to] = this.#values[at] as number
      next[list] = to + 1
    }
    this.#starts = starts
    this.#keys = keys
    this.#values = values
  }

  has(key: number): boolean {
    const bit = bitOf(key)
    if (((this.#bits[(bit >>> 5) & (this.#bits.length - 1)] as number) & (1 << (bit & 31))) === 0)
      return false
    const list = this.#listOf(key)
    const end = this.#starts[list + 1] as number
    for (let at = this.#starts[list] as number; at < end; at++) if (this.#keys[at] === (key | 0)) return true
    return false
  }

  find(key: number): number[] {
    const found: number[] = []
    const list = this.#listOf(key)
    const end = this.#starts[list + 1] as number
    for (let at = this.#starts[list] as number; at < end; at++)
      if (this.#keys[at] === (key | 0)) found.push(this.#values[at] as number)
    return found
  }

  /** How many numbers are filed under a key. */
  count(key: number): number {
    let count = 0
    const list = this.#listOf(key)
    const end = this.#starts[list + 1] as number
    for (let at = this.#starts[list] as number; at < end; at++) if (this.#keys[at] === (key | 0)) count++
    return count
  }

  get byteLength(): number {
    return this.#bits.byteLength + this.#keys.byteLength + this.#values.byteLength + this.#starts.byteLength
  }

  /** The low bits choose the list, and FNV mixes them least. */
  #listOf(key: number): number {
    return (Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 8) & this.#mask
  }
}

function bitOf(key: number): number {
  return Math.imul(key ^ (key >>> 13), 0x5bd1e995) ^ (key >>> 7)
}
