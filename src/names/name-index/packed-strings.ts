import { GrowingBytes, GrowingNumbers } from './growing.js'

/** Many strings in two arrays: the bytes of all, and where each starts, with the end of the last. */
export interface PackedStrings {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
}

// A byte below WINDOW is a unit of ASCII; one below ESCAPE is a letter or mark of Arabic; any other unit takes three bytes.
const WINDOW = 0x80
const WINDOW_STARTS = 0x0620
const ESCAPE = 0xff
const WINDOW_ENDS = WINDOW_STARTS + ESCAPE - WINDOW

/** Packs strings as they come: a letter of Arabic takes one byte. Every string comes back as it was. */
export class StringPacker {
  readonly #bytes = new GrowingBytes()
  readonly #starts = new GrowingNumbers()

  add(text: string): void {
    this.#starts.push(this.#bytes.length)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit < WINDOW) this.#bytes.push(unit)
      else if (unit >= WINDOW_STARTS && unit < WINDOW_ENDS) this.#bytes.push(unit - WINDOW_STARTS + WINDOW)
      else {
        this.#bytes.push(ESCAPE)
        this.#bytes.push(unit >>> 8)
        this.#bytes.push(unit & 0xff)
      }
    }
  }

  finish(): PackedStrings {
    this.#starts.push(this.#bytes.length)
    return { bytes: this.#bytes.finish(), starts: this.#starts.finish() }
  }
}

/** One of the packed strings. */
export function unpackString({ bytes, starts }: PackedStrings, index: number): string {
  const end = starts[index + 1] as number
  let text = ''
  for (let at = starts[index] as number; at < end; at++) {
    const byte = bytes[at] as number
    let unit = byte
    if (byte === ESCAPE) unit = ((bytes[++at] as number) << 8) | (bytes[++at] as number)
    else if (byte >= WINDOW) unit = byte - WINDOW + WINDOW_STARTS
    text += String.fromCharCode(unit)
  }
  return text
}
