/** What was found out about the words of texts, by their letters in the text, so that a known word costs no string. */
export class WordMemo<T> {
  readonly #slots: Int32Array
  #words: string[] = []
  #values: T[] = []
  readonly #most: number

  /** @param most - a power of two; when so many words are known, all are forgotten */
  constructor(most: number) {
    this.#most = most
    this.#slots = new Int32Array(2 * most)
  }

  /** What is known of a stretch of text, by its hash; `undefined` for nothing. */
  get(text: string, start: number, end: number, hash: number): T | undefined {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] as number
      if (number === 0) return undefined
      const word = this.#words[number - 1] as string
      if (word.length === end - start && text.startsWith(word, start)) return this.#values[number - 1]
    }
  }

  set(word: string, hash: number, value: T): void {
    if (this.#words.length >= this.#most) {
      this.#words = []
      this.#values = []
      this.#slots.fill(0)
    }
    const mask = this.#slots.length - 1
    let slot = hash & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#values.push(value)
    this.#slots[slot] = this.#words.push(word)
  }
}
